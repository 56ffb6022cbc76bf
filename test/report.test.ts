import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { lint } from 'markdownlint/sync';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema } from '../src/report/report-schema.ts';
import { runOn } from './memory-host.ts';

const HOSTILE = `standar_pelayanan: 1
unit: {nama: "Dinas <b>*Contoh*</b> | [x](http://a.b) \`kode\` #1"}
publikasi: [{kanal: "laman | papan", alamat: "https://contoh.go.id/a_b_c?x=1&y=<2>"}]
layanan:
  - nama: "1. Surat _Keterangan_ | <script>alert(1)</script>"
    service_delivery:
      jangka_waktu: "secepatnya\\n# judul\\n- butir"
      pengaduan: "surel a_b@contoh.go.id, www.contoh.go.id, https://contoh.go.id"
      biaya: 5
      Produk: Surat
`;

const INPUTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync('examples')
      .filter(name => name.endsWith('.yaml'))
      .map(name => [`examples/${name}`, readFileSync(`examples/${name}`, 'utf8')]),
  ),
  'jahat.yaml': HOSTILE,
  'rusak.yaml': 'standar_pelayanan: 1\nunit: [',
  'sedikit.yaml': 'standar_pelayanan: 1\nunit: {nama: Kelurahan}\nlayanan: [{nama: Surat}]\n',
};

const cases = Object.keys(INPUTS).flatMap(file => (['id', 'en'] as const).map(language => [file, language] as const));

const runFormat = async (format: string, language: string, ...files: string[]) =>
  (await runOn([...files, '-f', format, '--lang', language], { files: INPUTS })).stdout;

describe('json', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(reportJsonSchema());

  it.each(cases)('%s in %s fits schemas/laporan-1.schema.json', async (file, language) => {
    const report = JSON.parse(await runFormat('json', language, file));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it('of several files fits it too', async () => {
    expect(validate(JSON.parse(await runFormat('json', 'id', ...Object.keys(INPUTS))))).toBe(true);
  });
});

describe('markdown', () => {
  const faults = (content: string) =>
    lint({ strings: { content } }).content?.map(fault => `${fault.lineNumber} ${fault.ruleNames[0]} ${fault.errorDetail ?? ''}`) ?? [];

  it.each(cases)('%s in %s passes markdownlint', async (file, language) => {
    expect(faults(await runFormat('markdown', language, file))).toEqual([]);
  });

  it('of several files passes markdownlint', async () => {
    expect(faults(await runFormat('markdown', 'id', ...Object.keys(INPUTS)))).toEqual([]);
  });

  it('lets no text of the standard become markup', async () => {
    const content = await runFormat('markdown', 'id', 'jahat.yaml');
    expect(content).not.toMatch(/<(?!!--|https?:\/\/)/);
    expect(content).not.toMatch(/^# judul/m);
    expect(content).not.toMatch(/(?<!\\)\]\(http/);
  });
});

const CODE = '\\e]0;judul\\a\\e[31m\\x9b31m\\x7f';
const WITH_CODES = `standar_pelayanan: 1
penyelenggara: {nama: "Kota ${CODE}"}
unit: {nama: "Unit ${CODE}"}
publikasi: [{kanal: "laman ${CODE}", alamat: "https://contoh.go.id/\\e[31m"}]
layanan:
  - nama: "Surat ${CODE}"
    service_delivery: {jangka_waktu: "secepatnya ${CODE}"}
`;

it.each(['text', 'compact', 'markdown', 'html', 'junit', 'github', 'gitlab', 'csv', 'csv-unit'])(
  'passes no code of a standard on to the terminal as %s',
  async format => {
    const { stdout } = await runOn(['unit.yaml', 'dua.yaml', '-f', format], { files: { 'unit.yaml': WITH_CODES, 'dua.yaml': WITH_CODES } });
    expect(stdout).toContain('\uFFFD');
    expect(stdout.replace(/[\n\r\t]/g, '')).not.toMatch(/\p{Cc}/u);
  },
);

/** The services with a name: two of one name, and what is no service between them. */
const TWICE = `standar_pelayanan: 1
unit: {nama: Kelurahan Contoh}
layanan:
  - nama: Surat Domisili
    service_delivery: {biaya: gratis}
  - [bukan layanan]
  - nama: Surat Usaha
  - nama: Surat Domisili
    service_delivery: {biaya: menyesuaikan}
`;

describe('two services of one name', () => {
  it.each([
    ['text', 'id', 'Layanan "Surat Domisili" (layanan ke-1)', 'Layanan "Surat Domisili" (layanan ke-3)', 'Layanan "Surat Usaha"\n'],
    ['text', 'en', 'Service "Surat Domisili" (service 1)', 'Service "Surat Domisili" (service 3)', 'Service "Surat Usaha"\n'],
    ['markdown', 'id', '#### Layanan: Surat Domisili (layanan ke-1)', '#### Layanan: Surat Domisili (layanan ke-3)', ': Surat Usaha\n'],
    ['html', 'id', '>Layanan: Surat Domisili (layanan ke-1)<', '>Layanan: Surat Domisili (layanan ke-3)<', '>Layanan: Surat Usaha<'],
  ])('have their findings apart in %s (%s)', async (format, language, first, second, other) => {
    const { stdout } = await runOn(['dua.yaml', '-f', format, '--lang', language], { files: { 'dua.yaml': TWICE } });
    const places = [first, other, second].map(heading => stdout.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const vague = stdout.indexOf('biaya/pasti', places[0]);
    expect(vague).toBeGreaterThan(places[2] ?? 0);
  });

  it('are told apart in the tables', async () => {
    const said = async (format: string) => (await runOn(['dua.yaml', '-f', format], { files: { 'dua.yaml': TWICE } })).stdout;
    expect(await said('text')).toMatch(/^ {2}Surat Domisili \(layanan ke-1\) +1\/6 /m);
    expect(await said('markdown')).toContain('| Komponen | Surat Domisili (layanan ke-1) | Surat Usaha | Surat Domisili (layanan ke-3) |');
    expect(await said('html')).toContain('<th scope="row">Surat Domisili <small>(layanan ke-3)</small></th>');
  });

  it('keep their number where the name is too long for a table', async () => {
    const long = `Surat Keterangan ${'Domisili '.repeat(12)}`.trim();
    const { stdout } = await runOn(['dua.yaml'], { files: { 'dua.yaml': TWICE.replaceAll('Surat Domisili', long) } });
    expect(stdout).toMatch(/^ {2}Surat Keterangan [^\n]*… \(layanan ke-3\) +1\/6/m);
  });
});

describe('text', () => {
  it('has no colour codes unless asked, and keeps to 80 columns but for places', async () => {
    const plain = await runOn(['jahat.yaml'], { files: INPUTS });
    expect(plain.stdout).not.toContain('\u001b');
    const colored = await runOn(['jahat.yaml', '--color'], { files: INPUTS });
    expect(colored.stdout).toContain('\u001b[');
    const dumb = await runOn(['jahat.yaml'], { files: INPUTS, terminal: { columns: 80 }, env: { NO_COLOR: '1' } });
    expect(dumb.stdout).not.toContain('\u001b');
    for (const line of plain.stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(100);
  });

  it('links each rule to its page where the terminal knows links', async () => {
    const linked = await runOn(['jahat.yaml', '--color'], { files: INPUTS, terminal: { columns: 80 }, env: { FORCE_HYPERLINK: '1' } });
    expect(linked.stdout).toContain('\u001b]8;;https://github.com/check-standard/check-standard/blob/main/docs/rules/biaya/');
    const english = await runOn(['jahat.yaml', '--color', '--lang', 'en'], {
      files: INPUTS,
      terminal: { columns: 80 },
      env: { FORCE_HYPERLINK: '1' },
    });
    expect(english.stdout).toContain('/docs/rules/en/biaya/');
    expect(english.stdout).not.toContain('/docs/rules/biaya/');
  });

  it('passes no code of a standard on to the terminal', async () => {
    const code = '\\e]0;judul\\a\\e[31m';
    const yaml = `standar_pelayanan: 1\nunit: {nama: "Unit ${code}"}\nlayanan:\n  - nama: "Surat ${code}"\n    service_delivery: {jangka_waktu: "secepatnya ${code}"}\n`;
    for (const content of [yaml, `${yaml}rusak: [\u001b[31m`])
      expect((await runOn(['unit.yaml'], { files: { 'unit.yaml': content } })).stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
