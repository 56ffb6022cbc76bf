import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';
import { describe, expect, it } from 'vitest';
import { exampleFile } from '../src/engine/example.ts';
import { parseSource } from '../src/source/parse.ts';
import { blockersOf, ladderOf } from '../src/standard/ladder.ts';
import { readStandard } from '../src/standard/read-standard.ts';
import { runOn } from './memory-host.ts';

const TODAY = '2026-11-22';

/** The step on an indicator, "?" behind it where it is not sure, and what blocks the next one. */
const stands = (indicator: string, snippet: string): string => {
  const standing = ladderOf(readStandard(parseSource(exampleFile(snippet).text, 'contoh.yaml')), TODAY).find(
    one => one.indicator.key === indicator,
  );
  if (!standing) return '';
  const blocks = blockersOf(standing).map(({ what }) => what.id);
  return [`${standing.step}${standing.isSure ? '' : '?'}`, ...blocks].join(' | ');
};

describe('the step of a standard', () => {
  it.each([
    ['standar', 'x_catatan: tidak ada', '5'],
    ['standar', 'produk: "-"', '1 | 14 komponen pada setiap layanan'],
    ['standar', 'produk: {nama: [[Surat]]}', '1? | 14 komponen pada setiap layanan'],
    ['standar', 'penetapan: {nomor: 188.4/....../2026, tanggal: 2026-01-20}', '2 | keputusan penetapan dengan nomor dan tanggal'],
    ['standar', 'penyusunan:', '3 | pembahasan bersama masyarakat, dengan berita acara'],
    ['standar', 'peninjauan:', '4 | pemantauan dan evaluasi penerapan standar'],
    ['standar', 'peninjauan: {evaluasi_terakhir: 2027-01-01}', '4 | pemantauan dan evaluasi penerapan standar'],
    [
      'pelibatan',
      'penyusunan:',
      '0 | pengguna layanan | ahli atau akademisi | instansi terkait | organisasi masyarakat sipil | media massa',
    ],
    ['pelibatan', 'penyusunan: {pembahasan: {unsur: [penerima layanan, LSM, akademisi, wartawan, OPD terkait]}}', '5'],
    [
      'pelibatan',
      'penyusunan: {pembahasan: {unsur: [tokoh masyarakat, pegawai]}}',
      '1 | pengguna layanan | ahli atau akademisi | instansi terkait | media massa',
    ],
    ['publikasi', 'publikasi:', '0 | tempat publikasi'],
    ['publikasi', 'publikasi: [papan pengumuman]', '1 | 2 jenis media'],
    ['publikasi', 'publikasi: [papan pengumuman, brosur]', '1 | 2 jenis media'],
    ['publikasi', 'publikasi: [papan pengumuman, laman]', '2 | SIPPN dan dua jenis media lain'],
    ['publikasi', 'publikasi: [sippn, laman]', '2 | SIPPN dan dua jenis media lain'],
    ['publikasi', 'publikasi: [sippn, laman, brosur]', '3 | 3 jenis media'],
    ['publikasi', 'publikasi: [sippn, laman, brosur, Instagram]', '4 | 4 jenis media'],
    ['publikasi', 'publikasi: [sippn, laman, brosur, Instagram, baliho]', '5'],
    ['publikasi', 'publikasi: [sippn, laman, brosur]\nbiaya: "-"', '1 | enam komponen penyampaian pelayanan terisi'],
    ['tinjauan', 'peninjauan: {tinjau_ulang_terakhir: 2025-11-22}\npenetapan: {tanggal: 2020-01-01}', '5'],
    [
      'tinjauan',
      'peninjauan: {tinjau_ulang_terakhir: 2025-11-21}\npenetapan: {tanggal: 2020-01-01}',
      '3 | ditinjau dalam setahun terakhir',
    ],
    [
      'tinjauan',
      'peninjauan: {tinjau_ulang_terakhir: 2024-01-20}\npenetapan: {tanggal: 2020-01-01}',
      '1 | ditinjau dalam dua tahun terakhir',
    ],
    ['tinjauan', 'peninjauan:\npenetapan:', '0 | tinjau ulang atau penetapan tercatat'],
    ['tinjauan', 'peninjauan: {tinjau_ulang_terakhir: kemarin}\npenetapan:', '0? | tinjau ulang atau penetapan tercatat'],
    ['maklumat', 'maklumat:', '1 | maklumat ditetapkan'],
    ['maklumat', 'maklumat: {isi: Kami sanggup melayani sesuai standar}', '2 | tiga pernyataan maklumat'],
    ['maklumat', 'maklumat: {isi: Sebagaimana terlampir}', '2? | tiga pernyataan maklumat'],
    ['maklumat', 'x_catatan: tidak ada', '5'],
  ])('on %s with %s is %s', (indicator, snippet, expected) => {
    expect(stands(indicator, snippet)).toBe(expected);
  });
});

describe('the evidence list', () => {
  const FILE = 'examples/disdukcapil-tirtajaya.yaml';
  const files = { [FILE]: readFileSync(FILE, 'utf8') };
  const written = async (language: string) =>
    (await runOn(['evidence', FILE, '-o', 'bukti', '--as-of', TODAY, '--lang', language], { files })).files;

  it.each([
    ['id', ''],
    ['en', '.en'],
  ])('in %s is written as Markdown and CSV', async (language, ending) => {
    const made = await written(language);
    const content = made.get('bukti/bukti-pekppp.md') ?? '';
    await expect(content).toMatchFileSnapshot(`golden/bukti${ending}.md`);
    await expect((made.get('bukti/bukti-pekppp.csv') ?? '').replaceAll('\r', '␍')).toMatchFileSnapshot(`golden/bukti${ending}.csv.txt`);
    expect(lint({ strings: { content } }).content).toEqual([]);
  });

  it.each([
    ['a file that is not there', ['tiada.yaml'], '"tiada.yaml" tidak ada'],
    ['something else', ['lain.yaml'], 'bukan standar pelayanan'],
    ['a standard without services', ['kosong.yaml'], 'tidak ada yang dapat didaftar'],
  ])('is not made of %s', async (_, args, expected) => {
    const machine = { 'lain.yaml': 'a: 1\n', 'kosong.yaml': 'standar_pelayanan: 1\nunit: {nama: Kelurahan}\nlayanan: []\n' };
    const { exitCode, stderr } = await runOn(['evidence', ...args], { files: machine });
    expect([exitCode, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toContain(expected);
  });
});
