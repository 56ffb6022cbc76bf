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
      reads:
        'Berlaku bagi unit pemerintah. Yang ditemukan surel dari penyedia gratis seperti Gmail, Yahoo, dan Hotmail, misalnya "kelurahancontoh@gmail.com". Surel dengan alamat lain dibiarkan, misalnya "pengaduan@kotacontoh.go.id"; nama di depan tanda @ tidak dinilai.',
    },
    en: {
      requirement: 'A government unit should use official mail, not a free provider.',
      message: ({ address }) => `the mail for complaints "${address}" is with a free provider`,
      remedy: 'Use official mail, for example "pengaduan@kotacontoh.go.id".',
      reads:
        'It holds for units of government. What is found is mail with a free provider such as Gmail, Yahoo and Hotmail, such as "kelurahancontoh@gmail.com". Mail at other addresses is left alone, such as "pengaduan@kotacontoh.go.id"; the name before the @ is not judged.',
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
