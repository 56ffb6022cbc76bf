import type { Finding, Run, Standing, Summary } from '../engine/report.ts';
import type { Language } from '../engine/rule.ts';
import { printable } from '../markup/one-line.ts';
import { findingParts, whySetAside } from './finding-text.ts';
import { FORMAT_WORDS } from './format-words.ts';
import { once } from './once.ts';
import { ownFindings, type Reporter, type ReporterOptions } from './reporter.ts';
import { HOMEPAGE } from './rule-page.ts';
import { ruleDescriptor } from './sarif-rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';

/** GitHub refuses a run with more. */
const MOST_RESULTS = 25_000;

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Where a file lies: below the folder the program was started in, or anywhere. */
const artifactLocation = (path: string): object => {
  const file = printable(path);
  if (/^[a-z]:\//i.test(file)) return { uri: `file:///${file.slice(0, 2)}${encoded(file.slice(2))}` };
  if (file.startsWith('//')) return { uri: `file:${encoded(file)}` };
  if (file.startsWith('/')) return { uri: `file://${encoded(file)}` };
  return { uri: encoded(file), uriBaseId: ROOT };
};

const suppressions = (finding: Finding, language: Language): object[] => {
  const justification = whySetAside(finding, language);
  return justification === undefined ? [] : [{ kind: 'external', status: 'accepted', justification }];
};

/** Text in which `[…](…)` is no link, as it would be in the message of a result. */
const withoutLinks = (text: string): string => text.replaceAll('](', '] (');

interface Properties {
  readonly outcome: Finding['outcome'];
  readonly standing: Standing['state'];
  readonly layanan?: string;
}

const resultOf = (file: string, finding: Finding, ruleIndex: number | undefined, language: Language): object => {
  const { rule, level, outcome, range, place, layanan, fingerprint, standing } = finding;
  const properties: Properties = { outcome, standing: standing.state, ...(layanan !== undefined && { layanan }) };
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level,
    message: { text: withoutLinks(findingParts(finding, language).join('\n')) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(file),
          region: {
            startLine: range.start.line,
            startColumn: range.start.column,
            endLine: range.end.line,
            endColumn: range.end.column,
          },
        },
        logicalLocations: [{ fullyQualifiedName: place }],
      },
    ],
    partialFingerprints: { 'checkStandard/v1': fingerprint },
    suppressions: suppressions(finding, language),
    properties,
  };
};

const runHead = ({ tool, language }: Run, { rules }: ReporterOptions, number: number): string => {
  const driver = {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: HOMEPAGE,
    language,
    rules: ['RULES'],
  };
  const fields = {
    tool: { driver },
    // GitHub tells the runs of one file apart by this; the first is left to whoever uploads.
    ...(number > 1 && { automationDetails: { id: `${tool.name}/${number}/` } }),
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: FORMAT_WORDS[language].root } } },
  };
  const listed = rules.map(rule => JSON.stringify(ruleDescriptor(rule, language))).join(',\n');
  return `${JSON.stringify(fields)
    .slice(0, -1)
    .replace('"RULES"', () => (listed ? `\n${listed}\n` : ''))},"results":[`;
};

const runTail = (summary?: Summary): string => {
  const { laporan, date, verdict, profiles, tool } = summary ?? {};
  const properties = summary && { properties: { laporan, date, verdict, profiles, register: tool?.register } };
  return `\n],${JSON.stringify({ invocations: [{ executionSuccessful: true }], ...properties }).slice(1)}`;
};

/**
 * SARIF 2.1.0, a result a finding whatever its standing: what is waived or in the baseline carries a suppression. `kind` stays `fail`
 * where a rule could not tell, for any other kind would take the level away; `properties.outcome` says it. There is no
 * `baselineState`, which compares with an earlier run: the baseline here is a list of what was accepted. The rules are the whole
 * catalogue, so that the file can be written as the reports come.
 */
export const sarif: Reporter = (run, options) => {
  const { language } = run;
  const indexes = new Map(options.rules.map(({ id }, index) => [id, index]));
  const open = once(`{"$schema":"${SCHEMA}","version":"2.1.0","runs":[\n${runHead(run, options, 1)}`);
  let runs = 1;
  let results = 0;
  const separator = (): string => {
    if (results < MOST_RESULTS) return results++ === 0 ? '\n' : ',\n';
    results = 1;
    runs++;
    return `${runTail()},\n${runHead(run, options, runs)}\n`;
  };
  const resultLines = (file: string, findings: readonly Finding[]): string =>
    findings.map(finding => separator() + JSON.stringify(resultOf(file, finding, indexes.get(finding.rule), language))).join('');
  return {
    file: ({ file, findings }) => open() + resultLines(file, findings),
    end: summary =>
      `${open()}${ownFindings(summary)
        .map(({ file, findings }) => resultLines(file, findings))
        .join('')}${runTail(summary)}\n]}\n`,
  };
};
