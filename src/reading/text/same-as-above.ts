/** The same in Javanese, Sundanese and Minang: "podo karo sing nduwur", "sarua jeung nu di luhur", "samo jo nan di ateh". */
const SAME_REGIONAL =
  /^(?:samo|podo|padha|sami|sarua)(?: (?:sajo|wae|bae|mawon|(?:jo|karo|kalih|kaliyan|jeung|sareng) (?:(?:nan|sing|ingkang|nu) )?(?:di |ing )?(?:ateh|dhuwur|duwur|nduwur|nginggil|inggil|luhur)))?$/;
const SAME =
  /^(?:s\s?d\s?a|idem|ibid(?:em)?|ditto|sama(?: saja)?|(?:sama|idem|sda) (?:dengan|dgn|dg|seperti|spt) (?:(?:yang |yg )?(?:di ?)?atas|(?:yang |yg )?(?:sebelumnya|terdahulu)|(?:layanan|pelayanan|standar|nomor|no|poin|butir) (?:(?:yang |yg )?(?:di ?)?atas|(?:yang |yg )?sebelumnya))|(?:sebagaimana|seperti|spt) (?:tersebut |tsb )?(?:di ?)?atas)$/;
const LONGEST = 60;

/** Whether a text says nothing but that it is the same as what stands above: "sda", "idem", "sama dengan di atas". */
export const isSameAsAbove = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const words = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return SAME.test(words) || SAME_REGIONAL.test(words);
};

const LIKE = '(?:(?:sama|idem|sda)(?: saja)? (?:dengan|dgn|dg|seperti|spt)|lihat|mengikuti|merujuk (?:pada|ke|kepada)|seperti|sesuai)';
const PART = '(?:pengaduan|persyaratan|prosedur|alur|waktu|biaya|tarif|ketentuan|standar|isian|yang)';
const REFERRING = new RegExp(
  `^${LIKE} (?:${PART} )?(?:(?:pada|di|untuk|dalam) )?(?:layanan |pelayanan )?["'“]?([^"'”“]{3,90}?)["'”]?[.;]?$`,
  'i',
);
const LONGEST_REFERENCE = 120;
/** Words that refer to a service whatever else it is called: "sama dengan layanan …"; "sesuai permohonan" may speak of something else. */
const TO_A_SERVICE =
  /^(?:(?:sama|idem|sda)(?: saja)? (?:dengan|dgn|dg|seperti|spt)|lihat|merujuk (?:pada|ke|kepada)) (?:[a-z]{2,12} ){0,3}?(?:layanan|pelayanan) /i;

/** Whether a text that refers says that it refers to a service, so that part of its name is enough to find it. */
export const namesService = (text: string): boolean => TO_A_SERVICE.test(text.trim().replaceAll(/\s+/g, ' '));

/** What a text that says nothing else refers to: the name in "sama dengan Farmasi Rawat Jalan", "lihat layanan pelatihan". */
export const nameReferredTo = (text: string): string | undefined => {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > LONGEST_REFERENCE ? undefined : REFERRING.exec(line)?.[1];
};
