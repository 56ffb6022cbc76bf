const SURELY_OTHERS =
  'notaris|ppat|pihak\\s(?:ke\\s?tiga|lain|luar)|arsitek|konsultan\\s(?:perencana|pengawas|pajak|hukum)|penjahit|toko|koperasi|apotek|apotik|surveyor|kjsb|penerjemah|pengacara|advokat|psikolog|vendor|agen';
const PERHAPS_OTHERS =
  'laboratorium|lab(?:kes(?:da|mas)?)?|rumah\\ssakit|rs|rsud|klinik|puskesmas|dokter|lembaga|universitas|kampus|perusahaan\\sasuransi|asuransi|jasa\\sraharja|bpjs';
const PAID =
  '(?:di)?(?:bayar|setor|beli|pesan|bebankan|serah)(?:kan)?|membayar(?:kan)?|menyetor(?:kan)?|membeli|memesan|pembayaran|ditanggung(?:kan)?|urusan';
const TO = '(?:ke|kepada|pada|di|melalui|dari|oleh)';
const PERSONALLY = '(?:(?:sendiri|langsung|tunai|oleh|pemohon|pasien|pengguna|masyarakat|orang\\stua)\\s){0,4}';
const LETTER_BEHIND = '(?![A-Za-zÀ-ɏ])';

/** "yang dibayar ke notaris", "dibayar langsung ke laboratorium": to whom it goes. */
const PAID_TO = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${PAID})\\s(?:${PERSONALLY}${TO}\\s(?:pihak\\s|jasa\\s)?(?:${SURELY_OTHERS})|${PERSONALLY}(?:langsung|sendiri)\\s${PERSONALLY}${TO}\\s(?:pihak\\s)?(?:${PERHAPS_OTHERS}))${LETTER_BEHIND}`,
  'i',
);
/** "biaya notaris", "honor PPAT": whose work it pays. */
const WORK_OF_OTHERS = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:biaya|jasa|honor(?:arium)?|ongkos|upah|tarif|fee)\\s(?:jasa\\s|ke\\s|untuk\\s)?(?:notaris|ppat|arsitek|konsultan\\s(?:perencana|pengawas|pajak|hukum)|penjahit|pengacara|advokat|penerjemah|surveyor|kjsb|pihak\\s(?:ke\\s?tiga|lain|luar))${LETTER_BEHIND}`,
  'i',
);
/** "biaya admin bank Rp2.500": what the bank takes. */
const BANK_CHARGE =
  /(?<![A-Za-zÀ-ɏ])(?:biaya|ongkos)\s(?:(?:admin(?:istrasi)?|layanan|jasa)\s)?(?:bank|transfer|qris|aplikasi\spihak)(?![A-Za-zÀ-ɏ])/i;
/** "diantar ke rumah": postage by another name. */
const DELIVERY = /(?<![A-Za-zÀ-ɏ])(?:di)?antar(?:kan|an)?\s(?:sampai\s)?(?:ke\s)?(?:rumah|alamat)(?![A-Za-zÀ-ɏ])/i;
/** "tidak termasuk biaya …", "di luar biaya …" in front of a sum, with no bracket closed between. */
const LEFT_OUT =
  /(?<![A-Za-zÀ-ɏ])(?:(?:tidak|belum|tdk|blm)\s(?:termasuk|meliputi|mencakup)|di\s?luar)\s(?:biaya|ongkos|jasa|honor|harga|pembelian|pengadaan|retribusi|bea|pajak|tarif)\s[^()\n;]{1,80}$/i;
/** "Rp150.000 di luar layanan ini", "Rp1.500.000, bukan biaya perizinan". */
const NOT_OURS =
  /(?<![A-Za-zÀ-ɏ])(?:di\s?luar\s(?:layanan|pelayanan|kewenangan|tanggung\s?jawab|standar)|bukan\s(?:merupakan\s|termasuk\s)?(?:(?:biaya|tarif|retribusi|pungutan)\s(?:layanan|pelayanan|perizinan|dari|dinas|kantor|unit|resmi|kami|desa|kelurahan|kecamatan|yang\sdi)|bagian\s(?:dari\s)?(?:biaya|tarif|layanan|pelayanan)|(?:kewenangan|tanggung\s?jawab)))(?![A-Za-zÀ-ɏ])/i;
/** "seragam dibeli sendiri oleh orang tua", "fotokopi ditanggung pemohon": what applicants get for themselves. */
const OWN_PURCHASE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:dibeli|disiapkan|disediakan|membeli|menyediakan|menyiapkan|dijahit|menjahit|digandakan|difotokopi|diperbanyak|diurus)\s(?:sendiri|oleh\s(?:pemohon|orang\stua|wali|pasien|masing-masing|yang\sbersangkutan))|(?:foto\s?-?[kc]op[iy]|penggandaan|pembelian|arsitek|konsultan(?:\sperencana)?|notaris|ppat|laboratorium|rumah\ssakit|seragam)\s(?:[a-z]{1,20}\s){0,3}(?:ditanggung|menjadi\stanggungan|menjadi\stanggung\s?jawab|tanggungan|dibayar\ssendiri)(?![A-Za-zÀ-ɏ]))/i;
/** "dapat diangsur 5 x Rp250.000": a part of what is told already. */
const INSTALMENT = /(?<![A-Za-zÀ-ɏ])(?:di)?(?:angsur|cicil)(?:an)?(?:\s[a-z]{2,12}){0,2}\s\d{1,2}\s{0,2}(?:x|kali)\s{0,2}(?:@\s{0,2})?$/i;
/** "Gratis, parkir Rp2.000": what visitors pay at the gate. */
const PARKING =
  /^[\s,;.(–-]{0,4}(?:(?:hanya|cukup|kecuali|di\s?luar|belum\stermasuk|tidak\stermasuk|membayar|bayar|biaya|retribusi|uang|karcis|ongkos|jasa)\s){0,3}parkir(?:\s(?:kendaraan|motor|mobil|sepeda)){0,2}[\s:]{0,3}$/i;
const CLAUSE_BEHIND = /^[\s(,–-]{0,4}[^(),;\n]{0,80}/;
const NEXT_FIGURE =
  /(?<![A-Za-zÀ-ɏ])(?:rp|idr)(?![A-Za-zÀ-ɏ])|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{1,3}[.,]?\d{3}(?!\d)|\d\s?(?:rb|ribu|jt|juta)(?![A-Za-zÀ-ɏ])/i;

/** The words behind a sum that can still be about it: to the end of their clause, and none where another sum stands in it. */
export function wordsBehind(text: string, end: number): string {
  const clause = CLAUSE_BEHIND.exec(text.slice(end, end + 84))?.[0] ?? '';
  const stop = /\.(?=\s|$)/.exec(clause)?.index ?? clause.length;
  return NEXT_FIGURE.test(clause.slice(0, stop)) ? '' : clause.slice(0, stop);
}

/** Whether the words in front of a sum say that it is for parking alone. */
export const isForParking = (before: string): boolean => PARKING.test(before);

/** Whether what is paid goes to somebody else than the unit, or buys what applicants get for themselves: from the words in front of it and those right behind. */
export const isPaidToOthers = (before: string, behind: string): boolean =>
  LEFT_OUT.test(before) ||
  [before, behind].some(words => PAID_TO.test(words) || NOT_OURS.test(words) || OWN_PURCHASE.test(words)) ||
  WORK_OF_OTHERS.test(before) ||
  DELIVERY.test(before) ||
  INSTALMENT.test(before) ||
  BANK_CHARGE.test(before);

const OFFICES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['KUA', /(?<![a-z])(?:kua|kantor\surusan\sagama)(?![a-z])/i],
  ['pengadilan', /(?<![a-z])(?:pengadilan|mahkamah)(?![a-z])/i],
  ['polisi', /(?<![a-z])(?:pol(?:res|sek|da|ri|isi|resta(?:bes)?)|kepolisian|samsat)(?![a-z])/i],
  ['kantor pertanahan', /(?<![a-z])(?:bpn|atr|kantor\spertanahan|kantah)(?![a-z])/i],
  ['imigrasi', /(?<![a-z])imigrasi(?![a-z])/i],
  ['kejaksaan', /(?<![a-z])kejaksaan(?![a-z])/i],
  ['pajak', /(?<![a-z])(?:kpp|kantor\s(?:pelayanan\s)?pajak)(?![a-z])/i],
];
const PLACED = /(?<![A-Za-zÀ-ɏ])(?:di\s?luar|di|pada|oleh|ke|kepada)\s([^\d;:]{2,60})$/i;

/** The office at whose place, by the words in front of a sum, it is paid: "di luar KUA". */
export function officeIn(before: string): string | undefined {
  const place = PLACED.exec(before)?.[1];
  return place === undefined ? undefined : OFFICES.find(([, pattern]) => pattern.test(place))?.[0];
}

/** Whether a unit, by its name, is the office of this name. */
export const isThatOffice = (unit: string, office: string): boolean =>
  OFFICES.some(([name, pattern]) => name === office && pattern.test(unit));
