import { describe, expect, test } from 'vitest';
import { parseSource } from '../src/source/parse.ts';
import { beginsAsStandard, claimedStandard, hasKeyBeside, keyMeant, namesKey } from '../src/standard/claim.ts';
import { processorTime } from './processor-time.ts';

test.each([
  ['standar_pelayanan: 1\n', true],
  ['\ufeff# ## # ##\n---\n"standar_pelayanan": 1', true],
  ['// x\n/* y */ {"standar_pelayanan": 1', true],
  ['unit: x\nstandar_pelayanan: 1\n', false],
  ['# standar_pelayanan: 1\n', false],
])('%j begins as a standard: %s', (text, expected) => expect(beginsAsStandard(text)).toBe(expected));

// What ordinary files hold above their first key: rulers, comments of other languages, several documents.
describe.each(['#', '# ', '// ', '//', '/*', '/**/', '/* a */ ', '%', '% ', '---', '--- ', '-', '{', '\ufeff', ' ', '\n#', '{,'])(
  'looks soon through %j repeated',
  piece => {
    test.each(['', '\non: push\n', '\n"x', '\nstandar_pelayanan'])('before %j', end => {
      const text = piece.repeat(10_000) + end;
      const from = processorTime();
      for (const look of [beginsAsStandard, namesKey, keyMeant, hasKeyBeside]) look(text);
      claimedStandard({ ...parseSource('x', 'a.yaml'), text });
      expect(processorTime() - from).toBeLessThan(1000);
    });
  },
);
