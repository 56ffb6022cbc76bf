import { defineRule } from '../../engine/rule.ts';
import type { ContactKind } from '../../reading/contact/contact.ts';
import { kindsOffered } from '../../standard/complaint-means.ts';

interface OnlyMeans {
  readonly means: ContactKind;
}

const NAMES: Readonly<Record<ContactKind, { readonly id: string; readonly en: string }>> = {
  telepon: { id: 'telepon', en: 'telephone' },
  whatsapp: { id: 'WhatsApp atau SMS', en: 'WhatsApp or SMS' },
  surel: { id: 'surel', en: 'e-mail' },
  laman: { id: 'laman atau aplikasi', en: 'a site or app' },
  'media sosial': { id: 'media sosial', en: 'social media' },
  kotak: { id: 'kotak saran', en: 'a suggestion box' },
  'tatap muka': { id: 'datang langsung', en: 'a visit' },
  surat: { id: 'surat', en: 'letters' },
  faks: { id: 'faks', en: 'fax' },
  lapor: { id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR!' },
  nasional: { id: 'sarana nasional', en: 'national means' },
};

const another = (means: ContactKind): string => (means === 'kotak' ? '"WhatsApp 0812-0000-0101"' : '"kotak saran di ruang tunggu"');

export default defineRule<OnlyMeans>({
  id: 'pengaduan/satu-sarana',
  level: 'note',
  about: ['pengaduan'],
  basis: ['uu-25-2009/36/1'],
  asas: ['keadilan'],
  text: {
    id: {
      requirement: 'Pengaduan sebaiknya dapat disampaikan melalui sekurangnya dua jenis sarana.',
      message: ({ means }) => `sarana pengaduan hanya satu jenis, yaitu ${NAMES[means].id}`,
      remedy: ({ means }) => `Tambahkan sarana jenis lain, misalnya ${another(means)}.`,
      reads:
        'Yang dihitung jenisnya, bukan banyaknya: beberapa nomor telepon satu jenis, "SMS dan WhatsApp" satu jenis, semua media sosial satu jenis, "loket dan ruang pengaduan" atau "ULT" satu jenis. SP4N-LAPOR! dan Ombudsman dihitung sebagai jenis lain, misalnya "kotak saran dan SP4N-LAPOR!". Sarana yang belum jelas, misalnya "aplikasi SiMekar", ikut dihitung; jalan di belakang penanggung jawab ("Penanggung jawab pengaduan: Sekretaris, Jl. Melati 1") tidak.',
    },
    en: {
      requirement: 'Complaints should be possible by at least two kinds of means.',
      message: ({ means }) => `there is only one kind of means of complaint, ${NAMES[means].en}`,
      remedy: ({ means }) => `Add a means of another kind, for example ${another(means)}.`,
      reads:
        'Kinds are counted, not how many there are: several telephone numbers are one kind, "SMS dan WhatsApp" one, all social media one, "loket dan ruang pengaduan" or "ULT" one. SP4N-LAPOR! and Ombudsman count as other kinds, such as "kotak saran dan SP4N-LAPOR!". A means that is not clear, such as "aplikasi SiMekar", counts too; the street behind who answers ("Penanggung jawab pengaduan: Sekretaris, Jl. Melati 1") does not.',
    },
  },
  *check({ komponen: { pengaduan } }) {
    const kinds = kindsOffered(pengaduan);
    const [only] = kinds;
    if (kinds.length === 1 && only) yield { at: pengaduan.path, key: true, data: { means: only } };
  },
  examples: {
    sound: ['pengaduan: kotak saran dan telepon (021) 555-0101', 'pengaduan: [datang langsung ke loket, SP4N-LAPOR!]'],
    broken: ['pengaduan: kotak saran # <- di sini', 'pengaduan: Telepon (021) 555-0101 atau hotline 0812-0000-0101 # <- di sini'],
  },
});
