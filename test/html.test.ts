/** The report as a page. `npm run test:update` rewrites the page in test/golden for review. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Parser, parseDocument } from 'htmlparser2';
import { afterAll, describe, expect, it } from 'vitest';
import { writeBaseline } from '../src/cli/config/baseline-file.ts';
import type { FileReport, Report } from '../src/engine/report.ts';
import { html, htmlWithin } from '../src/report/html.ts';
import { render } from '../src/report/reporter.ts';
import { rulePage } from '../src/report/rule-page.ts';
import { accessibilityFaults, CHROMIUM, closeBrowser, coloursOnScreen, LOOKS, lookAt, overflow, PATIENCE } from './chromium.ts';
import { FINDINGS, fileReport, REPORT, reportOver } from './format-report.ts';
import { runOn } from './memory-host.ts';

afterAll(closeBrowser);

const EXAMPLES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync('examples')
    .filter(name => name.endsWith('.yaml'))
    .map(name => [`examples/${name}`, readFileSync(`examples/${name}`, 'utf8')]),
);

/** A unit with a little of everything under few rules: a waiver in use and one that is over, an older finding, one that is gone. */
const SMALL: Readonly<Record<string, string>> = {
  'check-standard.yaml': `profil: dasar
aturan: {jangka-waktu/terukur: error, penyusunan/masyarakat: warning, pengaduan/putusan: note}
pengecualian:
  - aturan: publikasi/sippn
    tempat: unit.yaml
    alasan: Akun SIPPN menunggu verifikasi
    penanggung_jawab: Bagian Organisasi
    sampai: 2026-12-31
  - aturan: jangka-waktu/terukur
    tempat: unit.yaml#domisili
    alasan: Menunggu kajian
    penanggung_jawab: Lurah Sukamaju
    sampai: 2026-06-30
`,
  'unit.yaml': `standar_pelayanan: 1
penyelenggara: {nama: Pemerintah Kota Contoh}
unit: {nama: Kelurahan Sukamaju}
penetapan: {nomor: 065/12/KEL/2026, tanggal: 2026-01-20, pejabat: Lurah Sukamaju}
publikasi: [{kanal: laman, alamat: https://sukamaju.kotacontoh.go.id, tanggal: 2026-01-22}]
umum:
  manufacturing:
    dasar_hukum: Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
    sarana_prasarana: [ruang tunggu, jalur landai]
    kompetensi_pelaksana: Pendidikan minimal SMA
    pengawasan_internal: Lurah sebagai atasan langsung, Inspektorat
    jumlah_pelaksana: 2 orang
    jaminan_pelayanan: Dilayani sesuai standar ini
    jaminan_keamanan: Data pemohon dijaga kerahasiaannya
layanan:
  - id: domisili
    nama: Surat Keterangan Domisili
    service_delivery:
      persyaratan: [Fotokopi KTP-el]
      prosedur: [Pemohon menyerahkan berkas, Petugas memeriksa, Petugas menyerahkan surat kepada pemohon]
      jangka_waktu: secepatnya
      biaya: gratis
      produk: Surat Keterangan Domisili
      pengaduan: WhatsApp 0812-0000-0101 atau kotak saran; penanggung jawab Sekretaris Kelurahan, Jl. Melati 1
`,
};

const pageOf = async (files: Readonly<Record<string, string>>, ...argv: string[]): Promise<string> =>
  (await runOn([...argv, '--format', 'html'], { files })).stdout;

const GONE = { file: 'unit.yaml', rule: 'komponen/biaya', place: 'layanan/domisili', fingerprint: '00000000000000aa', message: '' };

const small = async (language = 'id'): Promise<string> => {
  const { stdout } = await runOn(['unit.yaml', '--format', 'json'], { files: SMALL });
  const older = (JSON.parse(stdout) as Report).files[0]?.findings.find(({ rule }) => rule === 'komponen/evaluasi-kinerja');
  const files = { ...SMALL, 'dasar.json': writeBaseline([GONE, ...(older ? [{ ...older, file: 'unit.yaml' }] : [])]) };
  return pageOf(files, 'unit.yaml', '--baseline', 'dasar.json', '--lang', language);
};

const examples = (language = 'id') => pageOf(EXAMPLES, 'examples', '--lang', language);

/** A report over `n` units. */
const many = (n: number): string =>
  render(
    html,
    reportOver(
      Array.from({ length: n }, (_, index) =>
        fileReport(`unit/${index}.yaml`, index % 2 === 0 ? FINDINGS : [], {
          unit: `Kelurahan ${String.fromCharCode(65 + (index % 26))}${index}`,
          verdict: index % 2 === 0 ? 'belum memenuhi' : 'memenuhi',
        }),
      ),
    ),
  );

const PAGES: readonly (readonly [name: string, page: () => Promise<string> | string])[] = [
  ['one small unit', small],
  ['one small unit in English', () => small('en')],
  ['the examples', examples],
  ['the examples in English', () => examples('en')],
  ['hostile texts', () => render(html, REPORT)],
  ['many units', () => many(120)],
  ['a unit that is empty', () => render(html, reportOver([fileReport('kosong.yaml', [], { layanan: [] })]))],
];

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const VOID = new Set(['br', 'input', 'link', 'meta']);

/** The elements of a page in order; a tag that nothing closes, or that closes nothing, is a failure. */
const elementsOf = (page: string): Element[] => {
  const elements: Element[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push({ name, attributes });
      open.push(name);
    },
    onclosetag: (name, implied) => {
      if (implied && !VOID.has(name)) throw new Error(`<${name}> is not closed`);
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    },
  });
  parser.write(page);
  parser.end();
  return elements;
};

const textOf = (page: string): string => {
  const inside = (node: { data?: string; children?: unknown[] }): string =>
    node.data ?? (node.children ?? []).map(child => inside(child as typeof node)).join('');
  return inside(parseDocument(page) as never);
};

const ELEMENTS =
  'a b body code dd details div dl dt h1 h2 h3 h4 head header html i input label li main mark meta nav noscript option p pre script section select small span strong style summary table tbody td th thead title tr ul';

it('reads as test/golden/laporan.html, whose style and script are left out', async () => {
  const page = (await small()).replace(/(<(style|script)>)[\s\S]*?(<\/\2>)/g, '$1…$3');
  await expect(page).toMatchFileSnapshot(resolve('test/golden/laporan.html'));
});

describe.each(PAGES)('the page of %s', (_, make) => {
  it('is well formed, of known elements, and its links lead somewhere', async () => {
    const elements = elementsOf(await make());
    expect(elements.filter(({ name }) => name === 'h1' || name === 'main')).toHaveLength(2);
    expect([...new Set(elements.map(({ name }) => name))].filter(name => !ELEMENTS.split(' ').includes(name))).toEqual([]);
    const ids = elements.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]));
    expect(ids.length).toBe(new Set(ids).size);
    const links = elements.flatMap(({ attributes }) => attributes.href ?? []);
    expect(links.filter(href => !href.startsWith('https://') && !ids.some(id => href === `#${id}`))).toEqual([]);
  });

  it('fetches nothing and runs its own script alone', async () => {
    const page = await make();
    const elements = elementsOf(page);
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(match => match[1] ?? '');
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256')
      .update(scripts[0] ?? '')
      .digest('base64');
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content;
    expect(policy).toBe(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    const names = elements.flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter(name => name.startsWith('on') || ['src', 'srcset', 'action', 'formaction', 'srcdoc'].includes(name))).toEqual([]);
    expect(page).not.toMatch(/@import|url\(/);
  });
});

describe('hostile texts', () => {
  it('are shown as they were written', () => {
    const text = textOf(render(html, REPORT));
    expect(text).toContain(`tarif "=cmd|'/c calc'!A0" ]]> <script>alert(1)</script> & "a", 'b'; tidak bersumber`);
    expect(text).toContain('Kelurahan <b>Suka & Maju</b> | "satu"');
  });

  it.each([
    ['</noscript><script>alert(1)</script>'],
    ['</style><img src=x onerror=alert(1)>'],
    ['"><svg onload=alert(1)>'],
    ["' autofocus onfocus='alert(1)"],
    ['<!--'],
    ['&lt;b&gt; &amp;amp;'],
  ])('%s stays text wherever it stands', written => {
    const [finding] = FINDINGS;
    const standing = { state: 'waived', reason: written, owner: written, until: written, source: written } as const;
    const own = { rule: written, message: written, remedy: written, citations: [written], excerpt: written, place: written };
    const file: FileReport = fileReport(
      written,
      finding
        ? [
            { ...finding, ...own },
            { ...finding, ...own, standing },
          ]
        : [],
      {
        unit: written,
        penyelenggara: written,
        penetapan: { nomor: written, tanggal: written, pejabat: written },
        publikasi: [{ kanal: written, alamat: `https://contoh.go.id/${written}`, tanggal: written }],
        due: [{ what: 'pengecualian', rule: written, date: written, days: 1 }],
        resolved: [{ rule: written, place: written, fingerprint: written }],
      },
    );
    const waiver = { rule: written, place: written, reason: written, owner: written, until: written, file: written };
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const report = reportOver([file, fileReport('lain.yaml', [])], { waivers: [{ ...waiver, range, used: 1, met: true }] });
    const harmless = elementsOf(render(html, reportOver([fileReport('x', file.findings), file], report)));
    const elements = elementsOf(render(html, report));
    expect([...new Set(elements.map(({ name }) => name))].filter(name => !ELEMENTS.split(' ').includes(name))).toEqual([]);
    expect(elements.filter(({ name }) => name === 'script')).toHaveLength(1);
    expect(harmless.filter(({ attributes }) => Object.keys(attributes).some(name => name.startsWith('on')))).toEqual([]);
    expect(textOf(render(html, report)).split(written).length).toBeGreaterThan(20);
  });
});

describe('what a page says', () => {
  it('of a finding leads to the page of its rule, and has an anchor that stays the same from run to run', async () => {
    const elements = elementsOf(await small());
    expect(elements.some(({ attributes }) => attributes.href === rulePage('jangka-waktu/terukur', 'id'))).toBe(true);
    const anchors = elements.filter(({ name, attributes }) => name === 'li' && attributes.id).map(({ attributes }) => attributes.id);
    expect(anchors.length).toBeGreaterThan(2);
    const moved = await pageOf({ ...SMALL, 'unit.yaml': `\n\n${SMALL['unit.yaml']}` }, 'unit.yaml');
    expect(anchors.filter(id => !moved.includes(`id="${id}"`))).toEqual([]);
  });

  it('of many units counts verdicts, components that are missing and rules that are broken', () => {
    const file = (name: string, over: Partial<FileReport>) => fileReport(name, [], over);
    const [layanan] = fileReport('', []).layanan;
    if (layanan === undefined) throw new Error('no service in the sample');
    const without = { ...layanan, komponen: { ...layanan.komponen, biaya: 'tidak terisi' as const } };
    const page = render(
      html,
      reportOver([
        file('a.yaml', { layanan: [without, without], verdict: 'belum memenuhi' }),
        file('b.yaml', { layanan: [without, { ...without, status: 'dihapus' }], verdict: 'memenuhi' }),
        fileReport('c.yaml', FINDINGS, { verdict: 'belum memenuhi' }),
      ]),
    );
    const rows = [...page.matchAll(/<tr>(.*?)<\/tr>/g)].map(match => textOf(match[1] ?? ''));
    expect(rows).toContain('BELUM MEMENUHI2 67%');
    expect(rows).toContain('MEMENUHI1 33%');
    expect(rows).toContain('Biaya/tarif Penyampaian pelayanan (service delivery)32');
    expect(rows).toContain('komponen/biaya GALAT21');
    expect(rows.filter(row => row.startsWith('maklumat/ada'))).toEqual([]);
  });

  it('keeps every unit in the overview, and says which it is too large to hold', () => {
    const { files, ...rest } = reportOver([fileReport('a.yaml', FINDINGS), fileReport('b.yaml', FINDINGS)]);
    const page = render(htmlWithin(1), { ...rest, files });
    expect(page.match(/class="findings"/g)).toHaveLength(1);
    expect(textOf(page)).toContain('check-standard b.yaml --format html=unit.html');
  });
});

describe.skipIf(CHROMIUM === undefined)('in Chromium (skipped where there is none)', () => {
  const different = PAGES.filter(([name]) => !['one small unit in English', 'the examples', 'a unit that is empty'].includes(name));

  describe.each(different)('the page of %s', (name, make) => {
    it.each(LOOKS)(
      '%s is accessible, no wider than the window, and not blank',
      async (look, how) => {
        const seen = await lookAt(await make(), how, async page => {
          for (const summary of (await page.locator('details > summary').all()).slice(0, 3)) await summary.click();
          return {
            faults: await accessibilityFaults(page),
            overflow: await overflow(page),
            isBlank: (await coloursOnScreen(page, `${name} ${look}`.replaceAll(' ', '-'))) < 20,
          };
        });
        expect(seen).toEqual({ faults: [], overflow: 0, isBlank: false });
      },
      PATIENCE,
    );
  });

  it.each([360, 390, 768, 1024, 1060, 1100, 1180, 1280, 1366])(
    'keeps its tables within a window of %i pixels',
    async width => {
      const page = await pageOf(EXAMPLES, 'examples/kantor-contoh-buruk.yaml');
      expect(await lookAt(page, { width }, async shown => overflow(shown))).toBe(0);
    },
    PATIENCE,
  );

  it(
    'sorts and filters the table of units',
    async () => {
      const seen = await lookAt(many(30), {}, async page => {
        const first = () => page.locator('#unit tbody tr:visible th a').first().textContent();
        await page.getByRole('button', { name: 'Galat' }).click();
        const heaviest = await first();
        await page.getByRole('button', { name: 'Unit pelayanan' }).click();
        const alphabetical = await first();
        const order = await page.locator('#unit th[aria-sort]').evaluateAll(heads => heads.map(head => head.getAttribute('aria-sort')));
        await page.getByLabel('Kesimpulan').selectOption({ label: 'MEMENUHI' });
        await page.getByLabel('Cari').fill('kelurahan z');
        return { heaviest, alphabetical, order, filtered: await first(), status: await page.getByRole('status').textContent() };
      });
      expect(seen).toEqual({
        heaviest: 'Kelurahan A0',
        alphabetical: 'Kelurahan A0',
        order: ['ascending'],
        filtered: 'Kelurahan Z25',
        status: '1 dari 30 unit ditampilkan',
      });
    },
    PATIENCE,
  );

  it(
    'opens the unit that a link leads to, also where its text waits',
    async () => {
      const page120 = many(120);
      expect(page120).toContain('<noscript>');
      const seen = await lookAt(page120, {}, async page => {
        const before = await page.locator('.findings li').count();
        await page.locator('#unit tbody a').first().click();
        // What waits is put into the page when the browser has told that the unit is open.
        await page.locator('details.unit[open] .findings li').first().waitFor();
        const opened = await page.locator('details.unit[open] .findings li').count();
        const place = await page.locator('.findings li a[href^="#"]').nth(1).getAttribute('href');
        return { before, opened, isThere: await page.locator(`[id="${place?.slice(1)}"]`).isVisible() };
      });
      expect(seen).toEqual({ before: 0, opened: 5, isThere: true });
    },
    PATIENCE,
  );

  it(
    'prints closed units too, in the colours of paper, and nothing to press',
    async () => {
      const seen = await lookAt(await examples(), { dark: true }, async page => {
        await page.emulateMedia({ media: 'print' });
        const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
        return {
          paper,
          finding: await page.locator('.findings li').first().isVisible(),
          filter: await page.locator('#saring').isVisible(),
        };
      });
      expect(seen).toEqual({ paper: 'rgb(255, 255, 255)', finding: true, filter: false });
    },
    PATIENCE,
  );

  it(
    'says the same without scripts',
    async () => {
      const seen = await lookAt(many(120), { scripts: false }, async page => {
        await page.locator('details.unit > summary').first().click();
        return { isShown: await page.locator('.findings li').first().isVisible(), filter: await page.locator('#saring').isVisible() };
      });
      expect(seen).toEqual({ isShown: true, filter: false });
    },
    PATIENCE,
  );
});
