import type { Kelompok } from '../standard/komponen.ts';
import type { PartLabel } from './komponen-text.ts';
import type { SheetLanguage } from './sheet.ts';

/** The labels of a public sheet in one language. */
export interface SheetWords {
  readonly title: string;
  /** Told to whoever opens the text of the sheet. */
  readonly generated: string;
  /** Told to whoever opens the text of a draft of a maklumat. */
  readonly drafted: string;
  readonly skip: string;
  readonly provider: string;
  readonly address: string;
  readonly phone: string;
  readonly mail: string;
  readonly site: string;
  readonly responsible: string;
  readonly hours: string;
  readonly decree: string;
  readonly decreeNumber: (nomor: string) => string;
  readonly decreeName: string;
  /** What the addresses for complaints are for. */
  readonly contactType: string;
  readonly by: (pejabat: string) => string;
  readonly services: string;
  readonly declaration: string;
  readonly declarationMissing: string;
  readonly vulnerable: string;
  readonly audience: string;
  readonly kind: string;
  readonly channels: string;
  readonly online: string;
  readonly quota: string;
  readonly suspended: string;
  /** Stands for a component or a fact that is not filled. */
  readonly unset: string;
  readonly part: Readonly<Record<PartLabel, string>>;
  readonly kelompok: Readonly<Record<Kelompok, string>>;
}

const id: SheetWords = {
  title: 'Standar Pelayanan',
  generated:
    'Dibuat oleh check-standard publish dari standar pelayanan unit ini. Ubah standarnya, lalu terbitkan lagi; jangan menyunting lembar ini.',
  drafted:
    'Konsep maklumat dari check-standard publish. Periksa dan sesuaikan sebelum ditandatangani; setelah ditetapkan, salin isinya ke maklumat.isi dalam standar.',
  skip: 'Langsung ke daftar layanan',
  provider: 'Penyelenggara',
  address: 'Alamat',
  phone: 'Telepon',
  mail: 'Surel',
  site: 'Laman',
  responsible: 'Penanggung jawab',
  hours: 'Jam layanan',
  decree: 'Ditetapkan dengan',
  decreeNumber: nomor => `Keputusan Nomor ${nomor}`,
  decreeName: 'Keputusan penetapan standar pelayanan',
  contactType: 'pengaduan, saran, dan masukan',
  by: pejabat => `oleh ${pejabat}`,
  services: 'Daftar layanan',
  declaration: 'Maklumat Pelayanan',
  declarationMissing: 'Maklumat pelayanan belum ditetapkan.',
  vulnerable: 'Perlakuan bagi kelompok rentan',
  audience: 'Sasaran',
  kind: 'Jenis pelayanan',
  channels: 'Dilayani melalui',
  online: 'Layanan daring',
  quota: 'Kuota',
  suspended: 'Layanan ini sedang ditangguhkan.',
  unset: 'belum ditetapkan',
  part: {
    kanal: 'Sarana pengaduan',
    penanggung_jawab: 'Penanggung jawab pengaduan',
    prosedur: 'Cara penanganan',
    waktu_tanggapan: 'Waktu tanggapan',
    waktu_penyelesaian: 'Waktu penyelesaian',
  },
  kelompok: { service_delivery: 'Penyampaian pelayanan', manufacturing: 'Pengelolaan di dalam organisasi' },
};

const en: SheetWords = {
  title: 'Service Standard',
  generated:
    'Made by check-standard publish from the service standard of this unit. Change the standard and publish again; do not edit this sheet.',
  drafted:
    'Draft of a declaration by check-standard publish. Check and adapt it before it is signed; once it is set, copy its text into maklumat.isi of the standard.',
  skip: 'Skip to the list of services',
  provider: 'Provider',
  address: 'Address',
  phone: 'Telephone',
  mail: 'E-mail',
  site: 'Website',
  responsible: 'Person in charge',
  hours: 'Opening hours',
  decree: 'Set by',
  decreeNumber: nomor => `Decree Number ${nomor}`,
  decreeName: 'Decree that sets the service standard',
  contactType: 'complaints, suggestions and input',
  by: pejabat => `by ${pejabat}`,
  services: 'List of services',
  declaration: 'Service Declaration (Maklumat Pelayanan)',
  declarationMissing: 'The service declaration is not yet set.',
  vulnerable: 'Treatment of vulnerable groups',
  audience: 'For whom',
  kind: 'Type of service',
  channels: 'Served through',
  online: 'Online service',
  quota: 'Quota',
  suspended: 'This service is suspended at present.',
  unset: 'not yet set',
  part: {
    kanal: 'Means of complaint',
    penanggung_jawab: 'Person in charge of complaints',
    prosedur: 'How complaints are handled',
    waktu_tanggapan: 'Time to answer',
    waktu_penyelesaian: 'Time to settle',
  },
  kelompok: { service_delivery: 'Service delivery', manufacturing: 'Management inside the organisation (manufacturing)' },
};

/** The labels of sheets, by language. */
export const SHEET_WORDS: Readonly<Record<SheetLanguage, SheetWords>> = { id, en };
