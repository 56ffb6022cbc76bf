import type { Finding, Summary, Tally, Verdict } from '../engine/report.ts';
import type { Language, Level } from '../engine/rule.ts';
import { tallyOf } from '../engine/summary.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { printable } from '../markup/one-line.ts';
import { isOpen } from './finding-text.ts';
import { FORMAT_WORDS } from './format-words.ts';
import { nothingIn, ownFindings, type Reporter, tallyInWords } from './reporter.ts';
import { rulePage } from './rule-page.ts';
import { WORDS } from './words.ts';

/** GitHub cuts a summary off at 1 MiB: these many rows and letters stay well below it, whatever stands in them. */
const MOST_FILES = 200;
const MOST_FINDINGS = 50;
const LONGEST = { name: 120, message: 300 } as const;

interface FileRow {
  readonly file: string;
  readonly unit: string | undefined;
  readonly verdict: Verdict;
  readonly tally: Tally;
}

interface FindingRow {
  readonly file: string;
  readonly finding: Finding;
}

/** Keeps the heaviest `most` of everything that is put into it, those that came first before their equals. */
class Heaviest<T> {
  private kept: T[] = [];
  total = 0;

  constructor(
    private readonly most: number,
    private readonly compare: (a: T, b: T) => number,
  ) {}

  add(one: T): void {
    this.total++;
    this.kept.push(one);
    if (this.kept.length >= 2 * this.most) this.kept = this.list();
  }

  list(): T[] {
    return [...this.kept].sort(this.compare).slice(0, this.most);
  }

  get left(): number {
    return Math.max(0, this.total - this.most);
  }
}

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

const byWeight = (a: FileRow, b: FileRow): number =>
  LEVELS.map(level => b.tally[level] - a.tally[level]).find(difference => difference !== 0) ?? 0;

const byLevel = (a: FindingRow, b: FindingRow): number => LEVELS.indexOf(a.finding.level) - LEVELS.indexOf(b.finding.level);

const cell = (text: string, most: number): string => escapeMarkdown(printable(text.length <= most ? text : `${text.slice(0, most - 1)}…`));

const fileTable = (files: Heaviest<FileRow>, language: Language): string[] => {
  const words = WORDS[language];
  if (files.total === 0) return [];
  const rows = files.list().map(({ file, unit, verdict, tally }) => {
    const counts = LEVELS.map(level => String(tally[level]));
    return [cell(unit ?? words.none, LONGEST.name), words.verdict[verdict], ...counts, cell(file, LONGEST.name)];
  });
  const head = [words.unit, words.verdictLabel, ...LEVELS.map(level => words.level[level]), words.file];
  return [
    ...[head, ['---', '---', '--:', '--:', '--:', '---'], ...rows].map(cells => `| ${cells.join(' | ')} |`),
    '',
    ...(files.left > 0 ? [FORMAT_WORDS[language].moreFiles(files.left), ''] : []),
  ];
};

const findingList = (findings: Heaviest<FindingRow>, language: Language): string[] => {
  if (findings.total === 0) return [];
  const words = WORDS[language];
  const items = findings.list().map(({ file, finding: { level, rule, range, message, outcome } }) => {
    const unsure = outcome === 'cantTell' ? ` (${words.cantTell})` : '';
    const place = `${cell(file, LONGEST.name)}:${range.start.line}:${range.start.column}`;
    return `- **${words.level[level]}** [${rule}](${rulePage(rule, language)})${unsure} – ${place} – ${cell(message, LONGEST.message)}`;
  });
  return [
    `## ${FORMAT_WORDS[language].heaviest}`,
    '',
    ...items,
    '',
    ...(findings.left > 0 ? [FORMAT_WORDS[language].moreFindings(findings.left), ''] : []),
  ];
};

const about = ({ tool, profiles, date, counts }: Summary, language: Language): string[] => {
  const words = WORDS[language];
  return [
    ...(counts.resolved > 0 ? [words.resolved(counts.resolved), ''] : []),
    `${tool.name} ${tool.version}, ${words.profile.toLowerCase()} ${profiles.map(({ name }) => name).join(', ') || words.none}, ${words.register.toLowerCase()} ${tool.register}, ${date}`,
  ];
};

/** The summary of a job in GitHub Actions, for the file that `GITHUB_STEP_SUMMARY` names: verdict, files, heaviest findings. */
export const jobSummary: Reporter = ({ language }) => {
  const words = WORDS[language];
  const files = new Heaviest<FileRow>(MOST_FILES, byWeight);
  const findings = new Heaviest<FindingRow>(MOST_FINDINGS, byLevel);
  const take = (file: string, found: readonly Finding[]): void => {
    for (const finding of found) if (isOpen(finding)) findings.add({ file, finding });
  };
  return {
    file: ({ file, unit, verdict, findings: found }) => {
      files.add({ file, unit, verdict, tally: tallyOf(found) });
      take(file, found);
      return '';
    },
    end: summary => {
      for (const own of ownFindings(summary)) take(own.file, own.findings);
      const { verdict, counts, tally } = summary;
      const said = verdict
        ? `**${words.verdict[verdict]}** – ${words.fileCount(counts.files)}; ${tallyInWords(tally, words) || words.verdictMeans[verdict]}`
        : `${words.fileCount(counts.files)}: ${nothingIn(summary, words)}`;
      return `${[
        `# ${words.title}`,
        '',
        said,
        '',
        ...fileTable(files, language),
        ...findingList(findings, language),
        ...about(summary, language),
      ].join('\n')}\n`;
    },
  };
};
