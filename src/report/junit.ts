import type { FileReport, Finding } from '../engine/report.ts';
import type { Language } from '../engine/rule.ts';
import { escapeXml, escapeXmlAttribute } from '../markup/escape-xml.ts';
import { oneLine } from '../markup/one-line.ts';
import { findingLine, findingParts, isOpen, whySetAside } from './finding-text.ts';
import { FORMAT_WORDS } from './format-words.ts';
import { once } from './once.ts';
import { ownFindings, type Reporter } from './reporter.ts';
import { WORDS } from './words.ts';

/** How a rule stands on a file, as a test case; what it found, and in one line why it did not pass. */
interface Case {
  readonly rule: string;
  readonly state: 'passed' | 'failure' | 'skipped';
  readonly message: string;
  readonly findings: readonly Finding[];
}

const weighs = ({ level }: Finding): boolean => level !== 'note';

const withMore = (text: string, further: number, language: Language): string =>
  further > 0 ? `${text} (${FORMAT_WORDS[language].andMore(further)})` : text;

const caseOf = (rule: string, findings: readonly Finding[], outcome: string | undefined, language: Language): Case => {
  const open = findings.filter(finding => isOpen(finding) && weighs(finding));
  const broken = open.filter(finding => finding.outcome === 'failed');
  const [first] = broken.length > 0 ? broken : open;
  const [setAside] = findings.filter(finding => !isOpen(finding));
  const { cantTell } = WORDS[language];
  if (first) {
    const message = withMore(oneLine(first.message), open.length - 1, language);
    return broken.length > 0
      ? { rule, state: 'failure', message, findings }
      : { rule, state: 'skipped', message: `${cantTell}: ${message}`, findings };
  }
  if (setAside) return { rule, state: 'skipped', message: whySetAside(setAside, language) ?? '', findings };
  if (outcome === 'cantTell' && findings.length === 0) return { rule, state: 'skipped', message: cantTell, findings };
  return { rule, state: 'passed', message: '', findings };
};

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(String(value))}"`)
    .join('');

const detail = (file: string, findings: readonly Finding[], language: Language): string =>
  findings.map(finding => [findingLine(file, finding, language), ...findingParts(finding, language).slice(1)].join('\n  ')).join('\n');

const caseXml = (file: string, { rule, state, message, findings }: Case, language: Language): string => {
  const head = `    <testcase${attributes({ name: rule, classname: file, time: 0 })}`;
  if (state === 'passed') return `${head}/>\n`;
  const body = detail(file, findings, language);
  // Not all readers' schemas know attributes of what was skipped; all read its text.
  if (state === 'skipped') return `${head}><skipped>${escapeXml(`${message}\n${body}`)}</skipped></testcase>\n`;
  const type = (findings.find(finding => isOpen(finding) && finding.level === 'error') ?? findings[0])?.level ?? '';
  return `${head}><failure${attributes({ type, message })}>${escapeXml(body)}</failure></testcase>\n`;
};

interface Suite {
  readonly file: string;
  readonly cases: readonly Case[];
  readonly properties: Readonly<Record<string, string | undefined>>;
}

const suiteXml = ({ file, cases, properties }: Suite, id: number, date: string, language: Language): string => {
  const count = (state: Case['state']): number => cases.filter(one => one.state === state).length;
  const head = attributes({
    name: file,
    package: 'check-standard',
    id,
    tests: cases.length,
    failures: count('failure'),
    errors: 0,
    skipped: count('skipped'),
    time: 0,
    timestamp: `${date}T00:00:00`,
    hostname: 'localhost',
  });
  const listed = Object.entries({ date, ...properties }).flatMap(([name, value]) =>
    value === undefined ? [] : [`<property${attributes({ name, value: oneLine(value) })}/>`],
  );
  const advice = cases.filter(({ state }) => state === 'passed').flatMap(({ findings }) => findings);
  return [
    `  <testsuite${head}>`,
    `    <properties>${listed.join('')}</properties>`,
    `${cases.map(one => caseXml(file, one, language)).join('')}    <system-out>${escapeXml(detail(file, advice, language))}</system-out>`,
    '    <system-err/>',
    '  </testsuite>\n',
  ].join('\n');
};

const groupByRule = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return groups;
};

const fileSuite = ({ file, findings, outcomes, unit, penyelenggara, verdict, profile }: FileReport, language: Language): Suite => {
  const groups = groupByRule(findings);
  const rules = new Set([...Object.keys(outcomes).filter(rule => outcomes[rule] !== 'inapplicable'), ...groups.keys()]);
  return {
    file,
    properties: { unit, penyelenggara, verdict, profile: profile.name },
    cases: [...rules].map(rule => caseOf(rule, groups.get(rule) ?? [], outcomes[rule], language)),
  };
};

/**
 * JUnit XML: a suite a file, a test case for each rule that had something to judge in it, so that names are unique. A case fails
 * on an open error or warning; it is skipped when everything found is waived or in the baseline, and when the rule could not tell,
 * for a failure is a proven breach. Advice does not fail: it stands in `system-out`. There are no totals on the root, which only
 * some readers allow, so suites are written as they come.
 */
export const junit: Reporter = ({ date, language }) => {
  const head = once('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n');
  let suites = 0;
  const suite = (content: Suite): string => head() + suiteXml(content, suites++, date, language);
  return {
    file: file => suite(fileSuite(file, language)),
    end: summary => {
      const own = ownFindings(summary).map(({ file, findings }) =>
        suite({
          file,
          properties: {},
          cases: [...groupByRule(findings)].map(([rule, found]) => caseOf(rule, found, 'failed', language)),
        }),
      );
      return `${head()}${own.join('')}</testsuites>\n`;
    },
  };
};
