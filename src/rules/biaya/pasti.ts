import { defineRule } from '../../engine/rule.ts';
import { leftOpen, unsettledVariants } from '../../reading/fee/fee-open.ts';
import { unreadFee } from '../../reading/fee/fee-unread.ts';
import { isCharged, isSettled, type MoneyReading } from '../../reading/fee/money.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { shorten } from '../../reading/text/shorten.ts';
import { overlapping, slice } from '../../reading/text/span.ts';
import type { Span } from '../../source/place.ts';
import type { Prose } from '../../standard/prose.ts';
import { moneyOf } from '../../standard/readings.ts';

interface Unsettled {
  /** What leaves the fee open; empty for a variant with nothing behind it. */
  readonly words: string;
  readonly variant?: string;
  /** The words tell of money that is no fee of the unit: a fine, stamp duty, money for others. */
  readonly aside?: true;
  /** The words offer a gift beside a service that is free. */
  readonly gift?: true;
  /** The regulation that the words name. */
  readonly regulation?: string;
  /** It stands in a value of its own beside the words. */
  readonly apart?: true;
}

/** The words at `span`, with the regulation that they name. */
function unsettledBy(prose: Prose, { regulations }: MoneyReading, span: Span): Unsettled {
  const named = regulations.find(one => overlapping(one, span));
  const words = prose.written(span);
  const apart = named && !words.includes(slice(prose.text, named));
  return {
    words: shorten(words) || oneLine(words),
    ...(named && { regulation: oneLine(slice(prose.text, named)) }),
    ...(apart && { apart }),
  };
}

export default defineRule<Unsettled>({
  id: 'biaya/pasti',
  level: 'error',
  about: ['biaya'],
  basis: ['uu-25-2009/21/e', 'uu-25-2009/31/4'],
  asas: ['transparansi', 'akuntabel'],
  text: {
    id: {
      requirement: 'Biaya wajib ditulis sebagai angka, atau sebagai gratis.',
      message: ({ words, variant, gift, aside, regulation, apart }) => {
        if (variant !== undefined) return `varian "${variant}" tidak memiliki biaya yang terbaca${words ? `: "${words}"` : ''}`;
        if (gift)
          return `"${words}" di samping keterangan gratis menimbulkan keraguan: pemohon tidak tahu apakah ia tetap diminta membayar`;
        if (aside)
          return `"${words}" terbaca sebagai denda, meterai, atau uang bagi pihak lain; berapa biaya layanannya sendiri tidak tertulis`;
        if (regulation !== undefined && apart) return `"${words}" dengan dasar "${regulation}" tidak menyebut berapa biayanya`;
        if (regulation !== undefined) return `"${words}" menyebut peraturannya, tetapi tidak menyebut berapa biayanya`;
        return `dari "${words}" tidak terbaca berapa biayanya`;
      },
      remedy: ({ words, gift, aside, regulation }) => {
        if (aside) return 'Tulis biaya layanannya di depan itu, misalnya "gratis", atau "biaya Rp50.000" bila memang itulah biayanya.';
        if (gift) return `Hapus "${words}" dan tegaskan, misalnya "Gratis; petugas dilarang menerima pemberian".`;
        if (regulation !== undefined)
          return `Tulis angkanya di depan peraturan itu, misalnya "Rp50.000 (${regulation})", atau "gratis" bila tidak dipungut.`;
        return 'Tulis angkanya beserta peraturannya, misalnya "Rp50.000 (Perda Kota Contoh Nomor 3 Tahun 2024)", atau "gratis".';
      },
      reads:
        'Cukup satu angka ("Rp50.000", "25 ribu"), gratis dalam tulisan apa pun ("nihil", "Panti asuhan: bebas"), atau rumus yang tarifnya tertulis atau ditetapkan peraturan bernomor; setiap varian bernama dinilai sendiri. "Sesuai ketentuan yang berlaku", nomor peraturan saja, "Terlampir", "Berbayar", "Toko: hubungi UPT", dan "Keluar:" tanpa isi tidak dihitung. Beban anggaran saja ("Dibebankan pada APBD"), denda saja ("Denda Rp250.000"), kira-kira atau paling sedikit ("mulai Rp5.000"), dan pemberian sukarela ("Gratis, infak seikhlasnya") dijawab "perlu ditinjau"; larangan menerimanya dibiarkan.',
    },
    en: {
      requirement: 'A fee must be written as an amount, or as free.',
      message: ({ words, variant, gift, aside, regulation, apart }) => {
        if (variant !== undefined) return `the variant "${variant}" has no fee that can be read${words ? `: "${words}"` : ''}`;
        if (gift) return `"${words}" beside "free" leaves a doubt: applicants cannot tell whether they are asked to pay after all`;
        if (aside) return `"${words}" reads as a fine, stamp duty or money for others; what the service itself costs is not written`;
        if (regulation !== undefined && apart) return `"${words}" on the basis of "${regulation}" does not say what the fee is`;
        if (regulation !== undefined) return `"${words}" names the regulation, but not what the fee is`;
        return `from "${words}" it cannot be read what the fee is`;
      },
      remedy: ({ words, gift, aside, regulation }) => {
        if (aside) return 'Write what the service costs before that, for example "gratis", or "biaya Rp50.000" where that is its fee.';
        if (gift) return `Take "${words}" out and make it plain, for example "Gratis; petugas dilarang menerima pemberian".`;
        if (regulation !== undefined)
          return `Write the amount before that regulation, for example "Rp50.000 (${regulation})", or "gratis" where nothing is charged.`;
        return 'Write the amount with its regulation, for example "Rp50.000 (Perda Kota Contoh Nomor 3 Tahun 2024)", or "gratis".';
      },
      reads:
        'One amount is enough ("Rp50.000", "25 ribu"), free in any wording ("nihil", "Panti asuhan: bebas"), or a formula whose rates are written or set by a numbered regulation; every named variant is judged apart. "Sesuai ketentuan yang berlaku", the number of a regulation alone, "Terlampir", "Berbayar", "Toko: hubungi UPT" and a blank "Keluar:" do not count. A budget that pays, alone ("Dibebankan pada APBD"), a fine alone ("Denda Rp250.000"), the least or rough size of a fee ("mulai Rp5.000") and a gift ("Gratis, infak seikhlasnya"): "needs review"; a ban on taking one is left alone.',
    },
  },
  *check({ komponen: { biaya } }) {
    const { prose, reading } = moneyOf(biaya);
    if (isSettled(reading)) {
      for (const { span, open } of unsettledVariants(reading)) {
        const behind = open.start >= span.end ? unsettledBy(prose, reading, open) : { words: '' };
        yield { ...prose.place(open), data: { ...behind, variant: shorten(slice(prose.text, span)) } };
      }
      const gift = reading.free.some(({ scope }) => scope === 'all') && !reading.amounts.some(isCharged);
      for (const span of leftOpen(prose.text, reading)) {
        const data = { words: slice(prose.text, span), ...(gift && { gift }) };
        yield { ...prose.place(span), data, outcome: 'cantTell' };
      }
      return;
    }
    const unread = unreadFee(prose.text, reading);
    if (unread) {
      const data = { ...unsettledBy(prose, reading, unread.span), ...(unread.aside && { aside: true as const }) };
      yield { ...prose.place(unread.span), data, ...(unread.unsure && { outcome: 'cantTell' as const }) };
    } else yield { at: biaya.path, data: { words: shorten(prose.text) || oneLine(prose.text) } };
  },
  examples: {
    sound: [
      'biaya: gratis',
      'biaya: Rp.0,- (Gratis / Tanpa dipungut biaya)',
      'biaya: 50.000',
      'biaya: Nol anggaran',
      'biaya: Tidak ada',
      'biaya: Gratis; petugas dilarang menerima sumbangan',
      'biaya: Luas bangunan x indeks x Rp10.000 (Perda Kota Contoh Nomor 3 Tahun 2024)',
      'biaya: [{untuk: Umum, tarif: Rp5.000}, {untuk: Peserta JKN, tarif: gratis}]',
    ],
    broken: [
      'biaya: Sesuai ketentuan yang berlaku # <- di sini',
      'biaya: Sesuai Perda Kabupaten Contoh Nomor 8 Tahun 2018 tentang Retribusi Pelayanan Kesehatan # <- di sini',
      'biaya: Bervariasi # <- di sini',
      'biaya: Seikhlasnya, minimal Rp5.000 # <- di sini',
      'biaya: Mulai dari Rp5.000 # <- di sini',
      'biaya: seikhlasnya # <- di sini',
    ],
  },
});
