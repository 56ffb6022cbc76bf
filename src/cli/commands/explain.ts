import { type CatalogueRule, ruleEntry } from '../../catalogue/rule-entry.ts';
import { catalogueMarkdown, rulePageMarkdown } from '../../catalogue/rule-markdown.ts';
import { catalogueText, ruleText } from '../../catalogue/rule-text.ts';
import type { Language } from '../../engine/rule.ts';
import { rulePage } from '../../report/rule-page.ts';
import { nearest } from '../../standard/nearest.ts';
import { CATALOGUE } from '../catalogue.ts';
import { CATALOGUE_FORMATS } from '../choices.ts';
import type { Host } from '../host.ts';
import { terminalSurface } from '../surface.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';

/** Options of `explain` and `rules`, as commander hands them over. */
export interface CatalogueOptions {
  readonly format?: string;
  readonly lang?: string;
  readonly color?: boolean;
}

const understood = ({ format = 'text', lang = 'id' }: CatalogueOptions, words: CliWords) => {
  const known = CATALOGUE_FORMATS.find(one => one === format);
  if (!known) throw new UsageError(words.unknownFormat(format, CATALOGUE_FORMATS.join(', ')));
  if (lang !== 'id' && lang !== 'en') throw new UsageError(words.badChoice('--lang', lang, 'id, en'));
  return { format: known, language: lang as Language };
};

const json = (rules: readonly CatalogueRule[], language: Language): string =>
  `${JSON.stringify(
    rules.map(rule => ({ ...ruleEntry(rule, language), page: rulePage(rule.id, language) })),
    null,
    2,
  )}\n`;

/** As many names as one line says. */
const MOST_NAMED = 8;

/** Families, rules and the own names of rules that begin with `name`. */
const beginningWith = (name: string, ids: readonly string[], families: readonly string[]): string[] => [
  ...families.filter(family => family.startsWith(name)),
  ...ids.filter(id => (name.includes('/') ? id : (id.split('/')[1] ?? '')).startsWith(name)),
];

/** The rules that `name` means: one rule, or a family. Throws {@link UsageError} with the names that were probably meant. */
const rulesNamed = (name: string, words: CliWords): readonly CatalogueRule[] => {
  const found = CATALOGUE.filter(({ id }) => id === name || id.startsWith(`${name.replace(/\/\*?$/, '')}/`));
  if (found.length > 0) return found;
  const ids = CATALOGUE.map(({ id }) => id);
  const families = [...new Set(ids.map(id => id.split('/')[0] ?? ''))];
  const meant = name === '' ? [] : beginningWith(name, ids, families);
  const shown = meant.slice(0, MOST_NAMED).join(', ') + (meant.length > MOST_NAMED ? ', …' : '');
  const said = meant.length > 0 ? words.rulesThatBegin(name, shown) : words.unknownRule(name, nearest(name, [...ids, ...families]));
  throw new UsageError(`${said}; ${words.allRules}`);
};

/** `check-standard explain <rule>`: requirement, legal basis, remedy and examples of a rule; of a family, its rules. */
export const explain = (name: string, options: CatalogueOptions, host: Host, words: CliWords): string => {
  const { format, language } = understood(options, words);
  const rules = rulesNamed(name, words);
  const [rule] = rules;
  if (format === 'json') return json(rules, language);
  if (format === 'markdown') return rules.map(one => rulePageMarkdown(one, language)).join('\n');
  const surface = terminalSurface(options.color, host);
  return rules.length === 1 && rule
    ? ruleText(rule, language, surface, rulePage(rule.id, language))
    : catalogueText(rules, language, surface);
};

/** `check-standard rules`: the whole catalogue. */
export const rules = (options: CatalogueOptions, host: Host, words: CliWords): string => {
  const { format, language } = understood(options, words);
  if (format === 'json') return json(CATALOGUE, language);
  if (format === 'markdown') return catalogueMarkdown(CATALOGUE, language, id => rulePage(id, language));
  return catalogueText(CATALOGUE, language, terminalSurface(options.color, host));
};
