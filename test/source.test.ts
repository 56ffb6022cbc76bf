import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { SourceDocument } from '../src/source/document.ts';
import { parseSource } from '../src/source/parse.ts';
import type { Path, Range, Span } from '../src/source/place.ts';
import { dataOf, styleOf } from './any-data.ts';
import { processorTime } from './processor-time.ts';

const read = (text: string): SourceDocument => parseSource(text, 'unit/contoh.yaml');

function cut(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number) => lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return text.slice(offset(start.line, start.column), offset(end.line, end.column));
}

const at = (document: SourceDocument, path: Path, options?: { part?: 'value' | 'key'; span?: Span }): string =>
  cut(document.text, document.locate(path, options));

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));

const brief = (document: SourceDocument) =>
  document.problems.map(({ kind, subject, range, path }) => ({ kind, subject, cut: cut(document.text, range), ...(path && { path }) }));

describe('data', () => {
  test('dates stay text, numbers are numbers, << is an ordinary key', () => {
    const { data, problems } = read('tanggal: 2025-01-20\nbiaya: 50.000\nnilai: 86.4\nya: yes\nbenar: true\nkosong: ~\n<<: {a: 1}\n');
    expect(problems).toEqual([]);
    expect(plain(data)).toEqual({ tanggal: '2025-01-20', biaya: 50, nilai: 86.4, ya: 'yes', benar: true, kosong: null, '<<': { a: 1 } });
  });

  test('objects have no prototype', () => {
    const { data } = read('__proto__: {a: 1}\nunit: {}\n');
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.keys(data as object)).toEqual(['__proto__', 'unit']);
  });

  test('keys are strings as they are written', () => {
    expect(Object.keys(read('1.0: a\ntrue: b\n"k": c\n~: d\n').data as object)).toEqual(['1.0', 'true', 'k', '~']);
  });

  test.each([
    ['', null],
    ['# hanya catatan\n', null],
    ['---\n', null],
    ['\uFEFF', null],
    ['---\na: 1\n...\n', { a: 1 }],
    ['---\na: 1\n---\n', { a: 1 }],
    ['%YAML 1.1\n---\na: yes\n', { a: 'yes' }],
    ['{"a": [1, "x"]}', { a: [1, 'x'] }],
    ['{\n\t"a": 1\n}\n', { a: 1 }],
    ['a: !!str 12\nb: !!map {c: ! 1}\n', { a: '12', b: { c: '1' } }],
    ['? a\n: 1\n? b\n', { a: 1, b: null }],
  ])('%j is read without a problem', (text, expected) => {
    const { data, problems } = read(text);
    expect(problems).toEqual([]);
    expect(plain(data)).toEqual(expected);
  });

  test('aliases share one object', () => {
    const data = read('a: &x {n: 1}\nb: *x\nc: [*x, &t teks, *t]\n').data as { a: object; b: object; c: unknown[] };
    expect(data.b).toBe(data.a);
    expect(data.c[0]).toBe(data.a);
    expect(data.c.slice(1)).toEqual(['teks', 'teks']);
  });

  test('an alias stands for the anchor last written above it, also as a key', () => {
    expect(plain(read('- &x 1\n- *x\n- &x 2\n- *x\n- {*x : k}\n').data)).toEqual([1, 1, 2, 2, { 2: 'k' }]);
  });
});

describe('parts that cannot be read', () => {
  test.each<[string, string, unknown, unknown[]]>([
    [
      'duplicate',
      'a: 1\nb: 2\na: 3\na: 4\n',
      { b: 2 },
      [
        { kind: 'duplicate-key', subject: 'a', cut: 'a', path: ['a'] },
        { kind: 'duplicate-key', subject: 'a', cut: 'a', path: ['a'] },
      ],
    ],
    [
      'duplicate in another spelling',
      '- {1: x, "1": y, b: z}\n',
      [{ b: 'z' }],
      [{ kind: 'duplicate-key', subject: '1', cut: '"1"', path: [0, '1'] }],
    ],
    [
      'alias',
      'a: *tak\nb: [1, *ada, 2]\n',
      { b: [1, null, 2] },
      [
        { kind: 'unresolved-alias', subject: '*tak', cut: '*tak', path: ['a'] },
        { kind: 'unresolved-alias', subject: '*ada', cut: '*ada', path: ['b', 1] },
      ],
    ],
    [
      'alias of itself',
      'a: &x {b: [*x], c: 1}\n',
      { a: { b: [null], c: 1 } },
      [{ kind: 'unresolved-alias', subject: '*x', cut: '*x', path: ['a', 'b', 0] }],
    ],
    ['alias as key', '*x : 1\nb: 2\n', { b: 2 }, [{ kind: 'unresolved-alias', subject: '*x', cut: '*x', path: ['*x'] }]],
    [
      'tag',
      'a: !rahasia x\nb: !!binary aGFp\nc: !peta\n  d: 1\ne: 1\n',
      { e: 1 },
      [
        { kind: 'custom-tag', subject: '!rahasia', cut: '!rahasia', path: ['a'] },
        { kind: 'custom-tag', subject: '!!binary', cut: '!!binary', path: ['b'] },
        { kind: 'custom-tag', subject: '!peta', cut: '!peta', path: ['c'] },
      ],
    ],
    [
      'core tag on something else',
      'a: !!int dua\nb: !!map [1]\nc: !!seq [1]\n',
      { c: [1] },
      [
        { kind: 'custom-tag', subject: '!!int', cut: '!!int', path: ['a'] },
        { kind: 'custom-tag', subject: '!!map', cut: '!!map', path: ['b'] },
      ],
    ],
    [
      'template braces',
      'biaya: {{ biaya }}\nb: 1\n',
      { biaya: {}, b: 1 },
      [{ kind: 'complex-key', subject: '{ biaya }', cut: '{ biaya }', path: ['biaya', '{ biaya }'] }],
    ],
    ['list as key', '? [a, b]\n: 1\nc: 2\n', { c: 2 }, [{ kind: 'complex-key', subject: '[a, b]', cut: '[a, b]', path: ['[a, b]'] }]],
    [
      'broken behind an alias',
      'a: &x {n: !r 1, m: 2}\nb: [*x]\n',
      { a: { m: 2 }, b: [{ m: 2 }] },
      [
        { kind: 'custom-tag', subject: '!r', cut: '!r', path: ['a', 'n'] },
        { kind: 'custom-tag', subject: '!r', cut: '*x', path: ['b', 0, 'n'] },
      ],
    ],
  ])('%s', (_, text, data, problems) => {
    const document = read(text);
    expect(plain(document.data)).toEqual(data);
    expect(brief(document)).toEqual(problems);
  });

  test('a place in a list keeps its index', () => {
    expect(read('[1, *x, 3]').data).toEqual([1, undefined, 3]);
  });

  test('a value that was left out has no written form', () => {
    const document = read('a: 1\na: 2\nb: !r {c: 3}\nd: 4\n');
    expect([['a'], ['b', 'c'], ['d']].map(path => document.written(path))).toEqual([undefined, undefined, '4']);
  });
});

describe('a text pasted without quotes', () => {
  test.each<[string, string]>([
    ['biaya: *) khusus warga\n', '*) khusus warga'],
    ['- * fotokopi KTP  # catatan\n', '* fotokopi KTP  # catatan'],
    ['nama: & Kantor Dinas\nb: 1\n', '& Kantor Dinas'],
    ['nama: @desa\n', '@desa'],
    ['a: % dari nilai\n', '% dari nilai'],
    ['  - `x`\n', '`x`'],
    ['biaya: - gratis\n', '- gratis'],
    ['biaya: -\nproduk: x\n', '-'],
    ['waktu: > 5 hari kerja\nb: 1\n', '> 5 hari kerja'],
    ['waktu: >= 5 hari\nb: 1\n', '>= 5 hari'],
    ['waktu: "10-15" Menit\n', '"10-15" Menit'],
    ['- "A" dan "B"\n', '"A" dan "B"'],
    ['a: [1] lihat lampiran\n', '[1] lihat lampiran'],
    ['biaya: Retribusi: Rp 5.000\n', 'Retribusi: Rp 5.000'],
    ['persyaratan:\n  - Jam layanan: Senin: 08.00\r\n', 'Jam layanan: Senin: 08.00'],
    [`a: ${'x'.repeat(1100)} : y\n`, `${'x'.repeat(1100)} : y`],
  ])('%j', (text, subject) => {
    const document = read(text);
    expect(brief(document)).toEqual([expect.objectContaining({ kind: 'unquoted-text', subject, cut: subject })]);
    expect(document.problems[0]?.path).toBeDefined();
  });

  test('hides nothing of what stands beside it', () => {
    const document = read(
      'unit: @a\nlayanan:\n  - nama: A\n    biaya: -\n    syarat:\n      - KTP\n      - * asli\n    produk: "B" C\n    waktu: 1 hari\n',
    );
    expect(document.data).toEqual({ layanan: [{ nama: 'A', syarat: ['KTP', undefined], waktu: '1 hari' }] });
    expect(document.problems.map(({ path }) => path)).toEqual([
      ['unit'],
      ['layanan', 0, 'biaya'],
      ['layanan', 0, 'syarat', 1],
      ['layanan', 0, 'produk'],
    ]);
  });

  test('beside another fault nothing is read', () => {
    expect(read('a: @b\nc: "d\n').data).toBeUndefined();
  });
});

describe('files that cannot be trusted', () => {
  test.each<[string, string, string, string]>([
    // text pasted without quotes, of which not even the end can be told
    ['isi: Dengan ini\n  Kami sanggup: melayani\n', 'unquoted-text', 'Kami sanggup: melayani', 'Kami sanggup: melayani'],
    // tabs
    ['unit:\n\tnama: x\n\talamat: y\n', 'tab-indent', 'nama: x', '\t'],
    ['a:\n \t- b\n', 'tab-indent', '- b', ' \t'],
    ['a: x\n\tb: y\n', 'tab-indent', 'b: y', '\t'],
    ['-\ta: 1\n', 'tab-indent', '-\ta: 1', '\t'],
    // the rest
    ['unit:\n  nama: a\n   alamat: b\n', 'syntax', 'alamat: b', 'alamat: b'],
    ['a:\n  b: 1\n c: 2\n', 'syntax', 'c: 2', 'c: 2'],
    ['a: 1\nteks lepas\nb: 2\n', 'syntax', 'teks lepas', 'teks lepas'],
    ['a: "abc\nb: 1\n', 'syntax', 'a: "abc', '"abc'],
    ['a: "abc\n  def', 'syntax', 'a: "abc', '"abc'],
    ['a: [1, 2\nb: 3\n', 'syntax', 'a: [1, 2', '[1, 2'],
    ['a: "C:\\kantor"\n', 'syntax', 'a: "C:\\kantor"', '\\'],
    ["hari: 'Jum'at'\n", 'syntax', "hari: 'Jum'at'", "at'"],
    ['{\n\t"a": "x"\n\t"b": 1\n}\n', 'syntax', '"b": 1', '"'],
    ['a: 1\n}\n', 'syntax', '}', '}'],
    ['a: !e!x 1\n', 'custom-tag', '!e!x', '!e!x'],
    // several documents
    ['a: 1\n--- # dua\nb: 1\n', 'multiple-documents', '--- # dua', '--- # dua'],
    ['a: 1\n...\nb: 1\n', 'multiple-documents', 'b: 1', 'b: 1'],
  ])('%j', (text, kind, subject, place) => {
    const document = read(text);
    expect(document.data).toBeUndefined();
    expect(brief(document)).toEqual([{ kind, subject, cut: place }]);
    expect(document.locate(['a'])).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } });
  });

  test('every text without quotes is told, nothing that only follows from it', () => {
    const document = read('a: *) x\nb: ok\nc: d: e\nf:\n  - @g\n  - `h\nteks lepas\ni: 1\n');
    expect(brief(document).map(({ subject }) => subject)).toEqual(['*) x', 'd: e', '@g', '`h']);
  });

  test('the library speaks where a fault has no kind of its own', () => {
    expect(read('a: "abc\nb: 1\n').problems[0]?.detail).toBe('Missing closing "quote');
  });
});

describe('limits', () => {
  const laughs = (levels: number, each = 9) =>
    ['a0: &a0 lol', ...Array.from({ length: levels }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(each).fill(`*a${n}`).join(', ')}]`)].join(
      '\n',
    );

  const kinds = (text: string) => read(text).problems.map(({ kind, subject }) => `${kind} ${subject}`);

  test('aliases', () => {
    expect(read(laughs(3)).problems).toEqual([]);
    const document = read(laughs(30));
    expect(document.data).toBeUndefined();
    expect(document.problems.map(({ kind, subject }) => [kind, subject])).toEqual([['limit-aliases', '10000']]);
    expect(cut(document.text, document.problems[0]?.range as Range)).toBe('*a4');
  });

  test('what is broken behind aliases is not told more often than aliases may stand for', () => {
    expect(read(`x: &a0 !r 1\n${laughs(30).replace('a0: &a0 lol\n', '')}`).problems.length).toBeLessThan(10_100);
  });

  test('depth', () => {
    expect(kinds('['.repeat(64) + ']'.repeat(64))).toEqual([]);
    expect(kinds('['.repeat(65) + ']'.repeat(65))).toEqual(['limit-depth 64']);
    expect(kinds(`${'- '.repeat(64)}x`)).toEqual([]);
    expect(kinds(`${'- '.repeat(65)}x`)).toEqual(['limit-depth 64']);
    expect(kinds(`${'- '.repeat(66)}x`)).toEqual(['limit-depth 64']);
  });

  test('depth through aliases', () => {
    const nested = (inner: string) => '['.repeat(40) + inner + ']'.repeat(40);
    expect(kinds(`- &a ${nested('x')}\n- *a\n- [*a, ${nested('*a')}]\n`)).toEqual(['limit-depth 64']);
    expect(kinds(`- &a x\n- ${'['.repeat(63)}*a${']'.repeat(63)}\n`)).toEqual([]);
  });

  test('size', () => {
    const ofSize = (mebibytes: number) => `a: ${'x'.repeat(mebibytes * 1024 * 1024)}\n`;
    expect(kinds(ofSize(31))).toEqual([]);
    expect(kinds(ofSize(32))).toEqual(['limit-size 32.1 MiB']);
    expect(read(ofSize(32)).data).toBeUndefined();
    expect(kinds(`${ofSize(5)}b: &c d\n`)).toEqual(['limit-size 5.1 MiB']);
  });

  test('number of parts', { timeout: 60_000 }, () => {
    expect(kinds(`[&a b,${'[],'.repeat(5e5)}]`)).toEqual(['limit-size 1.5 MiB']);
    expect(kinds(`[${'[],'.repeat(2.1e6)}]`)).toEqual(['limit-size 6.1 MiB']);
  });

  test('a wrong line above the depth is told instead of it', () => {
    expect(read('a: b: c\n'.repeat(100)).problems[0]).toMatchObject({ kind: 'unquoted-text', subject: 'b: c' });
  });

  test.each([
    ['brackets', '['.repeat(1e6)],
    ['braces', '{'.repeat(1e6)],
    ['dashes', '- '.repeat(5e5)],
    ['question marks', '? '.repeat(5e5)],
    ['colons', ': '.repeat(5e5)],
    ['closing brackets', ']'.repeat(1e6)],
    ['quotes', '"'.repeat(1e5)],
    ['open quotes', '- "\n'.repeat(2e4)],
    ['anchors', '&a '.repeat(3e4)],
    ['tags', '!a '.repeat(3e4)],
    ['documents', '---\n'.repeat(3e4)],
    ['blanks', ' '.repeat(1e6)],
    ['blank lines', `a: x${' \n'.repeat(3e5)}b: 1`],
    ['tabs', '\t'.repeat(1e5)],
    ['unquoted texts', 'a: b: c\n'.repeat(1e4)],
    ['duplicate keys', 'a: 1\n'.repeat(3e4)],
    ['empty lists', `[${'[],'.repeat(1e6)}]`],
    ['unclosed lists', '- [a\n'.repeat(1e6)],
    ['stairs', Array.from({ length: 400 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ])('a flood of %s is answered', { timeout: 30_000 }, (_, text) => {
    const started = processorTime();
    read(text);
    expect(processorTime() - started).toBeLessThan(8000);
  });
});

describe('places', () => {
  const text = `# catatan
standar_pelayanan: 1
unit:
  nama: Kelurahan Sukamaju   # kantor
  alamat: 'Jl. Jum''at No. 1'
  telepon: "021 😀 \\u0041b"
  jam:
maklumat:
  isi: >-
    Dengan ini kami
    sanggup melayani

  tanda: |
      Baris satu
      Baris dua


layanan:
  - nama: Surat Domisili # satu
    biaya: &gratis
      tarif: 0812
  - &dua
    biaya: *gratis
  -
  - [a, {b: c}]
penutup: {x: 1e3, y: [
  50.000 ]}
`;

  const values: [Path, string][] = [
    [['standar_pelayanan'], '1'],
    [['unit', 'nama'], 'Kelurahan Sukamaju'],
    [['unit', 'alamat'], "'Jl. Jum''at No. 1'"],
    [['unit', 'telepon'], '"021 😀 \\u0041b"'],
    [['unit', 'jam'], 'jam'],
    [['unit'], text.slice(text.indexOf('nama: Kel'), text.indexOf('jam:') + 4)],
    [['maklumat', 'isi'], '>-\n    Dengan ini kami\n    sanggup melayani'],
    [['maklumat', 'tanda'], '|\n      Baris satu\n      Baris dua'],
    [['layanan', 0, 'nama'], 'Surat Domisili'],
    [['layanan', 0, 'biaya'], 'tarif: 0812'],
    [['layanan', 1, 'biaya'], 'tarif: 0812'],
    [['layanan', 1, 'biaya', 'tarif'], '0812'],
    [['layanan', 2], '-'],
    [['layanan', 3], '[a, {b: c}]'],
    [['layanan', 3, 1, 'b'], 'c'],
    [['penutup'], '{x: 1e3, y: [\n  50.000 ]}'],
    [['penutup', 'y', 0], '50.000'],
  ];
  const missing: [Path, string][] = [
    [['unit', 'surel'], 'unit'],
    [['unit', 'nama', 'x'], 'nama'],
    [['maklumat', 'isi', 0], 'isi'],
    [['layanan', 0, 'produk'], 'nama: Surat Domisili'],
    [['layanan', 0, 'biaya', 'dasar', 'x'], 'biaya'],
    [['layanan', 1, 'produk'], 'biaya: *gratis'],
    [['layanan', 1, 'biaya', 'x'], 'biaya'],
    [['layanan', 2, 'nama'], '-'],
    [['layanan', 3, 'nama'], '[a, {b: c}]'],
    [['layanan', 9, 'nama'], 'layanan'],
    [['penetapan', 'nomor'], 'standar_pelayanan'],
    [[], 'standar_pelayanan'],
  ];

  const styles: [string, (text: string) => string][] = [
    ['as is', each => each],
    ['with CRLF', each => each.replaceAll('\n', '\r\n')],
    ['with a byte order mark', each => `\uFEFF${each}`],
  ];

  describe.each(styles)('%s', (_, restyle) => {
    const document = read(restyle(text));
    const styled = (expected: string) => restyle(expected).replace('\uFEFF', '');

    test.each(values)('value of %j', (path, expected) => {
      expect(document.problems).toEqual([]);
      expect(at(document, path)).toBe(styled(expected));
    });

    test.each(missing)('nearest to %j', (path, expected) => {
      if (path.length > 0) expect(at(document, path)).toBe(styled(expected));
      expect(at(document, path, { part: 'key' })).toBe(styled(expected));
    });

    test('keys', () => {
      expect(at(document, ['layanan', 1, 'biaya'], { part: 'key' })).toBe('biaya');
      expect(document.locate(['layanan', 1, 'biaya'], { part: 'key' }).start).toEqual({ line: 23, column: 5 });
      expect(at(document, ['layanan', 1, 'biaya', 'tarif'], { part: 'key' })).toBe('tarif');
    });

    test('spans', () => {
      const span = (path: Path, start: number, end: number) => at(document, path, { span: { start, end } });
      expect(span(['unit', 'nama'], 10, 18)).toBe('Sukamaju');
      expect(span(['unit', 'alamat'], 4, 10)).toBe("Jum''at");
      expect(span(['unit', 'telepon'], 4, 6)).toBe('😀');
      expect(span(['unit', 'telepon'], 7, 9)).toBe('\\u0041b');
      expect(span(['maklumat', 'isi'], 16, 23)).toBe('sanggup');
      expect(document.locate(['maklumat', 'isi'], { span: { start: 16, end: 23 } }).start).toEqual({ line: 11, column: 5 });
      expect(span(['maklumat', 'isi'], 11, 23)).toBe(styled('kami\n    sanggup'));
      expect(span(['maklumat', 'tanda'], 11, 16)).toBe('Baris');
      expect(span(['maklumat', 'tanda'], 11, 999)).toBe('Baris dua');
      expect(span(['penutup', 'x'], 1, 2)).toBe('e');
      expect(span(['layanan', 1, 'biaya', 'tarif'], 0, 2)).toBe('08');
      expect(span(['unit'], 0, 2)).toBe(at(document, ['unit']));
    });

    test('what is written', () => {
      expect(document.written(['layanan', 1, 'biaya', 'tarif'])).toBe('0812');
      expect(document.written(['penutup', 'y', 0])).toBe('50.000');
      expect(document.written(['penutup', 'x'])).toBe('1e3');
      expect(document.written(['unit', 'alamat'])).toBe("Jl. Jum'at No. 1");
      expect([['unit'], ['tak'], ['unit', 'jam']].map(path => document.written(path))).toEqual([undefined, undefined, '']);
    });
  });

  test('the file as the user gave it', () => {
    expect(read('a: 1').file).toBe('unit/contoh.yaml');
    expect(read('\uFEFFa: 1').text).toBe('a: 1');
  });
});

function* leaves(data: unknown, path: Path = []): Generator<[Path, string | number | boolean]> {
  if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) yield* leaves(value, [...path, Array.isArray(data) ? Number(key) : key]);
  else yield [path, data as string | number | boolean];
}

describe('any data in any style', () => {
  const written = fc.tuple(dataOf, styleOf, fc.boolean()).map(([data, style, crlf]) => {
    const text = stringify(data, style as object);
    return { data, text: crlf ? text.replaceAll('\n', '\r\n') : text };
  });

  test('is read, and every scalar is found where it stands', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(written, ({ data, text }) => {
        fc.pre(JSON.stringify(parse(text, { logLevel: 'silent' })) === JSON.stringify(data));
        const document = read(text);
        expect(document.problems).toEqual([]);
        expect(plain(document.data)).toEqual(data);
        for (const [path, value] of leaves(data)) {
          const found = at(document, path);
          if (!/^[|>]/.test(found)) expect(parse(found)).toEqual(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has every character found where it stands', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(written, ({ data, text }) => {
        fc.pre(JSON.stringify(parse(text, { logLevel: 'silent' })) === JSON.stringify(data));
        const document = read(text);
        for (const [path, value] of leaves(data)) {
          const string = document.written(path) ?? '';
          if (typeof value === 'string') expect(string).toBe(value);
          for (let start = 0; start < string.length; start += 1) {
            const found = at(document, path, { span: { start, end: start + 1 } });
            const char = string[start] ?? '';
            if (/[^\s]/.test(char) && !found.startsWith('\\')) expect(found).toBe(char === "'" && found === "''" ? found : char);
            if (found.startsWith('\\') && char !== '\\') expect(parse(`"${found}"`)).toContain(char);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('nothing that is written makes the reader throw', { timeout: 30_000 }, () => {
  const noise = fc.string({
    unit: fc.constantFrom(
      ...'-?:,[]{}#&*!|>\'"%@`<=~ \t\n\r\\.ab1',
      ': ',
      '- ',
      '\r\n',
      '---\n',
      '...\n',
      '  ',
      '&a ',
      '*a',
      '!!str ',
      '!x ',
      '|2-\n',
      '%TAG ! x\n',
      '\u0000',
      '\u0002',
      '\u0018',
      '\u001f',
      '\uFEFF',
      '😀',
    ),
    maxLength: 60,
  });
  const pathOf = fc.array(fc.oneof(fc.integer({ min: -1, max: 3 }), fc.constantFrom('a', 'ab', '', '1')), { maxLength: 4 });
  const spanOf = fc.record({ start: fc.integer({ min: -1, max: 9 }), end: fc.integer({ min: -1, max: 9 }) });
  fc.assert(
    fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), pathOf, spanOf, (text, path, span) => {
      const document = read(text);
      if (document.problems.length === 0) expect(document.data).not.toBeUndefined();
      document.written(path);
      const ranges = [
        document.locate(path),
        document.locate(path, { part: 'key' }),
        document.locate(path, { span }),
        ...document.problems.map(({ range }) => range),
      ];
      const lines = document.text.split('\n');
      for (const { start, end } of ranges) {
        expect(start.line < end.line || (start.line === end.line && start.column <= end.column)).toBe(true);
        for (const { line, column } of [start, end]) expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
      }
      for (const { range } of document.problems) expect(range.end.line).toBe(range.start.line);
    }),
    { numRuns: 2000 },
  );
});
