import { productKind } from '../text/vague.ts';
import { readWords, type Word } from '../text/word.ts';
import { looksVerbal } from './actor.ts';

/** Words of a product by which it is not known from others. */
const GENERAL = new Set(
  'surat dokumen layanan pelayanan jasa produk hasil keterangan administrasi publik berupa yang dan atau untuk dari dalam bagi pada kepada dengan oleh tentang pemohon masyarakat berkas data permohonan persyaratan pendaftaran formulir antrean antrian nomor bukti tanda terima biaya pembayaran informasi pengaduan laporan petugas loket'.split(
    ' ',
  ),
);

/** General words that tell a product where it is called after them ("Data iklim"). */
const CALLED = /^(?:data|informasi|laporan)$/;

/** The words that a product is known by, and its initials: "surat keterangan usaha" is handed over as "SKU". */
export function productWords(product: string): ReadonlySet<string> {
  const known = new Set<string>();
  for (const part of product
    .toLowerCase()
    .slice(0, 2000)
    .split(/[,;:()\n]|\s(?:dan|atau)\s/)) {
    const words = readWords(part).filter(word => !word.mark);
    for (const { text } of words) {
      if (text.length < 2 || GENERAL.has(text)) continue;
      known.add(text);
      if (text.includes('-')) known.add(text.replaceAll('-', ''));
    }
    if (words[0]?.text === 'tanda' && words[1]?.text === 'terima') known.add('tanda').add('bukti');
    const [head] = words;
    if (head && words.length > 1 && CALLED.test(head.text)) known.add(head.text);
    if (words.length > 1 && words.length < 8) known.add(words.map(({ text }) => text[0]).join(''));
  }
  return known;
}

const NOMINAL = /^pe[a-z]{4,}an$/;
const LOAN = /^(?:konsultasi|konseling|mediasi|evakuasi|vaksinasi|imunisasi|rehabilitasi|terapi|sosialisasi|asesmen)$/;
const PAPERS =
  /^(?:berkas|dokumen|kelengkapan|kelengkapannya|persyaratan|administrasi|data|permohonan|identitas|formulir|surat|syarat|pendaftaran|kartu|ktp|kk|laporan)$/;

/** The beginnings of the verbs that a noun of action is made of: "pemeriksaan" gives "memeriksa" and "diperiksa". */
function verbsOf(noun: string): string[] {
  if (LOAN.test(noun)) {
    const stem = noun.replace(/(?<=vaksin)asi$/, '');
    return [stem, `mem${stem}`, `meng${stem}`, `me${stem}`, `di${stem}`, `ber${stem}`];
  }
  if (!NOMINAL.test(noun)) return [];
  const rest = noun.slice(2, -2);
  const tested = noun === 'pengujian' ? ['memeriksa', 'diperiksa', 'mengukur', 'diukur'] : [];
  const nasal = /^(?:ng|ny|m|n)/.exec(rest)?.[0] ?? '';
  const bare = rest.slice(nasal.length);
  const passives = { ng: ['di', 'dik'], ny: ['dis'], m: ['di', 'dip'], n: ['di', 'dit'], '': ['di'] }[nasal] ?? [];
  return [`me${rest}`, ...(rest.startsWith('r') ? [`mempe${rest}`, `dipe${rest}`] : []), ...passives.map(lead => lead + bare), ...tested];
}

/** Acts that steps tell with another verb, and things that serve by being driven. */
const SAME_ACT: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:imunisasi|vaksinasi|penyuntikan|diimunisasi|divaksin|divaksinasi|disuntik)$/,
    ['menyuntik', 'disuntik', 'suntik', 'mengimunisasi', 'memvaksin'],
  ],
  [
    /^(?:ambulan[s]?|ambulance|ambulans|mobil|angkutan|armada)$/,
    ['mengantar', 'diantar', 'menjemput', 'dijemput', 'mengangkut', 'diangkut', 'antar', 'angkut', 'jemput'],
  ],
  [
    /^(?:pemanduan|kunjungan|tur)$/,
    ['memandu', 'dipandu', 'mendampingi', 'didampingi', 'menemani', 'ditemani', 'menikmati', 'berkeliling', 'mengelilingi'],
  ],
  [
    /^(?:sewa|penyewaan)$/,
    ['mobilisasi', 'dimobilisasi', 'memobilisasi', 'menggunakan', 'digunakan', 'memakai', 'dipakai', 'mengoperasikan', 'dioperasikan'],
  ],
  [/^(?:mengalir|teraliri|dialirkan)$/, ['mengalir', 'dialirkan', 'mengalirkan']],
  [/^(?:menyala|nyala|dinyalakan)$/, ['menyala', 'dinyalakan', 'menyalakan']],
  [/^(?:nasihat|nasehat|advis)$/, ['konsultasi', 'berkonsultasi', 'konseling', 'menasihati', 'memberi nasihat']],
  [
    /^(?:siaran|penyiaran|penayangan|tayangan|disiarkan|ditayangkan)$/,
    ['menyiarkan', 'disiarkan', 'menayangkan', 'ditayangkan', 'tayang', 'siar', 'mengudara'],
  ],
];

const othersOf = (word: string): readonly string[] => SAME_ACT.flatMap(([names, verbs]) => (names.test(word) ? verbs : []));

const TER = /^ter(?!kait|sebut|padu|baru|batas|akhir|jadwal|ampil|nak$|tentu|buka|masuk|lampir|utama|kini|jangkau|percaya|integrasi)/;
const DONE = /^(?:di|ter)(?=[a-z]{4})/;
/** Said of papers, of people served and of whole services: no act by itself. */
const NO_ACT_OF =
  /^(?:di|ter)?(?:terbit|terima|serah|layan|catat|daftar|selesai|sedia|penuh|setuju|sah|tetap|ambil|proses|dapat|peroleh|beri|buat|cetak|hasil|capai|laksana|wujud|jamin|tindak|tanda|legal|verifikasi|validasi|setor|bayar|jawab|sampai|kirim|unduh|lihat|akses|buku|rekam|registrasi|susun|salur|sebut|atas|lebih|hadap|dalam|rinci)/;
const NO_PATIENT =
  /^(?:permohonan|berkas|pengaduan|aduan|laporan|layanan|pelayanan|informasi|data|dokumen|surat|izin|masyarakat|pemohon|pengguna|sk|kartu|sertifikat|akta|rekomendasi|buku|hasil|kebutuhan)$/;

const NASALS: readonly (readonly [RegExp, string])[] = [
  [/^[bfvp]/, 'mem'],
  [/^[dcjzt]/, 'men'],
  [/^s/, 'meny'],
  [/^[aiueoghk]/, 'meng'],
];

/** The forms of the verb of a product that tells what has been done ("Hewan dipotong": "memotong", "pemotongan"). */
function formsOf(passive: string): string[] {
  const stem = passive.replace(DONE, '').replace(/(?<=[a-z]{4})(?:kan|i)$/, '');
  const lead = NASALS.find(([first]) => first.test(stem))?.[1] ?? 'me';
  const active = [lead + stem, ...(/^[ptks]/.test(stem) ? [lead + stem.slice(1)] : [])];
  const noun = active.map(verb => `pe${verb.slice(2)}an`);
  return [`di${stem}`, `ter${stem}`, ...active, ...noun, stem];
}

const PARTS = /[,;&\n]|\s(?:dan|serta)\s/;

/** The verbs of a product that is told as done to something other than papers: "Sampah terangkut", "Bayi diimunisasi". */
function doneTo(product: string): string[] {
  return product.split(PARTS).flatMap(part => {
    const words = readWords(part).map(({ text }) => text);
    const at = words.findIndex(word => DONE.test(word) && (looksVerbal(word) || TER.test(word)) && !NO_ACT_OF.test(word));
    if (at < 1 || at > LONGEST_PATIENT || words.slice(0, at).some(word => NO_PATIENT.test(word))) return [];
    const done = words[at] ?? '';
    return [...formsOf(done), ...othersOf(done)];
  });
}
const LONGEST_PATIENT = 4;

/** What may follow the stem: "memadam-kan", "memperbaik-i". */
const LONGEST_ENDING = 3;
const NEAR = 5;

/** What stands on this side of a stroke: "Konsultasi / pembuatan dokumen" are two deeds. */
const besides = (words: readonly Word[]): readonly Word[] => {
  const stroke = words.findIndex(
    ({ text, start, end }, at) => text === '/' && words[at - 1]?.end !== start && words[at - 1]?.start !== end,
  );
  return stroke === -1 ? words : words.slice(0, stroke);
};

const isNearPapers = (words: readonly Word[], at: number): boolean =>
  besides(words.slice(at, at + NEAR)).some(word => PAPERS.test(word.text)) ||
  besides(words.slice(Math.max(0, at - NEAR), at).reverse()).some(word => PAPERS.test(word.text));

/** What steps are called that come before any product. */
const BEFORE_THE_ACT =
  /^(?:pendaftaran|pembayaran|pengajuan|pelayanan|penyelesaian|pelaksanaan|penyerahan|penerimaan|penerbitan|penetapan)$/;

/** Makes a test of the texts of steps: whether a step does the act that the product is ("Penguji memeriksa kendaraan" for "Pengujian kendaraan"); papers that are looked through are no act. */
export function actOf(product: string): (step: string) => boolean {
  const kind = productKind(product);
  const lower = product.slice(0, 2000).toLowerCase();
  const wordsOf = (text: string): string[] => readWords(text).map(word => word.text);
  const acts = lower.split(PARTS).filter(part => productKind(part) !== 'thing');
  const verbs = [
    ...new Set([...(kind === 'act' ? wordsOf(lower).flatMap(verbsOf) : []), ...acts.flatMap(wordsOf).flatMap(othersOf), ...doneTo(lower)]),
  ];
  if (verbs.length === 0) return () => false;
  const nouns = kind === 'act' ? wordsOf(lower).filter(word => NOMINAL.test(word) && !BEFORE_THE_ACT.test(word)) : [];
  return step => {
    const words = readWords(step);
    // "Pengangkutan sampah sesuai jadwal": the act by its name.
    if (nouns.includes(words[0]?.text ?? '') && !isNearPapers(words, 0)) return true;
    return words.some(
      ({ text }, at) =>
        verbs.some(verb => text.startsWith(verb) && text.length <= verb.length + LONGEST_ENDING) && !isNearPapers(words, at),
    );
  };
}
