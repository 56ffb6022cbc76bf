/** What UU 23/2014 Pasal 347 wants in the declaration of a regional government. */
export type RegionalContent =
  | 'jenis pelayanan'
  | 'syarat, prosedur, biaya, dan waktu'
  | 'hak dan kewajiban'
  | 'satuan kerja penanggung jawab';

const CONTENTS: readonly (readonly [RegionalContent, readonly RegExp[]])[] = [
  ['jenis pelayanan', [/jenis\s(?:pe)?layanan/i]],
  ['syarat, prosedur, biaya, dan waktu', [/syarat/i, /prosedur|mekanisme|tata cara/i, /biaya|tarif/i, /waktu/i]],
  ['hak dan kewajiban', [/hak\s(?:dan|serta)\s(?:\S+\s){0,2}kewajiban|hak\b[^.]{0,80}kewajiban/i]],
  [
    'satuan kerja penanggung jawab',
    [/(?:satuan kerja|perangkat daerah|unit|dinas|instansi)[^.]{0,60}(?:penanggung|bertanggung)\s?jawab|penanggung jawab/i],
  ],
];

/** The contents of Pasal 347 that cannot be read in a declaration. */
export const missingRegionalContents = (text: string): RegionalContent[] =>
  CONTENTS.flatMap(([content, signs]) => (signs.every(sign => sign.test(text)) ? [] : [content]));

const HEAD_OF_REGION = /(?:^|[^A-Za-z])(?:gubernur|bupati|wali\s?kota|a\.?\s?n\.?\s)/i;

/** Whether a signatory is a head of region, or signs for one. */
export const isHeadOfRegion = (signatory: string): boolean => HEAD_OF_REGION.test(signatory);
