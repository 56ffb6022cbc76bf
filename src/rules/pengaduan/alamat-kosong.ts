import { defineRule } from '../../engine/rule.ts';
import { slice } from '../../reading/text/span.ts';
import { meansWithoutAddress } from '../../standard/complaint-means.ts';
import { contactsOf } from '../../standard/readings.ts';

interface NoAddress {
  readonly means: string;
}

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
      remedy:
        'Tulis alamat atau nomornya, misalnya "Telepon (021) 555-0101", "surel aduan@kotacontoh.go.id", atau "surat ke Jl. Melati No. 1, Sukamaju".',
      reads:
        'Dinilai telepon, WhatsApp, surel, laman, media sosial, faks, dan surat; tatap muka, kotak saran, kode QR, SP4N-LAPOR!, dan Ombudsman tidak memerlukan alamat. Alamat pada sarana sejenis atau pada profil unit ikut dihitung, kecuali bila tertulis kosong seperti "Telepon: -". "SMS/WA" tanpa nomor satu temuan. Nama akun sudah cukup ("Facebook Kelurahan Contoh", "IG kelurahan_contoh"). Cara membalas dibiarkan ("Petugas membalas melalui SMS"); "sarana pengaduan yang telah disediakan" tanpa menyebutnya ditemukan.',
    },
    en: {
      requirement: 'A means of complaint must be given with its address or number.',
      message: ({ means }) => `the means "${means}" has no address or number`,
      remedy:
        'Write its address or number, for example "Telepon (021) 555-0101", "surel aduan@kotacontoh.go.id" or "surat ke Jl. Melati No. 1, Sukamaju".',
      reads:
        'Judged are telephone, WhatsApp, e-mail, site, social media, fax and letters; a visit, a box, a QR code, SP4N-LAPOR! and Ombudsman need no address. An address at a means of the same kind or in the profile of the unit counts, unless it is written as empty, such as "Telepon: -". "SMS/WA" without a number is one finding. The name of an account is enough ("Facebook Kelurahan Contoh", "IG kelurahan_contoh"). The way of answering is left alone ("Petugas membalas melalui SMS"); "sarana pengaduan yang telah disediakan" without naming any is found.',
    },
  },
  *check({ komponen: { pengaduan } }, standard) {
    const { prose, reading } = contactsOf(pengaduan);
    for (const { label } of meansWithoutAddress(pengaduan, standard)) {
      yield { ...prose.place(label), data: { means: slice(prose.text, label) } };
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
