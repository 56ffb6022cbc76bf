import { describe, expect, it } from 'vitest';
import type { PortfolioReport } from '../src/engine/portfolio-report.ts';
import type { Report } from '../src/engine/report.ts';
import { runOn } from './memory-host.ts';

interface Unit {
  readonly body?: string;
  readonly nama: string;
  readonly layanan?: string;
  readonly id?: string;
  readonly waktu?: string;
  readonly biaya?: string;
  readonly syarat?: string;
}

const yaml = ({ body = 'Pemerintah Kota Contoh', nama, layanan = 'Surat Domisili', id, waktu, biaya, syarat }: Unit): string =>
  JSON.stringify({
    standar_pelayanan: 1,
    ...(body && { penyelenggara: { nama: body } }),
    unit: { nama },
    layanan: [
      {
        ...(id && { id }),
        nama: layanan,
        service_delivery: {
          ...(waktu && { jangka_waktu: waktu }),
          ...(biaya && { biaya }),
          ...(syarat && { persyaratan: syarat.split('; ') }),
        },
      },
    ],
  });

const filesOf = (units: readonly Unit[]): Record<string, string> =>
  Object.fromEntries(units.map((unit, index) => [`unit/${index + 1}.yaml`, yaml(unit)]));

const reportOf = async (files: Record<string, string>, ...more: string[]): Promise<Report> =>
  JSON.parse((await runOn(['.', '--format', 'json', ...more], { files })).stdout) as Report;

const portfolioOf = async (files: Record<string, string>, ...more: string[]): Promise<PortfolioReport> => {
  const { portofolio } = await reportOf(files, ...more);
  if (!portofolio) throw new Error('no portfolio');
  return portofolio;
};

/** Differences in short: about, what most say, what differs, in which file. */
const differencesOf = async (...units: Unit[]): Promise<string[]> =>
  (await portfolioOf(filesOf(units))).differences.map(
    ({ about, untuk, usual, other }) => `${about}${untuk && ` ${untuk}`}: ${usual.said || '–'} | ${other.said || '–'} @${other.file}`,
  );

const A = { nama: 'Kelurahan Sukamaju' };
const B = { nama: 'Kelurahan Mekarsari' };

describe('the same service in two units', () => {
  it.each<[string, Unit, Unit, string[]]>([
    [
      'another time',
      { ...A, waktu: '1 hari kerja' },
      { ...B, waktu: '3 hari kerja' },
      ['jangka_waktu: 1 hari kerja | 3 hari kerja @unit/2.yaml'],
    ],
    [
      'the same time in other words',
      { ...A, waktu: '1 hari kerja' },
      { ...B, waktu: 'maksimal 1 (satu) hari kerja sejak berkas lengkap' },
      [],
    ],
    ['times that may be the same', { ...A, waktu: '5 hari kerja' }, { ...B, waktu: '1 minggu' }, []],
    ['days of a kind that is not told', { ...A, waktu: '3 hari' }, { ...B, waktu: '3 hari kerja' }, []],
    [
      'minutes and days',
      { ...A, waktu: '30 menit' },
      { ...B, waktu: '2 hari kerja' },
      ['jangka_waktu: 30 menit | 2 hari kerja @unit/2.yaml'],
    ],
    ['no time that can be read', { ...A, waktu: 'secepatnya' }, { ...B, waktu: '3 hari kerja' }, []],
    ['two promises at once', { ...A, waktu: '1 hari kerja, paling lama 14 hari kerja' }, { ...B, waktu: '3 hari kerja' }, []],
    ['a fee', { ...A, biaya: 'gratis' }, { ...B, biaya: 'Rp10.000' }, ['biaya: gratis | Rp10.000 @unit/2.yaml']],
    ['free in other words', { ...A, biaya: 'Rp0' }, { ...B, biaya: 'tidak dipungut biaya' }, []],
    ['a fee left to a rule', { ...A, biaya: 'sesuai ketentuan' }, { ...B, biaya: 'Rp10.000' }, []],
    ['fees for others', { ...A, biaya: 'WNI: gratis; WNA: Rp50.000' }, { ...B, biaya: 'gratis' }, []],
    [
      'another document',
      { ...A, syarat: 'Fotokopi KTP; Fotokopi KK' },
      { ...B, syarat: 'Fotokopi KTP' },
      ['persyaratan: KK | – @unit/2.yaml'],
    ],
    ['documents in one item', { ...A, syarat: 'Fotokopi KTP; Fotokopi KK' }, { ...B, syarat: 'KTP dan Kartu Keluarga' }, []],
    ['a document in some case only', { ...A, syarat: 'KTP; SKCK jika pernah dihukum' }, { ...B, syarat: 'KTP' }, []],
    ['requirements left open', { ...A, syarat: 'KTP; KK' }, { ...B, syarat: 'KTP; dan lain-lain' }, []],
    [
      'the letter of introduction of another',
      { ...A, syarat: 'KTP; Surat pengantar RT' },
      { ...B, syarat: 'KTP; Pengantar dari RT/RW' },
      [],
    ],
    [
      'the same name with a lead',
      { ...A, waktu: '1 jam' },
      { ...B, waktu: '2 jam', layanan: 'Penerbitan Surat Domisili' },
      ['jangka_waktu: 1 jam | 2 jam @unit/2.yaml'],
    ],
    [
      'the same id',
      { ...A, waktu: '1 jam', id: 'sk-domisili', layanan: 'SK Domisili' },
      { ...B, waktu: '2 jam', id: 'sk-domisili' },
      ['jangka_waktu: 1 jam | 2 jam @unit/2.yaml'],
    ],
    ['an id that tells nothing', { ...A, waktu: '1 jam', id: 'layanan-1', layanan: 'SKTM' }, { ...B, waktu: '2 jam', id: 'layanan-1' }, []],
    ['another service', { ...A, waktu: '1 jam', layanan: 'SKTM' }, { ...B, waktu: '2 jam' }, []],
    ['another body', { ...A, waktu: '1 jam' }, { ...B, waktu: '2 jam', body: 'Pemerintah Kota Lain' }, []],
    ['no body', { ...A, waktu: '1 jam', body: '' }, { ...B, waktu: '2 jam', body: '' }, []],
    ['a unit of another kind', { ...A, waktu: '1 jam' }, { nama: 'Kecamatan Wanasari', waktu: '2 jam' }, []],
    ['the same unit in two files', { ...A, waktu: '1 jam' }, { ...A, waktu: '2 jam' }, []],
  ])('%s', async (_, first, second, expected) => {
    expect(await differencesOf(first, second)).toEqual(expected);
  });

  it('is measured by what most units promise, each other promise told once', async () => {
    const units = ['3 jam', '1 jam', '1 jam', '3 jam', '1 jam', '2 jam'].map((waktu, index) => ({
      nama: `Kelurahan ${'ABCDEF'[index]}sari`,
      waktu,
    }));
    const { differences } = await portfolioOf(filesOf(units));
    expect(differences.map(({ usual, other }) => [usual.units, usual.file, other.said, other.units, other.file])).toEqual([
      [3, 'unit/2.yaml', '3 jam', 2, 'unit/1.yaml'],
      [3, 'unit/2.yaml', '2 jam', 1, 'unit/6.yaml'],
    ]);
  });
});

describe('a finding across units', () => {
  const units = filesOf([
    { ...A, waktu: '1 jam' },
    { ...B, waktu: '2 jam' },
  ]);
  const configured = (text: string) => ({ ...units, 'check-standard.yaml': text });
  const waiver = (place: string) =>
    `pengecualian: [{aturan: konsistensi/janji, tempat: ${place}, alasan: Uji coba, penanggung_jawab: Camat, sampai: 2027-01-01}]`;

  it('counts in tally, verdict and exit code', async () => {
    const own = ['.', '--max-warnings', '1000', '--fail-on', 'never'];
    const level = (text: string) => runOn([...own, '--format', 'json'], { files: configured(text) });
    const [off, raised] = [await level('aturan: {konsistensi/janji: off}'), await level('aturan: {konsistensi/janji: error}')];
    const tally = ({ stdout }: { stdout: string }) => (JSON.parse(stdout) as Report).tally.error;
    expect(tally(raised) - tally(off)).toBe(1);
    expect((JSON.parse(off.stdout) as Report).portofolio?.differences).toEqual([]);
  });

  it.each([['unit/2.yaml'], ['unit/*.yaml'], ['unit/2.yaml#surat-domisili']])(
    'is set aside by a waiver for %s, which is then in use',
    async place => {
      const { portofolio, waivers, configuration } = await reportOf(configured(waiver(place)));
      expect(portofolio?.files[0]?.findings.map(({ standing }) => standing.state)).toEqual(['waived']);
      expect([waivers[0]?.used, configuration]).toEqual([1, []]);
    },
  );

  it('counts again once another unit makes the same promise', async () => {
    const { portofolio } = await reportOf({
      ...configured(waiver('unit/2.yaml')),
      'unit/3.yaml': yaml({ nama: 'Kelurahan Wanasari', waktu: '2 jam' }),
      'unit/0.yaml': yaml({ nama: 'Kelurahan Jayasari', waktu: '1 jam' }),
    });
    expect(portofolio?.files.map(({ file, findings }) => [file, findings[0]?.standing.state])).toEqual([['unit/3.yaml', 'open']]);
  });

  it('goes into a baseline and stays there', async () => {
    const { files } = await runOn(['baseline', '.'], { files: units });
    const after = await reportOf(Object.fromEntries(files), '--baseline', '.check-standard-baseline.json');
    expect([after.tally.error, after.tally.warning, after.portofolio?.files[0]?.findings[0]?.standing]).toEqual([
      0,
      0,
      { state: 'baseline' },
    ]);
  });

  it('stays in a baseline that is written anew for its file alone, where it cannot be found', async () => {
    const all = Object.fromEntries((await runOn(['baseline', '.'], { files: units })).files);
    for (const options of [[], ['--prune']]) {
      const { files } = await runOn(['baseline', 'unit/2.yaml', ...options], { files: all });
      expect(files.get('.check-standard-baseline.json')).toBe(all['.check-standard-baseline.json']);
    }
    const mended = { ...all, 'unit/2.yaml': all['unit/1.yaml'] ?? '' };
    const { files } = await runOn(['baseline', '.', '--prune'], { files: mended });
    expect(files.get('.check-standard-baseline.json')).not.toContain('konsistensi/');
  });

  it('is the same whether the run was parted or not, waivers included', async () => {
    const files = configured(waiver('unit/*.yaml'));
    const whole = await runOn(['.', '--format', 'json'], { files });
    const parts: Record<string, string> = {};
    for (const part of ['1/2', '2/2'])
      parts[`${part[0]}.json`] = (await runOn(['.', '--shard', part, '--format', 'json', '--fail-on', 'never'], { files })).stdout;
    expect((await runOn(['merge', '2.json', '1.json', '--format', 'json'], { files: parts })).stdout).toBe(whole.stdout);
    const again = await runOn(['merge', 'whole.json', '--format', 'json'], { files: { 'whole.json': whole.stdout } });
    expect(again.stdout).toBe(whole.stdout);
  });
});

describe('the overview', () => {
  const files = filesOf([
    { ...A, waktu: '1 hari kerja', biaya: 'gratis', syarat: 'Fotokopi KTP; Surat pengantar RT' },
    { ...B, waktu: '1 hari kerja', biaya: 'Rp10.000', syarat: 'Fotokopi KTP; Pas foto 3x4; Surat pengantar RT' },
    { nama: 'Kelurahan Wanasari', waktu: '5 hari kerja', biaya: 'gratis', syarat: 'Fotokopi KTP' },
  ]);

  it.each([
    ['id', ''],
    ['en', '.en'],
  ])('in Markdown, in %s', async (language, ending) => {
    const earlier = await runOn(['.', '--format', 'json'], { files: filesOf([{ ...A, waktu: 'secepatnya' }]) });
    const args = ['unit', '--format', 'markdown', '--lang', language, '--since', 'lama.json'];
    const { stdout } = await runOn(args, { files: { ...files, 'lama.json': earlier.stdout } });
    const [, overview = ''] = /^(## (?:Ikhtisar|Overview)\n[\s\S]*?\n)\n## Kelurahan/m.exec(stdout) ?? [];
    await expect(overview).toMatchFileSnapshot(`golden/ikhtisar${ending}.md`);
  });

  it('tells the next due dates, whatever the order of files', async () => {
    const dated = (nama: string, tanggal: string) =>
      `standar_pelayanan: 1\nunit: {nama: ${nama}}\nsurvei_kepuasan: {tanggal: ${tanggal}}\nlayanan: [{nama: Surat}]\n`;
    const { due } = await portfolioOf({
      'a.yaml': dated('A', '2026-01-20'),
      'b.yaml': dated('B', '2025-12-20'),
      'c.yaml': dated('C', '2026-06-01'),
    });
    expect([due.total, due.next.map(({ file, date }) => `${file} ${date}`)]).toEqual([2, ['b.yaml 2026-12-20', 'a.yaml 2027-01-20']]);
  });
});

describe('since an earlier report', () => {
  const before = filesOf([{ ...A, waktu: 'secepatnya' }, B]);
  const now = {
    'unit/1.yaml': yaml({ ...A, waktu: '1 jam', biaya: 'sesuai ketentuan' }),
    'unit/3.yaml': yaml({ nama: 'Kelurahan Wanasari' }),
  };

  it.each(['json', 'ndjson'])('in %s findings are gained and lost by rule, units come and go', async format => {
    const earlier = await runOn(['.', '--format', format], { files: before });
    const { since } = await portfolioOf({ ...now, 'lama.json': earlier.stdout }, '--since', 'lama.json');
    expect(since?.rules.filter(({ rule }) => /^(?:jangka-waktu|biaya|komponen\/biaya)/.test(rule))).toEqual([
      { rule: 'biaya/pasti', gained: 1, lost: 0 },
      { rule: 'jangka-waktu/terukur', gained: 0, lost: 1 },
      { rule: 'komponen/biaya', gained: 0, lost: 1 },
    ]);
    expect([since?.appeared, since?.gone]).toEqual([['unit/3.yaml'], ['unit/2.yaml']]);
  });

  it('tells of one unit too', async () => {
    const earlier = await runOn(['unit/1.yaml', '--format', 'json'], { files: before });
    const { stdout } = await runOn(['unit/1.yaml', '--since', 'lama.json'], { files: { ...now, 'lama.json': earlier.stdout } });
    expect(stdout).toContain('0 unit berubah kesimpulannya; 1 temuan baru, 2 temuan sudah tidak ada.');
  });

  it.each([
    ['nothing', 'tiada.json', undefined],
    ['something else', 'lama.json', '{"laporan": 1, "files": [{}]}'],
    ['a standard', 'lama.json', yaml(A)],
  ])('does not work with %s', async (_, name, content) => {
    const run = await runOn(['unit', '--since', name], { files: { ...before, ...(content && { 'lama.json': content }) } });
    expect([run.exitCode, run.stdout, run.stderr.split('\n').length]).toEqual([2, '', 2]);
  });
});
