/** What a citation is to the one before it in the same item. */
export type CitationRole = 'own' | 'amendment' | 'mention' | 'jo';

const CHANGED = '(?:di\\s?ubah|dirubah|di\\s?ganti|diperba[hr]a?r?ui|disempurnakan)';
/** "Diubah terakhir dengan", "diubah"; the tax office shortens it to "stdd", "stdtd", "s.t.d.t.d.". */
const AMENDED = new RegExp(
  [
    `(?:${CHANGED}|ditambah|ditetapkan|perubahan)(?:nya)?[^;]{0,80}(?:dengan|dgn|dg|oleh|melalui|menjadi|dalam|terakhir)\\s{0,3}\\(?\\s{0,2}$`,
    `(?:${CHANGED}|perubahannya)[\\s,:(]{0,4}$`,
    '\\bterakhir\\s{1,3}(?:kali\\s)?(?:di\\s?ubah\\s)?(?:dengan|dgn|dg)\\s{0,3}\\(?$',
    '(?<![A-Za-zÀ-ɏ])s\\.?\\s?t\\.?\\s?d\\.?\\s?(?:t\\.?\\s?)?d\\.?\\s{0,3}\\(?$',
  ].join('|'),
  'i',
);
const AMENDING = /^\W{0,3}(?:perubahan|mengubah|penambahan|penyesuaian)(?![A-Za-zÀ-ɏ])/i;
const JUNCTO = /\b(?:jo|jis|juncto)\b[.\s]{0,4}$/i;
/** Words after which a regulation belongs to the title before it. */
const NESTING =
  /(?:pelaksana(?:an)?|atas|dari|terhadap|menjadi|pencabutan|penetapan|perubahan(?:\s{1,3}(?:pertama|kedua|ketiga|keempat|kelima|terakhir))?|mengubah|mencabut|dalam|berdasarkan|menurut|sesuai|dengan|tindak lanjut|pembentukan|tentang|mengenai|pengganti|implementasi|penerapan|pada|oleh|melaksanakan|penyusunan|rancangan|ketentuan|untuk|amanat|(?:pasal|ayat|huruf)\s[^,;]{1,40})[\s:("]{0,4}$/i;
const CONJUNCTION_ONLY = /^[\s,]{0,3}(?:dan|serta|&|dan\/atau)?\s{0,3}$/i;

/** Whether a title says that its regulation amends the one it names: "Perubahan Kedua atas …", not "Peraturan Pelaksanaan …". */
export const isAmending = (title: string): boolean => AMENDING.test(title);

/**
 * The role of a citation behind `between`, the text since the one before it, whose role was `before`; `undefined` when it is
 * only a word in the title before it.
 */
export const roleOf = (between: string, before: CitationRole, numbered: boolean): CitationRole | undefined => {
  const tail = between.slice(-160);
  if (JUNCTO.test(tail)) return 'jo';
  if (AMENDED.test(tail)) return 'amendment';
  if (NESTING.test(tail)) return before === 'amendment' ? undefined : 'mention';
  if (CONJUNCTION_ONLY.test(between) && /[A-Za-zÀ-ɏ]/.test(between) && (before === 'mention' || before === 'amendment')) return before;
  return numbered ? 'own' : undefined;
};
