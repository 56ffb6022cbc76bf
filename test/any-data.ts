import fc from 'fast-check';

/** A way in which the YAML library may write data. */
export const styleOf = fc.record({
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  lineWidth: fc.constantFrom(0, 20, 80),
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
});

const wordOf = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'Rp',
    ' ',
    ' ',
    '\n',
    '\t',
    ':',
    '-',
    '#',
    "'",
    '"',
    '\\',
    ',',
    '[',
    '*',
    '5',
    '.',
    '😀',
    'é',
    '\u2028',
    '\u0007',
  ),
  maxLength: 40,
});

const keyOf = fc.string({ unit: fc.constantFrom('a', 'b', '_', '1', ' ', '-', ':', "'"), minLength: 1, maxLength: 8 });

/** Nested maps, lists, texts, numbers and truth values. */
export const dataOf = fc.letrec<{ node: unknown }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    wordOf,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(keyOf, tie('node'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).node;
