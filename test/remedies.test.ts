import { expect, it } from 'vitest';
import { check } from '../src/engine/check.ts';
import { exampleFile } from '../src/engine/example.ts';
import { isStandardRule, type Language, type LayananRule, type StandardRule } from '../src/engine/rule.ts';
import { RULES } from '../src/rules/index.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const TODAY = '2026-11-22';
const findingsOf = (rule: StandardRule, yaml: string) =>
  check(readStandard(parseSource(exampleFile(yaml).text, 'contoh.yaml')), [rule], TODAY).findings;

/** Rules whose remedy shows what the whole component may say. */
const SHOWN_WHOLE = [
  'biaya/dasar',
  'biaya/pasti',
  'evaluasi-kinerja/berkala',
  'jaminan-pelayanan/janji',
  'jangka-waktu/hari',
  'jangka-waktu/jam-layanan',
  'jangka-waktu/jumlah-langkah',
  'jangka-waktu/pengecualian-terbuka',
  'jangka-waktu/sebagian',
  'jangka-waktu/sebut-menit',
  'jangka-waktu/sejak',
  'jangka-waktu/terukur',
  'jumlah-pelaksana/angka',
  'jumlah-pelaksana/peran',
  'kompetensi-pelaksana/rinci',
  'persyaratan/terbuka',
];

/** Every quotation behind "misalnya" or its like: what a reader may copy. */
const shownIn = (remedy: string): string[] => {
  const from = remedy.search(/misalnya|for example|sekurangnya "|at least "/);
  const quotes = [...remedy.slice(Math.max(0, from)).matchAll(/"([^"]{4,})"/g)].map(([, quote = '']) => quote);
  return quotes.filter(quote => quote !== 'bersamaan');
};

const isAbout = (rule: StandardRule): rule is LayananRule => rule.scope === 'layanan';

const cases = RULES.filter(isStandardRule)
  .filter(isAbout)
  .filter(({ id }) => SHOWN_WHOLE.includes(id))
  .flatMap(rule => rule.examples.broken.map(example => [rule.id, example, rule] as const));

it.each(cases)('%s shows what it then leaves alone: %s', (_, example, rule) => {
  const [about = ''] = rule.about;
  const own = exampleFile(example);
  expect(own.marked.length).toBeGreaterThan(0);
  // What else the example says stays; the component that the rule speaks of is written as the remedy shows.
  const rest = example
    .split(/\n(?=[a-z_]+:)/)
    .filter(section => !section.startsWith(`${about}:`))
    .map(section => section.replace(/ # <- di sini/g, ''));
  for (const { data } of findingsOf(rule, example)) {
    for (const language of ['id', 'en'] satisfies Language[]) {
      const { remedy } = rule.text[language];
      const shown = shownIn(typeof remedy === 'string' ? remedy : remedy(data));
      expect(shown.length).toBeGreaterThan(0);
      for (const text of shown) expect(findingsOf(rule, [...rest, `${about}: ${JSON.stringify(text)}`].join('\n')), text).toEqual([]);
    }
  }
});
