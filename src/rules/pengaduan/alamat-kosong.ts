import { defineRule } from '../../engine/rule.ts';
import { slice } from '../../reading/span.ts';
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
      remedy: 'Tulis alamat atau nomornya, misalnya "Telepon (021) 555-0101" atau "surel aduan@kotacontoh.go.id".',
    },
    en: {
      requirement: 'A means of complaint must be given with its address or number.',
      message: ({ means }) => `the means "${means}" has no address or number`,
      remedy: 'Write its address or number, for example "Telepon (021) 555-0101" or "surel aduan@kotacontoh.go.id".',
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
