import { defineRule } from '../../engine/rule.ts';
import { isGovernment } from '../../standard/body.ts';
import { contactsOf } from '../../standard/readings.ts';

interface FreeMail {
  readonly address: string;
}

export default defineRule<FreeMail>({
  id: 'pengaduan/surel-pribadi',
  level: 'note',
  about: ['pengaduan'],
  basis: ['uu-25-2009/36/4'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Unit pemerintah sebaiknya memakai surel dinas, bukan surel dari penyedia gratis.',
      message: ({ address }) => `surel pengaduan "${address}" memakai penyedia gratis`,
      remedy: 'Pakai surel dinas, misalnya "pengaduan@kotacontoh.go.id".',
    },
    en: {
      requirement: 'A government unit should use official mail, not a free provider.',
      message: ({ address }) => `the mail for complaints "${address}" is with a free provider`,
      remedy: 'Use official mail, for example "pengaduan@kotacontoh.go.id".',
    },
  },
  *check({ komponen: { pengaduan } }, standard) {
    if (!isGovernment(standard)) return;
    const { prose, reading } = contactsOf(pengaduan);
    for (const { address, freeProvider, span } of reading.mails) if (freeProvider) yield { ...prose.place(span), data: { address } };
  },
  examples: {
    sound: ['pengaduan: surel pengaduan@kotacontoh.go.id', 'penyelenggara: {nama: PT Air, jenis: bumd}\npengaduan: air@gmail.com'],
    broken: [
      'pengaduan: surel kelurahancontoh@gmail.com # <- di sini',
      'pengaduan:\n  - kotak saran\n  - "Email : dinas_contoh@yahoo.co.id" # <- di sini',
    ],
  },
});
