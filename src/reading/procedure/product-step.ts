import { productKind } from '../text/vague.ts';
import { readWords, type Word } from '../text/word.ts';

/** Words of a product by which it is not known from others. */
const GENERAL = new Set(
  'surat dokumen layanan pelayanan jasa produk hasil keterangan administrasi publik berupa yang dan atau untuk dari dalam bagi pada kepada dengan oleh tentang pemohon masyarakat berkas data permohonan persyaratan pendaftaran formulir antrean antrian nomor bukti tanda terima biaya pembayaran informasi pengaduan laporan petugas loket'.split(
    ' ',
  ),
);

/** The words that a product is known by, and its initials: "surat keterangan usaha" is handed over as "SKU". */
export function productWords(product: string): ReadonlySet<string> {
  const known = new Set<string>();
  for (const part of product
    .toLowerCase()
    .slice(0, 2000)
    .split(/[,;:()\n]|\s(?:dan|atau)\s/u)) {
    const words = readWords(part).filter(word => !word.mark);
    for (const { text } of words) if (text.length > 1 && !GENERAL.has(text)) known.add(text);
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
    const stem = noun.replace(/(?<=vaksin)asi$/u, '');
    return [stem, `mem${stem}`, `meng${stem}`, `me${stem}`, `di${stem}`, `ber${stem}`];
  }
  if (!NOMINAL.test(noun)) return [];
  const rest = noun.slice(2, -2);
  const tested = noun === 'pengujian' ? ['memeriksa', 'diperiksa', 'mengukur', 'diukur'] : [];
  const nasal = /^(?:ng|ny|m|n)/u.exec(rest)?.[0] ?? '';
  const bare = rest.slice(nasal.length);
  const passives = { ng: ['di', 'dik'], ny: ['dis'], m: ['di', 'dip'], n: ['di', 'dit'], '': ['di'] }[nasal] ?? [];
  return [`me${rest}`, ...(rest.startsWith('r') ? [`mempe${rest}`, `dipe${rest}`] : []), ...passives.map(lead => lead + bare), ...tested];
}

/** What may follow the stem: "memadam-kan", "memperbaik-i". */
const LONGEST_ENDING = 3;
const NEAR = 5;

const isNearPapers = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - NEAR), at + NEAR).some(word => PAPERS.test(word.text));

/** Makes a test of the texts of steps: whether a step does the act that the product is ("Penguji memeriksa kendaraan" for "Pengujian kendaraan"); papers that are looked through are no act. */
export function actOf(product: string): (step: string) => boolean {
  if (productKind(product) !== 'act') return () => false;
  const verbs = [
    ...new Set(
      readWords(product.slice(0, 2000))
        .map(({ text }) => text)
        .flatMap(verbsOf),
    ),
  ];
  return step => {
    const words = readWords(step);
    return words.some(
      ({ text }, at) =>
        verbs.some(verb => text.startsWith(verb) && text.length <= verb.length + LONGEST_ENDING) && !isNearPapers(words, at),
    );
  };
}
