import { citation } from '../law/provisions.ts';
import { detached } from '../source/detached.ts';
import type { Path, Position } from '../source/place.ts';
import { KELOMPOK, type Kelompok, KOMPONEN, type KomponenKey, komponenIn } from '../standard/komponen.ts';
import { promiseOf } from '../standard/promise.ts';
import type { Komponen, Layanan, Standard } from '../standard/standard.ts';
import { matchBaseline } from './baseline.ts';
import { atMostWarning, type Checked, type RawFinding } from './check.ts';
import { comparedPromises } from './compared.ts';
import { dueDates, dueWaivers } from './due.ts';
import type { ComparedPromise, FileReport, Finding, KomponenStatus, LayananReport, Publication, Standing, Verdict } from './report.ts';
import { ASAS, type Language, type Level, type Outcome, type StandardRule, saysUnread } from './rule.ts';
import type { Settings } from './settings.ts';
import { simulate } from './simulate.ts';
import { sourceOf, type WaiverSubject, waives } from './waiver.ts';

/** What a judgement depends on besides what was found. */
export interface Circumstances {
  readonly language: Language;
  /** Date of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly version: string;
}

const LONGEST_EXCERPT = 2000;

/** Reads lines of `text`; one further down is looked for from the one read before it. */
const lineReader = (text: string): ((at: Position) => string) => {
  let known = 1;
  let start = 0;
  return ({ line }) => {
    if (line < known || start < 0) {
      known = 1;
      start = 0;
    }
    for (; known < line && start >= 0; known++) start = text.indexOf('\n', start) + 1 || -1;
    if (start < 0) return '';
    const end = text.indexOf('\n', start);
    return detached(text.slice(start, Math.min(end < 0 ? text.length : end, start + LONGEST_EXCERPT)).replace(/\r$/, ''));
  };
};

const levelOf = (
  { rule, level, outcome }: Pick<RawFinding, 'level' | 'outcome'> & { rule: { id: string } },
  { profile, levels }: Settings,
): Level => {
  const given = levels.get(rule.id);
  if (given === undefined || given === 'off') return profile.levels?.[level] ?? level;
  return outcome === 'cantTell' ? atMostWarning(given) : given;
};

const standingOf = (subject: WaiverSubject, inBaseline: boolean, { waivers }: Settings, today: string): Standing => {
  const waiver = waivers.find(one => waives(one, subject, today));
  if (waiver) return { state: 'waived', reason: waiver.reason, owner: waiver.owner, until: waiver.until, source: sourceOf(waiver) };
  return { state: inBaseline ? 'baseline' : 'open' };
};

const judgeFinding = (
  raw: RawFinding,
  settings: Settings,
  inBaseline: boolean,
  { language, today }: Circumstances,
  lineAt: ReturnType<typeof lineReader>,
): Finding => {
  const { message, remedy } = raw.rule.text[language];
  const isUnread = saysUnread(raw.rule, raw.path);
  return {
    rule: raw.rule.id,
    level: isUnread ? raw.level : levelOf(raw, settings),
    outcome: raw.outcome,
    message: message(raw.data),
    remedy: typeof remedy === 'string' ? remedy : remedy(raw.data),
    citations: [...new Set(raw.rule.basis.map(citation))],
    path: raw.path,
    place: raw.place,
    range: raw.range,
    excerpt: lineAt(raw.range.start),
    ...(raw.layanan && { layanan: raw.layanan.nama }),
    fingerprint: raw.fingerprint,
    standing: isUnread
      ? { state: 'open' }
      : standingOf(
          { rule: raw.rule.id, place: raw.place, fingerprint: raw.fingerprint, ...(raw.layanan && { layananId: raw.layanan.id }) },
          inBaseline,
          settings,
          today,
        ),
  };
};

/** What was found under `settings`: of a rule that is off, that something was not read at all. */
const counted = ({ findings, outcomes }: Checked, { levels }: Settings): Pick<Checked, 'findings' | 'outcomes'> => {
  if (![...levels.values()].includes('off')) return { findings, outcomes };
  const isOff = (id: string): boolean => levels.get(id) === 'off';
  const left = findings.filter(({ rule, path }) => !isOff(rule.id) || saysUnread(rule, path));
  const told = new Set(left.map(({ rule }) => rule.id));
  return { findings: left, outcomes: new Map([...outcomes].filter(([id]) => !isOff(id) || told.has(id))) };
};

/** What of a service is held against other units: nothing where its file names no body that it belongs to. */
const comparedOf = (
  layanan: Layanan,
  { standard, portfolioRules: [rule] }: Checked,
  settings: Settings,
  today: string,
): readonly ComparedPromise[] => {
  if (!rule || !standard.file.penyelenggara?.nama) return [];
  const { baseline, waivers } = settings;
  const standing = (subject: WaiverSubject): Standing =>
    standingOf(
      subject,
      baseline.some(({ fingerprint }) => fingerprint === subject.fingerprint),
      settings,
      today,
    );
  return comparedPromises(layanan, standard, rule, {
    level: levelOf({ rule, level: rule.level, outcome: 'failed' }, settings),
    standing: baseline.length + waivers.length > 0 ? standing : undefined,
  });
};

/** Whether a rule had its say, so that what it no longer finds is gone. */
const wasTold = (outcome: Outcome | undefined): boolean => outcome !== undefined && outcome !== 'cantTell';

const placeOf = (path: Path, length: number): string => path.slice(0, length).join('\n');

/** Where something was found, down to the component: `umum`, group, key, or `layanan`, index, group, key. */
const remarkedPlaces = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.map(({ path }) => placeOf(path, path[0] === 'umum' ? 3 : 4)));

const statusOf = (komponen: Komponen, remarked: ReadonlySet<string>): KomponenStatus => {
  if (!komponen.filled) return komponen.broken ? 'tidak terbaca' : 'tidak terisi';
  return komponen.broken || remarked.has(placeOf(komponen.path, komponen.path.length)) ? 'bercatatan' : 'terisi';
};

const judgeLayanan = (layanan: Layanan, remarked: ReadonlySet<string>, banding: readonly ComparedPromise[]): LayananReport => ({
  id: layanan.id,
  nama: layanan.nama,
  status: layanan.entry.status?.trim().toLowerCase() ?? 'aktif',
  komponen: Object.fromEntries(KOMPONEN.map(({ key }) => [key, statusOf(layanan.komponen[key], remarked)])) as Record<
    KomponenKey,
    KomponenStatus
  >,
  janji: promiseOf(layanan),
  ...(banding.length > 0 && { banding }),
  kelompok: Object.fromEntries(
    (Object.keys(KELOMPOK) as Kelompok[]).map(kelompok => {
      const members = komponenIn(kelompok);
      return [kelompok, { filled: members.filter(({ key }) => layanan.komponen[key as KomponenKey].filled).length, of: members.length }];
    }),
  ) as LayananReport['kelompok'],
});

/** Whether a rule could not tell and has no finding that says so; where it has one, that finding's level and standing decide. */
const isUnread = (outcomes: ReadonlyMap<string, Outcome>, findings: readonly Finding[]): boolean => {
  const told = new Set(findings.filter(({ outcome }) => outcome === 'cantTell').map(({ rule }) => rule));
  return [...outcomes].some(([rule, outcome]) => outcome === 'cantTell' && !told.has(rule));
};

/** What is set aside does not count as a breach, but never lets a file comply without remarks. */
const verdictOf = (findings: readonly Finding[], unread: boolean): Verdict => {
  const open = findings.filter(finding => finding.standing.state === 'open');
  if (open.some(({ level, outcome }) => level === 'error' && outcome === 'failed')) return 'belum memenuhi';
  if (unread || open.some(({ level, outcome }) => level !== 'note' && outcome === 'cantTell')) return 'perlu ditinjau';
  const remarks = findings.some(({ level, standing }) => level === 'warning' || (level === 'error' && standing.state !== 'open'));
  return remarks ? 'memenuhi dengan catatan' : 'memenuhi';
};

const publications = (standard: Standard): Publication[] =>
  (standard.file.publikasi ?? []).flatMap(entry => {
    if (typeof entry === 'string') return entry.trim() ? [{ kanal: entry }] : [];
    if (!entry?.kanal) return [];
    return [{ kanal: entry.kanal, ...(entry.alamat && { alamat: entry.alamat }), ...(entry.tanggal && { tanggal: entry.tanggal }) }];
  });

const asasReport = (rules: readonly StandardRule[], outcomes: ReadonlyMap<string, Outcome>): FileReport['asas'] =>
  Object.fromEntries(
    ASAS.map(asas => {
      const told: Record<Outcome, string[]> = { passed: [], failed: [], cantTell: [], inapplicable: [] };
      for (const rule of rules) if (rule.asas.includes(asas)) told[outcomes.get(rule.id) ?? 'inapplicable'].push(rule.id);
      return [asas, { passed: told.passed, failed: told.failed, cantTell: told.cantTell }];
    }),
  ) as unknown as FileReport['asas'];

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** By place, and at one place the gravest first. */
const gravestFirst = ({ range: { start: a }, level: one }: Finding, { range: { start: b }, level: other }: Finding): number =>
  a.line - b.line || a.column - b.column || LEVELS.indexOf(one) - LEVELS.indexOf(other);

/** The report of one file under `settings`. */
export const judgeFile = (checked: Checked, settings: Settings, circumstances: Circumstances): FileReport => {
  const { standard, rules } = checked;
  const { findings: raw, outcomes } = counted(checked, settings);
  const { answered, resolved } = matchBaseline(
    raw.map(finding => finding.fingerprint),
    settings.baseline,
  );
  const lineAt = lineReader(standard.source.text);
  const findings = raw
    .map((finding, index) => judgeFinding(finding, settings, answered.has(index), circumstances, lineAt))
    .sort(gravestFirst);
  const remarked = remarkedPlaces(findings);
  const simulasi = simulate(standard, circumstances.today, circumstances.language);
  const { penyelenggara, unit, penetapan } = standard.file;
  const nomor = penetapan?.nomor == null ? undefined : (standard.source.written(['penetapan', 'nomor']) ?? String(penetapan.nomor));
  return {
    file: standard.source.file,
    profile: { name: settings.profile.name, version: settings.profile.version },
    verdict: verdictOf(findings, isUnread(outcomes, findings)),
    ...(penyelenggara?.nama && { penyelenggara: penyelenggara.nama }),
    ...(unit?.nama && { unit: unit.nama }),
    ...(penetapan && {
      penetapan: {
        ...(nomor !== undefined && { nomor }),
        ...(penetapan.tanggal && { tanggal: penetapan.tanggal }),
        ...(penetapan.pejabat && { pejabat: penetapan.pejabat }),
      },
    }),
    publikasi: publications(standard),
    due: [...dueDates(standard, circumstances.today), ...dueWaivers(findings, circumstances.today)].sort((a, b) => a.days - b.days),
    layanan: standard.layanan.map(layanan => judgeLayanan(layanan, remarked, comparedOf(layanan, checked, settings, circumstances.today))),
    findings,
    resolved: resolved.filter(({ rule }) => wasTold(outcomes.get(rule))),
    outcomes: Object.fromEntries(outcomes),
    asas: asasReport(rules, outcomes),
    ...(simulasi && { simulasi }),
  };
};
