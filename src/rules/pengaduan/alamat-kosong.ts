import { defineRule } from '../../engine/rule.ts';
import type { ContactKind } from '../../reading/contact/contact.ts';
import { slice } from '../../reading/text/span.ts';
import { meansWithoutAddress } from '../../standard/complaint-means.ts';
import { contactsOf } from '../../standard/readings.ts';

interface NoAddress {
  readonly means: string;
  /** What kind of means it is; absent where none is named. */
  readonly kind?: ContactKind;
}

const SAMPLES: Readonly<Partial<Record<ContactKind, string>>> = {
  telepon: 'Telepon (021) 555-0101',
  whatsapp: 'WhatsApp 0812-0000-0101',
  surel: 'surel aduan@kotacontoh.go.id',
  laman: 'laman https://sukamaju.kotacontoh.go.id',
  'media sosial': 'Instagram @kelurahan.sukamaju',
  faks: 'faks (021) 555-0102',
  surat: 'surat ke Jl. Melati No. 1, Sukamaju',
};

const sampleOf = ({ kind }: NoAddress): string => (kind && SAMPLES[kind]) ?? 'Telepon (021) 555-0101';

export default defineRule<NoAddress>({
  id: 'pengaduan/alamat-kosong',
  level: 'error',
  about: ['pengaduan'],
  basis: ['uu-25-2009/36/4'],
  asas: ['akuntabel', 'transparansi'],
  text: {
    id: {
      requirement: 'Sarana pengaduan wajib disebut beserta alamat atau nomornya.',
      message: ({ means }) => `sarana "${means}" tidak disertai alamat atau nomor`,
      remedy: data => `Tulis alamat atau nomornya, misalnya "${sampleOf(data)}", atau hapus sarana itu bila tidak dipakai.`,
      reads:
        'Dinilai telepon, WhatsApp, surel, laman, media sosial, faks, dan surat; tatap muka, kotak saran, kode QR, SP4N-LAPOR!, dan Ombudsman tidak memerlukan alamat. Alamat pada sarana sejenis atau pada profil unit ikut dihitung, kecuali bila tertulis kosong seperti "Telepon: -". "SMS/WA" tanpa nomor satu temuan. Nama akun sudah cukup ("Facebook Kelurahan Contoh", "IG kelurahan_contoh"). Cara membalas dibiarkan ("Petugas membalas melalui SMS"); "sarana pengaduan yang telah disediakan" tanpa menyebutnya ditemukan.',
    },
    en: {
      requirement: 'A means of complaint must be given with its address or number.',
      message: ({ means }) => `the means "${means}" has no address or number`,
      remedy: data => `Write its address or number, for example "${sampleOf(data)}", or take the means out if it is not used.`,
      reads:
        'Judged are telephone, WhatsApp, e-mail, site, social media, fax and letters; a visit, a box, a QR code, SP4N-LAPOR! and Ombudsman need no address. An address at a means of the same kind or in the profile of the unit counts, unless it is written as empty, such as "Telepon: -". "SMS/WA" without a number is one finding. The name of an account is enough ("Facebook Kelurahan Contoh", "IG kelurahan_contoh"). The way of answering is left alone ("Petugas membalas melalui SMS"); "sarana pengaduan yang telah disediakan" without naming any is found.',
    },
  },
  *check({ komponen: { pengaduan } }, standard) {
    const { prose, reading } = contactsOf(pengaduan);
    for (const { label, kind } of meansWithoutAddress(pengaduan, standard)) {
      yield { ...prose.place(label), data: { means: slice(prose.text, label), kind } };
    }
    const [promised] = reading.promised;
    if (promised && reading.means.length === 0) yield { ...prose.place(promised), data: { means: slice(prose.text, promised) } };
  },
  examples: {
    sound: [
      'pengaduan: [kotak saran, datang langsung ke loket]',
      'pengaduan: SP4N-LAPOR!, SMS 1708, Ombudsman',
      'pengaduan: Telepon (021) 555-0101 dan WA 0812-0000-0101',
      'pengaduan: Surat ke kantor kelurahan',
      'pengaduan: "Website : aduan@contoh.go.id"',
      'pengaduan: Sarana yang disediakan, yaitu WhatsApp 0812-0000-0101',
    ],
    broken: [
      'unit: {nama: Kelurahan Contoh}\npengaduan:\n  - "Telepon: -" # <- di sini\n  - kotak saran',
      'unit: {nama: Kelurahan Contoh}\npengaduan:\n  - kotak saran\n  - Melalui Email # <- di sini',
      'pengaduan:\n  - "WhatsApp :" # <- di sini\n  - kotak saran',
    ],
  },
});
