import { defineRule } from '../../engine/rule.ts';
import { kindsOfMeans } from '../../reading/contact/contact.ts';
import { slice } from '../../reading/text/span.ts';
import { contactsOf } from '../../standard/readings.ts';

interface NoMeans {
  /** Words that may name a means; empty where there are none. */
  readonly words: string;
}

export default defineRule<NoMeans>({
  id: 'pengaduan/sarana',
  level: 'error',
  about: ['pengaduan'],
  basis: ['uu-25-2009/36/1', 'uu-25-2009/21/j'],
  asas: ['akuntabel', 'transparansi'],
  text: {
    id: {
      requirement: 'Standar wajib menyebut sarana pengaduan.',
      message: ({ words }) => (words ? `"${words}" belum jelas sebagai sarana pengaduan` : 'tidak terbaca satu pun sarana pengaduan'),
      remedy:
        'Tulis sarana beserta alamatnya, misalnya "WhatsApp 0812-0000-0101", "kotak saran di ruang tunggu", dan "SP4N-LAPOR! (lapor.go.id)".',
      reads:
        'Cukup satu sarana, tanpa alamat pun: "kotak saran", "Datang langsung", "temui Kasubag TU", "SPKT", "buku pengaduan", "SMS 1708", "113", atau satu nomor atau surel. "Disampaikan kepada petugas" dan janji menindaklanjuti bukan sarana. Yang mungkin sarana dijawab "perlu ditinjau", misalnya "Secara online", "Secara tertulis", "Form keluhan pelanggan", atau "Aplikasi SiMekar" tanpa alamat. "Sarana yang disediakan" dinilai oleh `pengaduan/alamat-kosong`.',
    },
    en: {
      requirement: 'A standard must name a means of complaint.',
      message: ({ words }) => (words ? `it is unclear whether "${words}" is a means of complaint` : 'no means of complaint can be read'),
      remedy:
        'Write the means with its address, for example "WhatsApp 0812-0000-0101", "kotak saran di ruang tunggu" and "SP4N-LAPOR! (lapor.go.id)".',
      reads:
        'One means is enough, even without an address: "kotak saran", "Datang langsung", "temui Kasubag TU", "SPKT", "buku pengaduan", "SMS 1708", "113", or one number or e-mail. "Disampaikan kepada petugas" and a promise to follow up are no means. What may be a means "needs review", such as "Secara online", "Secara tertulis", "Form keluhan pelanggan", or "Aplikasi SiMekar" without an address. "Sarana yang disediakan" is judged by `pengaduan/alamat-kosong`.',
    },
  },
  *check({ komponen: { pengaduan } }) {
    const { prose, reading } = contactsOf(pengaduan);
    if (kindsOfMeans(reading).length > 0 || reading.promised.length > 0 || reading.addresses.length > 0) return;
    const [unsure] = reading.means;
    if (unsure) yield { ...prose.place(unsure.label), data: { words: slice(prose.text, unsure.label) }, outcome: 'cantTell' };
    else yield { at: pengaduan.path, key: true, data: { words: '' } };
  },
  examples: {
    sound: [
      'pengaduan: kotak saran',
      'pengaduan: Datang langsung ke loket pengaduan',
      'pengaduan: SMS 1708',
      'pengaduan: Melalui aduan@contoh.go.id',
    ],
    broken: [
      'pengaduan: Dilaksanakan sesuai dengan peraturan yang berlaku # <- di sini',
      'pengaduan: Setiap pengaduan ditindaklanjuti paling lambat 3 hari # <- di sini',
    ],
  },
});
