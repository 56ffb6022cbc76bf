import { citation } from '../law/provisions.ts';
import { REGISTER_DATE } from '../law/register.ts';
import type { Position } from '../source/place.ts';
import { KELOMPOK, type Kelompok, KOMPONEN, type KomponenKey, komponenIn } from '../standard/komponen.ts';
import { promiseOf } from '../standard/promise.ts';
import { isWithin, type Komponen, type Layanan, type Standard } from '../standard/standard.ts';
import type { Checked, RawFinding } from './check.ts';
import { dueDates } from './due.ts';
import type { Profile } from './profile.ts';
import type { FileReport, Finding, KomponenStatus, LayananReport, Publication, Report, Tally, Verdict } from './report.ts';
import { type AnyRule, ASAS, type Language, type Level, type Outcome } from './rule.ts';

/** What a judgement depends on besides what was found. */
export interface Circumstances {
  readonly profile: Profile;
  readonly language: Language;
  /** Date of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly version: string;
}

const LONGEST_EXCERPT = 2000;

const lineAt = (text: string, { line }: Position): string => {
  let start = 0;
  for (let i = 1; i < line && start >= 0; i++) start = text.indexOf('\n', start) + 1 || -1;
  if (start < 0) return '';
  const end = text.indexOf('\n', start);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + LONGEST_EXCERPT)).replace(/\r$/, '');
};

const judgeFinding = (raw: RawFinding, standard: Standard, { profile, language }: Circumstances): Finding => {
  const { message, remedy } = raw.rule.text[language];
  return {
    rule: raw.rule.id,
    level: profile.levels?.[raw.level] ?? raw.level,
    outcome: raw.outcome,
    message: message(raw.data),
    remedy: typeof remedy === 'string' ? remedy : remedy(raw.data),
    citations: [...new Set(raw.rule.basis.map(citation))],
    path: raw.path,
    range: raw.range,
    excerpt: lineAt(standard.source.text, raw.range.start),
    ...(raw.layanan !== undefined && { layanan: raw.layanan }),
    fingerprint: raw.fingerprint,
    standing: { state: 'open' },
  };
};

const statusOf = (komponen: Komponen, findings: readonly Finding[]): KomponenStatus => {
  if (!komponen.filled) return komponen.broken ? 'tidak terbaca' : 'tidak terisi';
  return komponen.broken || findings.some(finding => isWithin(finding.path, komponen.path)) ? 'bercatatan' : 'terisi';
};

const judgeLayanan = (layanan: Layanan, findings: readonly Finding[]): LayananReport => ({
  id: layanan.id,
  nama: layanan.nama,
  status: layanan.entry.status?.trim().toLowerCase() ?? 'aktif',
  komponen: Object.fromEntries(KOMPONEN.map(({ key }) => [key, statusOf(layanan.komponen[key], findings)])) as Record<
    KomponenKey,
    KomponenStatus
  >,
  janji: promiseOf(layanan),
  kelompok: Object.fromEntries(
    (Object.keys(KELOMPOK) as Kelompok[]).map(kelompok => {
      const members = komponenIn(kelompok);
      return [kelompok, { filled: members.filter(({ key }) => layanan.komponen[key as KomponenKey].filled).length, of: members.length }];
    }),
  ) as LayananReport['kelompok'],
});

const VERDICTS: readonly Verdict[] = ['memenuhi', 'memenuhi dengan catatan', 'perlu ditinjau', 'belum memenuhi'];

const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a), 'memenuhi');

/** Whether a rule could not tell; a doubt that is only advice is none for the verdict. */
const isUnread = (outcomes: ReadonlyMap<string, Outcome>, findings: readonly Finding[]): boolean => {
  const advised = new Set(findings.filter(({ level, outcome }) => level === 'note' && outcome === 'cantTell').map(finding => finding.rule));
  return [...outcomes].some(([rule, outcome]) => outcome === 'cantTell' && !advised.has(rule));
};

const verdictOf = (findings: readonly Finding[], unread: boolean): Verdict => {
  const open = findings.filter(finding => finding.standing.state === 'open');
  if (open.some(({ level, outcome }) => level === 'error' && outcome === 'failed')) return 'belum memenuhi';
  if (unread || open.some(({ level, outcome }) => level !== 'note' && outcome === 'cantTell')) return 'perlu ditinjau';
  return open.some(({ level }) => level === 'warning') ? 'memenuhi dengan catatan' : 'memenuhi';
};

const publications = (standard: Standard): Publication[] =>
  (standard.file.publikasi ?? []).flatMap(entry => {
    if (typeof entry === 'string') return entry.trim() ? [{ kanal: entry }] : [];
    if (!entry?.kanal) return [];
    return [{ kanal: entry.kanal, ...(entry.alamat && { alamat: entry.alamat }), ...(entry.tanggal && { tanggal: entry.tanggal }) }];
  });

const asasReport = (rules: readonly AnyRule[], outcomes: ReadonlyMap<string, Outcome>): FileReport['asas'] =>
  Object.fromEntries(
    ASAS.map(asas => {
      const bearing = rules.filter(rule => rule.asas.includes(asas)).map(rule => rule.id);
      const having = (outcome: Outcome) => bearing.filter(id => outcomes.get(id) === outcome);
      return [asas, { passed: having('passed'), failed: having('failed'), cantTell: having('cantTell') }];
    }),
  ) as unknown as FileReport['asas'];

/** The report of one file. */
export const judgeFile = ({ standard, rules, findings: raw, outcomes }: Checked, circumstances: Circumstances): FileReport => {
  const findings = raw.map(finding => judgeFinding(finding, standard, circumstances));
  const { penyelenggara, unit, penetapan } = standard.file;
  const nomor = penetapan?.nomor == null ? undefined : (standard.source.written(['penetapan', 'nomor']) ?? String(penetapan.nomor));
  return {
    file: standard.source.file,
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
    due: dueDates(standard, circumstances.today),
    layanan: standard.layanan.map(layanan => judgeLayanan(layanan, findings)),
    findings,
    outcomes: Object.fromEntries(outcomes),
    asas: asasReport(rules, outcomes),
  };
};

/** How many open findings of each level there are. */
export const tallyOf = (findings: readonly Finding[]): Tally => {
  const open = findings.filter(finding => finding.standing.state === 'open');
  const count = (level: Level) => open.filter(finding => finding.level === level).length;
  return { error: count('error'), warning: count('warning'), note: count('note'), setAside: findings.length - open.length };
};

/** The report of a run over several files. */
export const judge = (files: readonly FileReport[], passedOver: number, { profile, language, today, version }: Circumstances): Report => ({
  laporan: 1,
  tool: { name: 'check-standard', version, register: REGISTER_DATE },
  profile: { name: profile.name, version: profile.version },
  language,
  date: today,
  verdict: worst(files.map(file => file.verdict)),
  tally: tallyOf(files.flatMap(file => file.findings)),
  files,
  passedOver,
});
