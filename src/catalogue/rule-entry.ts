import { applyToExample, type ChangeRule } from '../compare/change-rule.ts';
import { check } from '../engine/check.ts';
import { exampleFile } from '../engine/example.ts';
import { judgeFile } from '../engine/judge.ts';
import { Portfolio } from '../engine/portfolio.ts';
import { PROFILES } from '../engine/profile.ts';
import type { AnyRule, Asas, Language, Level, PortfolioRule } from '../engine/rule.ts';
import { settingsOf } from '../engine/settings.ts';
import { PROVISIONS, type ProvisionId } from '../law/provisions.ts';
import { parseSource } from '../source/parse.ts';
import { komponenOf } from '../standard/komponen.ts';
import { readStandard } from '../standard/read-standard.ts';

/** A rule that a report or a comparison of two versions may name. */
// biome-ignore lint/suspicious/noExplicitAny: the catalogue holds rules of every data type; each is checked where it is defined.
export type CatalogueRule = AnyRule | ChangeRule<any>;

/** Everything the catalogue says of one rule, in one language. */
export interface RuleEntry {
  readonly id: string;
  readonly level: Level;
  readonly requirement: string;
  /** What it rests on: citation and what that demands. */
  readonly basis: readonly { readonly id: ProvisionId; readonly citation: string; readonly demands: string }[];
  readonly asas: readonly Asas[];
  /** What it reads, and how. */
  readonly reads: string;
  /** YAML that keeps it. */
  readonly sound: readonly string[];
  /** YAML that breaks it, with what is said of it. */
  readonly broken: readonly { readonly yaml: string; readonly said: readonly { readonly message: string; readonly remedy: string }[] }[];
}

const MARKER = / *# <- di sini$/gm;

/** A day on which the examples mean what they say. */
const EXAMPLE_DAY = '2026-11-22';

const READS = {
  id: {
    layanan: (names: string) =>
      `Dibaca pada setiap layanan yang masih diselenggarakan: ${names}. Isian dari "umum" ikut terbaca bila layanan tidak menulisnya sendiri.`,
    silent: 'Bila komponennya tidak terisi, aturan ini diam; kekosongannya ditemukan oleh aturan komponen.',
    berkas: (keys: string) => `Dibaca satu kali untuk seluruh berkas: ${keys}.`,
    file: 'Dibaca satu kali untuk seluruh berkas.',
    konfigurasi: 'Dibaca pada setiap pengecualian dalam check-standard.yaml, sesudah semua berkas diperiksa.',
    portofolio: 'Dibaca pada semua berkas bersama-sama, sesudah semuanya diperiksa.',
    perubahan: 'Dibaca pada dua versi standar yang dibandingkan dengan `check-standard diff`; pemeriksaan satu versi tidak memakainya.',
    unsure: 'Bila bagian yang dibaca rusak atau tulisannya tidak pasti, jawabannya "perlu ditinjau", bukan lulus.',
  },
  en: {
    layanan: (names: string) =>
      `Read in every service that is still offered: ${names}. What stands in "umum" is read where the service has none of its own.`,
    silent: 'Where the component is not filled this rule is silent; the rule of the component finds that.',
    berkas: (keys: string) => `Read once for the whole file: ${keys}.`,
    file: 'Read once for the whole file.',
    konfigurasi: 'Read in every waiver of check-standard.yaml, when all files were checked.',
    portofolio: 'Read in all files together, when all were checked.',
    perubahan: 'Read in the two versions of a standard that `check-standard diff` compares; a check of one version does without it.',
    unsure: 'Where the part that is read is broken, or its wording is not certain, the answer is "needs review", not a pass.',
  },
} as const;

const readsOf = (rule: CatalogueRule, language: Language): string => {
  const words = READS[language];
  const own = rule.text[language].reads;
  if (rule.scope === 'konfigurasi') return words.konfigurasi;
  if (rule.scope === 'portofolio' || rule.scope === 'perubahan') return [words[rule.scope], own].filter(Boolean).join(' ');
  const where =
    rule.scope === 'layanan'
      ? words.layanan(rule.about.map(key => `${komponenOf(key).nama[language]} (\`${komponenOf(key).kelompok}.${key}\`)`).join(', '))
      : rule.about.length > 0
        ? words.berkas(rule.about.map(key => `\`${key}\``).join(', '))
        : words.file;
  const silent = rule.scope === 'layanan' && !rule.evenUnfilled ? words.silent : undefined;
  return [where, own, silent, words.unsure].filter(Boolean).join(' ');
};

/** What a rule about several units says of those in an example, told apart by lines of `---`. */
const saidTogether = (rule: PortfolioRule, example: string, language: Language): { message: string; remedy: string }[] => {
  const portfolio = new Portfolio();
  for (const [index, text] of example
    .replaceAll(MARKER, '')
    .split(/^---\n/m)
    .entries()) {
    const checked = check(readStandard(parseSource(text, `unit-${index + 1}.yaml`)), [rule], EXAMPLE_DAY);
    portfolio.add(judgeFile(checked, settingsOf(PROFILES.standar), { language, today: EXAMPLE_DAY, version: '' }));
  }
  return (portfolio.report([rule], language)?.files ?? []).flatMap(({ findings }) =>
    findings.map(({ message, remedy }) => ({ message, remedy })),
  );
};

const saidOf = (rule: CatalogueRule, example: string, language: Language): { message: string; remedy: string }[] => {
  if (rule.scope === 'konfigurasi') return [];
  if (rule.scope === 'portofolio') return saidTogether(rule, example, language);
  if (rule.scope === 'perubahan') return applyToExample(rule, example, language).map(({ message, remedy }) => ({ message, remedy }));
  const { message, remedy } = rule.text[language];
  const { findings } = check(readStandard(parseSource(exampleFile(example).text, 'contoh.yaml')), [rule], EXAMPLE_DAY);
  return findings.map(({ data }) => ({ message: message(data), remedy: typeof remedy === 'string' ? remedy : remedy(data) }));
};

/** The entry of `rule` in the catalogue. */
export const ruleEntry = (rule: CatalogueRule, language: Language): RuleEntry => ({
  id: rule.id,
  level: rule.level,
  requirement: rule.text[language].requirement,
  basis: rule.basis.map(id => ({ id, citation: PROVISIONS[id].citation, demands: PROVISIONS[id].demands[language] })),
  asas: rule.asas,
  reads: readsOf(rule, language),
  sound: rule.examples.sound,
  broken: rule.examples.broken.map(example => ({ yaml: example.replace(MARKER, ''), said: saidOf(rule, example, language) })),
});

/** How a level is called in the catalogue. */
export const LEVEL_NAMES: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  id: { error: 'galat', warning: 'peringatan', note: 'saran' },
  en: { error: 'error', warning: 'warning', note: 'note' },
};
