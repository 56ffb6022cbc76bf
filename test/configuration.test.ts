import { describe, expect, it } from 'vitest';
import type { Report } from '../src/engine/report.ts';
import { type Machine, runOn } from './memory-host.ts';

const unit = (nama: string): string =>
  `standar_pelayanan: 1\nunit: {nama: ${nama}}\nlayanan:\n  - {id: domisili, nama: Surat Keterangan Domisili, service_delivery: {jangka_waktu: secepatnya}}\n`;

const reportOf = async (argv: readonly string[], machine: Machine): Promise<Report> =>
  JSON.parse((await runOn([...argv, '--format', 'json'], machine)).stdout) as Report;

const rulesIn = (report: Report): string[] => [...new Set(report.files.flatMap(file => file.findings.map(({ rule }) => rule)))];

/** A configuration with one waiver, of which some parts are given. */
const waiverOf = (parts: { aturan?: string; tempat?: string; alasan?: string; penanggung_jawab?: string }): string => {
  const { aturan = 'biaya/pasti', tempat = 'a', alasan = 'sebab', penanggung_jawab = 'Lurah' } = parts;
  return `pengecualian:\n  - {aturan: ${aturan}, tempat: '${tempat}', alasan: '${alasan}', penanggung_jawab: '${penanggung_jawab}', sampai: 2027-01-01}`;
};

describe('a mistake in the configuration', () => {
  it.each([
    ['profl: standar', '1:1 kunci "profl" tidak dikenal; maksud Anda "profil"?'],
    ['profil: standart', '1:9 "standart" bukan isian "profil" yang dikenal; maksud Anda "standar"?'],
    ['aturan:\n  komponen/biya: off', '2:3 kunci "komponen/biya" tidak dikenal; maksud Anda "komponen/biaya"?'],
    ['aturan:\n  komponen/biaya: mati', '2:19 "mati" bukan isian "komponen/biaya" yang dikenal'],
    ['abaikan: {a: b, c: d}', '1:10 "abaikan" berisi isian {a, c}'],
    ['per_berkas:\n  - berkas: a', '2:5 "aturan" belum ada'],
    ['pengecualian:\n  - aturan: biaya/pasti\n    tempat: a.yaml', '2:5 "alasan" belum ada'],
    [
      'pengecualian:\n  - {aturan: biaya/psti, tempat: a, alasan: b, penanggung_jawab: c, sampai: 2027-01-01}',
      '2:14 aturan "biaya/psti" tidak dikenal; maksud Anda "biaya/pasti"?',
    ],
    [
      'pengecualian:\n  - {aturan: biaya/pasti, tempat: a, alasan: b, penanggung_jawab: c, sampai: 2027-02-31}',
      '2:78 "2027-02-31" bukan tanggal',
    ],
    ['profil: [', '1:9 '],
    ['bahasa: fr', '1:9 "fr" bukan isian "bahasa" yang dikenal; tulis salah satu dari "id", "en"\n'],
    ['- profil: dasar', '1:1 isinya daftar, sedangkan yang dikenal ialah "kunci: isi", misalnya "profil: standar"\n'],
    ['profil standar', '1:1 isinya "profil standar", sedangkan yang dikenal ialah "kunci: isi"'],
    ["abaikan: 'arsip\\**'", '1:10 pola "arsip\\**" memuat "\\"; folder dipisah dengan "/": "arsip/**"'],
    ["abaikan: [lama/, 'arsip\\b.yaml']", '1:18 pola "arsip\\b.yaml" memuat "\\"'],
    ["per_berkas:\n  - {berkas: ['draf\\**'], aturan: {biaya/pasti: off}}", '2:15 pola "draf\\**"'],
    [waiverOf({ tempat: 'unit\\a.yaml#x' }), '2:35 pola "unit\\a.yaml"'],
    ['aturan: {berkas/yaml: off}', '1:23 "berkas/yaml" tidak dapat dimatikan atau diringankan'],
    ['aturan: {berkas/yaml: Note}', '1:23 "berkas/yaml" tidak dapat dimatikan atau diringankan'],
    ['per_berkas:\n  - {berkas: a, aturan: {berkas/yaml: warning}}', '2:39 "berkas/yaml" tidak dapat dimatikan'],
    [waiverOf({ aturan: 'berkas/yaml' }), '2:14 "berkas/yaml" tidak dapat dikecualikan'],
    [waiverOf({ alasan: '-' }), '2:48 "alasan" belum diisi: "-"; tulis sebabnya, misalnya'],
    [waiverOf({ alasan: 'TODO' }), '2:48 "alasan" belum diisi: "TODO"'],
    [waiverOf({ penanggung_jawab: '...' }), '2:75 "penanggung_jawab" belum diisi: "..."; tulis siapa yang menjawabnya, misalnya'],
    [waiverOf({ penanggung_jawab: 'tidak ada' }), '2:75 "penanggung_jawab" belum diisi'],
  ])('%s is told with its place', async (text, expected) => {
    const { exitCode, stderr } = await runOn(['a.yaml'], { files: { 'a.yaml': unit('Kelurahan'), 'check-standard.yaml': text } });
    expect(stderr).toContain(`check-standard: check-standard.yaml:${expected}`);
    expect(exitCode).toBe(2);
  });

  it('is told in English too', async () => {
    const { stderr } = await runOn(['a.yaml', '--lang', 'en'], { files: { 'a.yaml': unit('A'), 'check-standard.yaml': 'profl: dasar' } });
    expect(stderr).toContain('check-standard.yaml:1:1 unknown key "profl"; did you mean "profil"?');
  });

  it('may end in .yml', async () => {
    const { exitCode, stderr } = await runOn(['a.yaml'], { files: { 'a.yaml': unit('A'), 'check-standard.yml': 'profl: dasar' } });
    expect([exitCode, stderr.split(' ')[1]]).toEqual([2, 'check-standard.yml:1:1']);
  });

  it('says a line each what is missing in a waiver, whatever the language', async () => {
    const files = { 'a.yaml': unit('A'), 'check-standard.yaml': 'pengecualian: [{aturan: biaya/dasar}]' };
    for (const options of [[], ['--lang', 'id']]) {
      const { stderr } = await runOn(['a.yaml', ...options], { files });
      const lines = stderr.trimEnd().split('\n');
      expect(lines).toHaveLength(4);
      for (const line of lines) expect(line).toMatch(/^check-standard: check-standard\.yaml:1:16 ".+" belum ada, padahal wajib diisi$/);
    }
  });

  it('names the configuration that names a register which is not there', async () => {
    const { stderr } = await runOn(['a.yaml'], { files: { 'a.yaml': unit('A'), 'check-standard.yaml': 'register: [x.yaml]' } });
    expect(stderr).toContain('register "x.yaml" tidak ada, padahal disebut dalam check-standard.yaml');
  });

  it('leaves an empty configuration alone', async () => {
    const { files } = await reportOf(['a.yaml'], { files: { 'a.yaml': unit('A'), 'check-standard.yaml': '# belum ada\n' } });
    expect(files).toHaveLength(1);
  });
});

describe('patterns of the configuration', () => {
  it('may guard the signs of patterns with a backslash', async () => {
    const files = { 'a.yaml': unit('A'), '#b.yaml': unit('B'), 'check-standard.yaml': "abaikan: ['\\#b.yaml']" };
    expect((await reportOf(['.'], { files })).files.map(({ file }) => file)).toEqual(['a.yaml']);
  });

  it('that name a file which is not there are told when the whole folder is checked', async () => {
    const configuration = (berkas: string) => `per_berkas: [{berkas: "${berkas}", aturan: {biaya/pasti: note}}]`;
    const told = async (berkas: string, path: string) =>
      (await runOn([path], { files: { 'unit/a.yaml': unit('A'), 'check-standard.yaml': configuration(berkas) } })).stderr;
    expect(await told('unit/b.yaml', '.')).toBe(
      'check-standard: check-standard.yaml:1 "per_berkas" tidak mengenai satu berkas pun: "unit/b.yaml"; periksa nama dan foldernya, yang dihitung dari folder berkas pengaturan\n',
    );
    expect(await told('unit/b.yaml', 'unit/a.yaml')).toBe('');
    expect(await told('unit/a.yaml', '.')).toBe('');
    expect(await told('draf/**', '.')).toBe('');
  });
});

describe('what was not read at all', () => {
  const files = {
    'rusak.yaml': 'standar_pelayanan: 1\nunit: {nama: A\n',
    'teks.yaml':
      'standar_pelayanan: 1\nunit: {nama: A, sektor: kependudukn}\nlayanan: [Surat Satu, {nama: Surat Dua, jenis: administrasi}]\n',
  };
  const standings = async (machine: Machine, argv: readonly string[] = []) =>
    (await reportOf(['.', ...argv], machine)).files
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'berkas/yaml' || rule === 'berkas/bentuk')
      .map(({ rule, place, level, standing }) => `${rule} ${place}: ${level} ${standing.state}`);

  it('stays an error when its rule is off or lighter, and no waiver reaches it', async () => {
    const everything = [
      'berkas/yaml : error open',
      'berkas/bentuk unit/sektor: note open',
      'berkas/bentuk layanan/Surat Satu: error open',
      'berkas/bentuk layanan/Surat Dua/jenis: error open',
    ];
    const under = (configuration: string) => standings({ files: { ...files, 'check-standard.yaml': configuration } });
    expect(await under('')).toEqual(everything);
    expect(await under('aturan: {berkas/bentuk: off}')).toEqual([everything[0], everything[2]]);
    expect(await under('aturan: {berkas/bentuk: note}')).toEqual(everything.with(3, 'berkas/bentuk layanan/Surat Dua/jenis: note open'));
    expect(await under(waiverOf({ aturan: 'berkas/bentuk', tempat: 'teks.yaml' }))).toEqual([
      everything[0],
      'berkas/bentuk unit/sektor: note waived',
      everything[2],
      'berkas/bentuk layanan/Surat Dua/jenis: error waived',
    ]);
  });

  it('does not go into a baseline, and an old baseline that holds it answers for nothing', async () => {
    const { files: written, stdout } = await runOn(['baseline', '.', '--baseline', 'b.json'], { files });
    expect(stdout).toMatch(/^b\.json: \d+ temuan tercatat; 2 tidak dicatat karena berkas atau layanannya tidak terbaca: perbaiki, /);
    const baseline = written.get('b.json') ?? '';
    expect(baseline).not.toContain('berkas/yaml');
    const open = ['berkas/yaml : error open', 'berkas/bentuk layanan/Surat Satu: error open'];
    const stillOpen = async (text: string) =>
      (await standings({ files: { ...files, 'b.json': text } }, ['--baseline', 'b.json'])).filter(line => line.endsWith('open'));
    expect(await stillOpen(baseline)).toEqual(open);
    const [finding] = (await reportOf(['rusak.yaml'], { files })).files[0]?.findings ?? [];
    const old = { berkas: 'rusak.yaml', aturan: 'berkas/yaml', tempat: '', sidik: finding?.fingerprint, pesan: '' };
    const text = JSON.stringify({ dasar_temuan: 1, temuan: [old] });
    const report = await reportOf(['rusak.yaml', '--baseline', 'b.json'], { files: { ...files, 'b.json': text } });
    expect([report.tally.error, report.counts.resolved]).toEqual([1, 0]);
  });
});

describe('the configuration of a file', () => {
  const files = {
    'check-standard.yaml': 'aturan: {komponen/biaya: off}',
    'a.yaml': unit('A'),
    'dalam/check-standard.yaml': 'aturan: {komponen/produk: off}',
    'dalam/jauh/b.yaml': unit('B'),
  };

  it('is the nearest one upwards, not merged with those above', async () => {
    const report = await reportOf(['a.yaml', 'dalam'], { files });
    const [a, b] = report.files.map(file => file.findings.map(({ rule }) => rule));
    expect(a).not.toContain('komponen/biaya');
    expect(a).toContain('komponen/produk');
    expect(b).toContain('komponen/biaya');
    expect(b).not.toContain('komponen/produk');
  });

  it('is not looked for above the root of the repository', async () => {
    const report = await reportOf(['dalam/jauh/b.yaml'], { files: { ...files, 'dalam/jauh/.git/HEAD': '' } });
    expect(rulesIn(report)).toEqual(expect.arrayContaining(['komponen/biaya', 'komponen/produk']));
  });

  it('may be named, or left out', async () => {
    expect(rulesIn(await reportOf(['a.yaml', '--config', 'dalam/check-standard.yaml'], { files }))).not.toContain('komponen/produk');
    expect(rulesIn(await reportOf(['a.yaml', '--no-config'], { files }))).toContain('komponen/biaya');
    expect((await runOn(['a.yaml', '--config', 'tiada.yaml'], { files })).stderr).toContain('"tiada.yaml" tidak ada');
  });

  it('gives way to the command line', async () => {
    const own = { 'check-standard.yaml': 'profil: dasar\nbahasa: en', 'a.yaml': unit('A') };
    const configured = await reportOf(['a.yaml'], { files: own });
    expect([configured.profiles, configured.language]).toEqual([[{ name: 'dasar', version: 1 }], 'en']);
    const asked = await reportOf(['a.yaml', '--profile', 'ketat', '--lang', 'id'], { files: own });
    expect([asked.profiles[0]?.name, asked.language]).toEqual(['ketat', 'id']);
  });

  it('works with drive letters and backslashes', async () => {
    const report = await reportOf(['unit\\a.yaml', 'C:\\kerja\\unit\\b.yaml'], {
      windows: true,
      files: {
        'check-standard.yaml': 'aturan: {komponen/biaya: off}\r\nabaikan: [unit/c.yaml]\r\n',
        'unit/a.yaml': unit('A'),
        'unit/b.yaml': unit('B'),
      },
    });
    expect(report.files.map(({ file }) => file)).toEqual(['unit/a.yaml', 'C:/kerja/unit/b.yaml']);
    expect(rulesIn(report)).not.toContain('komponen/biaya');
  });
});

describe('levels', () => {
  it('apply by file, the later over the earlier', async () => {
    const configuration = [
      'aturan: {komponen/biaya: warning}',
      'per_berkas:',
      '  - {berkas: draf/**, aturan: {komponen/biaya: note}}',
      '  - {berkas: [draf/akhir.yaml], aturan: {komponen/biaya: error}}',
    ].join('\n');
    const report = await reportOf(['.'], {
      files: { 'check-standard.yaml': configuration, 'a.yaml': unit('A'), 'draf/awal.yaml': unit('B'), 'draf/akhir.yaml': unit('C') },
    });
    const levels = report.files.map(({ file, findings }) => [file, findings.find(({ rule }) => rule === 'komponen/biaya')?.level]);
    expect(Object.fromEntries(levels)).toEqual({ 'a.yaml': 'warning', 'draf/akhir.yaml': 'error', 'draf/awal.yaml': 'note' });
  });

  it('turn a rule on that the profile leaves out', async () => {
    const files = { 'check-standard.yaml': 'profil: dasar\naturan: {penetapan/ada: note}', 'a.yaml': unit('A') };
    expect(rulesIn(await reportOf(['a.yaml'], { files }))).toContain('penetapan/ada');
  });
});

describe('files named in more than one way', () => {
  const files = { 'unit/a.yaml': unit('A'), 'unit/b.yaml': unit('B'), 'unit/catatan.yaml': 'catatan: lain' };

  it('are checked once, where they were first met', async () => {
    const given = ['unit/b.yaml', 'unit', './unit/b.yaml', 'unit/*.yaml'];
    expect((await reportOf(given, { files })).files.map(({ file }) => file)).toEqual(['unit/b.yaml', 'unit/a.yaml']);
  });

  it('are held to be standards when they are named too', async () => {
    expect((await runOn(['unit'], { files })).stderr).toBe('');
    expect((await runOn(['unit', 'unit/catatan.yaml'], { files })).stderr).toContain('unit/catatan.yaml');
  });
});

describe('ignored files', () => {
  const files = {
    'check-standard.yaml': 'abaikan: [arsip/**]',
    '.gitignore': 'keluaran/\n*.lama.yaml\n!penting.lama.yaml\n',
    'a.yaml': unit('A'),
    'arsip/b.yaml': unit('B'),
    'keluaran/c.yaml': unit('C'),
    'd.lama.yaml': unit('D'),
    'penting.lama.yaml': unit('E'),
    'dalam/.gitignore': 'f.yaml\n',
    'dalam/f.yaml': unit('F'),
  };

  it('are those of the configuration and of .gitignore, in folders and globs', async () => {
    const expected = ['a.yaml', 'penting.lama.yaml'];
    expect((await reportOf(['.'], { files })).files.map(({ file }) => file)).toEqual(expected);
    expect((await reportOf(['**/*.yaml'], { files })).files.map(({ file }) => file)).toEqual(expected);
    expect((await reportOf(['.'], { files })).counts.ignored).toBe(1);
  });

  it('are counted', async () => {
    // The folder `keluaran`, and two files.
    expect((await reportOf(['.'], { files })).counts.gitignored).toBe(3);
    expect((await reportOf(['.', 'dalam', 'a.yaml'], { files })).counts.gitignored).toBe(3);
    expect((await runOn(['.'], { files })).stdout).toContain('\n3 berkas atau folder dilewati karena .gitignore\n');
    for (const path of ['dalam', 'dalam/*.yaml']) {
      const { exitCode, stderr } = await runOn([path], { files });
      expect(stderr).toContain('; 1 berkas atau folder dilewati karena .gitignore; yang disebut namanya tetap diperiksa\n');
      expect(exitCode).toBe(2);
    }
  });

  it('are checked when .gitignore leaves them out but the user names them', async () => {
    expect((await reportOf(['keluaran/c.yaml'], { files })).files).toHaveLength(1);
  });

  it('are told when the user names them', async () => {
    const { exitCode, stderr } = await runOn(['arsip/b.yaml', 'a.yaml'], { files });
    expect(stderr).toContain('"arsip/b.yaml" dilewati karena "abaikan" dalam check-standard.yaml');
    expect(exitCode).toBe(1);
    expect((await runOn(['arsip/b.yaml'], { files })).exitCode).toBe(2);
    expect((await runOn(['arsip/b.yaml', '--no-error-on-unmatched'], { files })).exitCode).toBe(0);
  });
});

describe('waivers', () => {
  const waiver = (tempat: string, aturan = 'jangka-waktu/terukur') =>
    `pengecualian:\n  - {aturan: ${aturan}, tempat: "${tempat}", alasan: sebab, penanggung_jawab: Lurah, sampai: 2027-01-01}`;
  const standingUnder = async (configuration: string) => {
    const report = await reportOf(['unit'], { files: { 'check-standard.yaml': configuration, 'unit/a.yaml': unit('A') } });
    return report.files[0]?.findings.find(({ rule }) => rule === 'jangka-waktu/terukur')?.standing.state;
  };

  it.each([
    ['unit/a.yaml', 'waived'],
    ['./unit/a.yaml', 'waived'],
    ['unit/*.yaml', 'waived'],
    ['unit/a.yaml#domisili', 'waived'],
    ['unit/a.yaml#layanan.domisili.service_delivery.jangka_waktu', 'waived'],
    ['unit/a.yaml#layanan/domisili', 'waived'],
    ['#domisili', 'waived'],
    ['unit/a.yaml#lain', 'open'],
    ['unit/b.yaml', 'open'],
    ['a.yaml', 'open'],
  ])('reach %s: %s', async (place, state) => {
    expect(await standingUnder(waiver(place))).toBe(state);
  });

  it('reach a finding by its fingerprint', async () => {
    const report = await reportOf(['unit'], { files: { 'unit/a.yaml': unit('A') } });
    const finding = report.files[0]?.findings.find(({ rule }) => rule === 'jangka-waktu/terukur');
    expect(await standingUnder(waiver(finding?.fingerprint ?? ''))).toBe('waived');
    expect(await standingUnder(waiver('0123456789abcdef'))).toBe('open');
  });

  it('that nothing needs are told only when everything they may reach was checked', async () => {
    const files = { 'check-standard.yaml': waiver('unit/b.yaml'), 'unit/a.yaml': unit('A') };
    const unused = async (path: string) => (await reportOf([path], { files })).configuration.flatMap(({ findings }) => findings).length;
    expect(await unused('unit/a.yaml')).toBe(0);
    expect(await unused('unit')).toBe(0);
    expect(await unused('.')).toBe(1);
  });
});

describe('a baseline', () => {
  const DAMAGED = 'bukan berkas dasar temuan yang utuh';

  it('survives other services, their order and new names', async () => {
    const service = (nama: string, id: string) => `  - {id: ${id}, nama: ${nama}, service_delivery: {jangka_waktu: secepatnya}}\n`;
    const file = (...services: string[]) => `standar_pelayanan: 1\nunit: {nama: A}\nlayanan:\n${services.join('')}`;
    const before = { 'a.yaml': file(service('Surat Satu', 'satu'), service('Surat Dua', 'dua')) };
    const { files } = await runOn(['baseline', '.'], { files: before });
    const baseline = files.get('.check-standard-baseline.json') ?? '';
    const after = {
      'a.yaml': file(service('Surat Kedua', 'dua'), service('Surat Satu', 'satu')),
      '.check-standard-baseline.json': baseline,
    };
    const report = await reportOf(['a.yaml', '--baseline', '.check-standard-baseline.json'], { files: after });
    const measured = report.files.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'jangka-waktu/terukur');
    expect(measured.map(({ standing }) => standing.state)).toEqual(['baseline', 'baseline']);
  });

  it('keeps what it holds for files that were not checked, loses files that are gone', async () => {
    const first = await runOn(['baseline', '.'], { files: { 'a.yaml': unit('A'), 'b.yaml': unit('B'), 'c.yaml': unit('C') } });
    const kept = Object.fromEntries([...first.files].filter(([name]) => name !== 'c.yaml'));
    const second = await runOn(['baseline', 'a.yaml'], { files: kept });
    const files = new Set(
      (JSON.parse(second.files.get('.check-standard-baseline.json') ?? '') as { temuan: { berkas: string }[] }).temuan.map(
        one => one.berkas,
      ),
    );
    expect([...files]).toEqual(['a.yaml', 'b.yaml']);
  });

  it.each(['{', '[]', '{"dasar_temuan": 2, "temuan": []}', '{"dasar_temuan": 1, "temuan": [{}]}', 'null'])(
    'that reads %s is a mistake',
    async text => {
      const { exitCode, stderr } = await runOn(['a.yaml', '--baseline', 'b.json'], { files: { 'a.yaml': unit('A'), 'b.json': text } });
      expect(stderr).toContain(DAMAGED);
      expect(exitCode).toBe(2);
    },
  );

  it('that is not there cannot be pruned', async () => {
    const { exitCode, stderr } = await runOn(['baseline', 'a.yaml', '--prune'], { files: { 'a.yaml': unit('A') } });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('belum ada')]);
  });

  it('that is not there is a mistake for the check', async () => {
    const { stderr } = await runOn(['a.yaml', '--baseline', 'b.json'], { files: { 'a.yaml': unit('A') } });
    expect(stderr).toContain('dasar temuan "b.json" belum ada');
  });
});

describe('a register of the user', () => {
  const HEAD = 'register_peraturan: 1\nperaturan:\n';
  const stderrFor = async (register: string): Promise<string> =>
    (await runOn(['a.yaml'], { files: { 'a.yaml': unit('A'), 'check-standard.yaml': 'register: [daerah.yaml]', 'daerah.yaml': register } }))
      .stderr;

  it.each([
    [`${HEAD}  - peraturan: Perda tentang Retribusi`, 'daerah.yaml:3:16 dari "Perda tentang Retribusi" tidak terbaca satu peraturan'],
    [`${HEAD}  - tentang: Retribusi`, 'daerah.yaml:3:5 "peraturan" belum ada'],
    [`${HEAD}  - {peraturan: UU 1/2020, dicabut_olh: UU 2/2021}`, 'kunci "dicabut_olh" tidak dikenal; maksud Anda "dicabut_oleh"?'],
    [`${HEAD}  - {peraturan: UU 1/2020, sejak: 2021-02-30}`, 'daerah.yaml:3:35 "2021-02-30" bukan tanggal'],
    ['register_peraturan: 2\nperaturan: []', 'daerah.yaml:1:21 versi format "2" tidak dikenal'],
  ])('with a mistake, %s, is told with its place', async (register, expected) => {
    expect(await stderrFor(register)).toContain(expected);
  });

  it('that is not there is told', async () => {
    const files = { 'a.yaml': unit('A'), 'check-standard.yaml': 'register: [tiada.yaml]' };
    expect((await runOn(['a.yaml'], { files })).stderr).toContain('"tiada.yaml"');
  });
});
