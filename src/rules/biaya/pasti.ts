import { defineRule } from '../../engine/rule.ts';
import { unreadFee } from '../../reading/fee/fee-unread.ts';
import { isSettled, leftOpen, unsettledVariants } from '../../reading/fee/money.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { moneyOf } from '../../standard/readings.ts';

/** How many letters from the name of a variant to the words that leave its fee open are quoted. */
const LONGEST = 120;

interface Unsettled {
  readonly words: string;
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
      message: ({ words }) => `dari "${words}" tidak terbaca berapa biayanya`,
      remedy: 'Tulis angkanya beserta peraturannya, misalnya "Rp50.000 (Perda Kota Contoh Nomor 3 Tahun 2024)", atau "gratis".',
      reads:
        'Cukup satu angka ("Rp50.000", "25 ribu"), gratis dalam tulisan apa pun ("nihil", "Panti asuhan: bebas"), atau rumus yang tarifnya tertulis atau ditetapkan peraturan bernomor; setiap varian bernama dinilai sendiri. "Sesuai ketentuan yang berlaku", nomor peraturan saja, "Terlampir", "Berbayar", "Toko: hubungi UPT", dan "Keluar:" tanpa isi tidak dihitung. Beban anggaran saja ("Dibebankan pada APBD"), denda saja ("Denda Rp250.000"), kira-kira atau paling sedikit ("mulai Rp5.000"), dan pemberian sukarela ("Gratis, infak seikhlasnya") dijawab "perlu ditinjau"; larangan menerimanya dibiarkan.',
    },
    en: {
      requirement: 'A fee must be written as an amount, or as free.',
      message: ({ words }) => `from "${words}" it cannot be read what the fee is`,
      remedy: 'Write the amount with its regulation, for example "Rp50.000 (Perda Kota Contoh Nomor 3 Tahun 2024)", or "gratis".',
      reads:
        'One amount is enough ("Rp50.000", "25 ribu"), free in any wording ("nihil", "Panti asuhan: bebas"), or a formula whose rates are written or set by a numbered regulation; every named variant is judged apart. "Sesuai ketentuan yang berlaku", the number of a regulation alone, "Terlampir", "Berbayar", "Toko: hubungi UPT" and a blank "Keluar:" do not count. A budget that pays, alone ("Dibebankan pada APBD"), a fine alone ("Denda Rp250.000"), the least or rough size of a fee ("mulai Rp5.000") and a gift ("Gratis, infak seikhlasnya"): "needs review"; a ban on taking one is left alone.',
    },
  },
  *check({ komponen: { biaya } }) {
    const { prose, reading } = moneyOf(biaya);
    if (isSettled(reading)) {
      for (const { span, open } of unsettledVariants(reading)) {
        const whole = { start: span.start, end: Math.max(span.end, open.end) };
        const words = oneLine(slice(prose.text, open.start >= span.end && whole.end - whole.start <= LONGEST ? whole : span));
        yield { ...prose.place(span), data: { words } };
      }
      for (const span of leftOpen(reading)) yield { ...prose.place(span), data: { words: slice(prose.text, span) }, outcome: 'cantTell' };
      return;
    }
    const unread = unreadFee(prose.text, reading);
    const words = unread
      ? slice(prose.text, unread.span)
      : prose.text
          .replaceAll(/\s{1,20}/g, ' ')
          .trim()
          .slice(0, 80);
    yield {
      ...(unread ? prose.place(unread.span) : { at: biaya.path }),
      data: { words },
      ...(unread?.unsure && { outcome: 'cantTell' as const }),
    };
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
