import { expect, it } from 'vitest';
import { isBlankNumber } from '../src/reading/citation/decree-number.ts';

it.each([
  '140 / / SK / 2026',
  '188.4/....../I/2026',
  '065/xxx/2026',
  '445/XXX/2026',
  'XX/2026',
  'KEP-    /2026',
  '/SK/2026',
  '188.45/',
  'Nomor : ___/SK/2026',
  'Nomor     Tahun 2026',
  'Tahun 2026',
  'Nomor:',
  'SK Lurah Sukamaju',
  'W.6.PAS.PAS.7-OT.02.02-    TAHUN 2026',
])('%j was left blank', text => expect(isBlankNumber(text)).toBe(true));

it.each([
  '065/12/KEL/2026',
  '188',
  '18 Tahun 2026',
  'Nomor 188.45/123/KEP/2026',
  'B/123/OT.03/2026',
  '065 / 12 / KEL / 2026',
  'HK.02.03/D.XXX/12/2026',
  'W.2.AHU.AHU.1-UM.01.01-523 Tahun 2026',
  '605/2025',
  '060/ 02 TAHUN 2021',
  'DUKCAPIL.470/287.a/VI/2022',
  '741/MENKES/PER/VII/2008',
  'Nomor 12. Tahun 2026',
])('%j is a number', text => expect(isBlankNumber(text)).toBe(false));

it.each(['/', 'x', '- ', 'nomor ', '1/ '])('returns on %j repeated', unit => {
  expect(isBlankNumber(unit.repeat(100_000 / unit.length))).toBeTypeOf('boolean');
});
