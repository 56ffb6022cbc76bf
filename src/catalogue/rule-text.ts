import type { Language } from '../engine/rule.ts';
import type { Surface } from '../report/reporter.ts';
import { WORDS as REPORT_WORDS } from '../report/words.ts';
import { pad, wrap } from '../report/wrap.ts';
import { type CatalogueRule, ruleEntry } from './rule-entry.ts';

const WORDS = {
  id: { basis: 'Dasar', reads: 'Cara membaca', broken: 'Melanggar', sound: 'Memenuhi', page: 'Halaman' },
  en: { basis: 'Basis', reads: 'How it reads', broken: 'Breaks it', sound: 'Keeps it', page: 'Page' },
} as const;

/** As many examples of a kind as a screen shows. */
const SHOWN = 3;

const indented = (text: string, by: number): string[] => text.split('\n').map(line => ' '.repeat(by) + line);

/** One rule on a screen: requirement, basis, how it reads, examples with what is said of them. */
export const ruleText = (rule: CatalogueRule, language: Language, surface: Surface, page: string): string => {
  const words = WORDS[language];
  const { id, level, requirement, basis, reads, broken, sound } = ruleEntry(rule, language);
  const paragraph = (text: string, by: number): string[] => wrap(text, surface.width - by).map(line => ' '.repeat(by) + line);
  return [
    `${surface[level](REPORT_WORDS[language].level[level])} ${surface.bold(id)}`,
    '',
    ...paragraph(requirement, 0),
    ...(basis.length > 0 ? ['', surface.bold(words.basis)] : []),
    ...basis.flatMap(({ citation, demands }) => paragraph(`${citation}: ${demands}`, 2)),
    '',
    surface.bold(words.reads),
    ...paragraph(reads.replaceAll('`', ''), 2),
    '',
    surface.bold(words.broken),
    ...broken
      .slice(0, SHOWN)
      .flatMap(({ yaml, said }) => [
        ...indented(yaml, 2),
        ...said
          .slice(0, 1)
          .flatMap(({ message, remedy }) => [
            ...paragraph(`→ ${message}`, 6).map(line => surface.dim(line)),
            ...paragraph(`  ${remedy}`, 8).map(line => surface.dim(line)),
          ]),
      ]),
    '',
    surface.bold(words.sound),
    ...sound.slice(0, SHOWN).flatMap(yaml => indented(yaml, 2)),
    '',
    `${words.page}: ${surface.link(page, page)}`,
    '',
  ].join('\n');
};

/** The catalogue on a screen: one rule a line, its requirement cut to the width. */
export const catalogueText = (rules: readonly CatalogueRule[], language: Language, surface: Surface): string => {
  const longest = Math.max(...rules.map(({ id }) => id.length));
  const level = (rule: CatalogueRule): string => REPORT_WORDS[language].level[rule.level];
  const widest = Math.max(...rules.map(rule => level(rule).length));
  return rules
    .flatMap(rule => {
      const room = Math.max(30, surface.width - longest - widest - 4);
      const [first = '', ...rest] = wrap(rule.text[language].requirement, room);
      const gap = ' '.repeat(longest + widest + 4);
      return [`${pad(rule.id, longest)}  ${surface[rule.level](pad(level(rule), widest))}  ${first}`, ...rest.map(line => gap + line)];
    })
    .concat('')
    .join('\n');
};
