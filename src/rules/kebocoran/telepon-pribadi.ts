import { defineFileRule } from '../../engine/rule.ts';
import { publicMobilesIn } from '../../standard/personal-mobiles.ts';

interface Mobile {
  readonly name: string;
}

export default defineFileRule<Mobile>({
  id: 'kebocoran/telepon-pribadi',
  level: 'note',
  about: ['layanan', 'umum', 'unit', 'maklumat'],
  apart: true,
  basis: ['uu-27-2022/27'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Nomor seluler pribadi sebaiknya tidak tertulis di bagian yang dibaca masyarakat.',
      message: ({ name }) => `nomor seluler tertulis bersama nama "${name}" di bagian yang dipublikasikan`,
      remedy: 'Pakai nomor dinas atau hotline, misalnya "WhatsApp layanan 0812-0000-0101".',
      reads:
        'Dibaca enam komponen yang dipublikasikan, `unit`, dan `maklumat`. Ditemukan nomor seluler di dekat nama orang yang bergelar, berpangkat, atau bersapaan, misalnya "Ibu Siti 0812-0000-0101", nama yang umum di belakang "Pak" atau "Mas" ("Pak Joko, HP 0812-0000-0101"), dan nama yang umum di belakang "a.n.", "narahubung", atau dalam kunci `nama` ("Narahubung: Budi 0812-0000-0101"). Nomor layanan, nomor dengan jabatan saja ("Sekretaris Kelurahan 0812-0000-0101", "Pak RT 0812-0000-0101"), telepon kantor, dan kata yang belum tentu nama ("Budi Santoso 0812-0000-0101") dibiarkan.',
    },
    en: {
      requirement: 'A private mobile number should not stand in the part that the public reads.',
      message: ({ name }) => `a mobile number stands with the name "${name}" in the part that is published`,
      remedy: 'Use an official number or hotline, for example "WhatsApp layanan 0812-0000-0101".',
      reads:
        'Read are the six published components, `unit` and `maklumat`. Found is a mobile number close to the name of a person with a degree, a rank or a form of address, such as "Ibu Siti 0812-0000-0101", to a common name behind "Pak" or "Mas" ("Pak Joko, HP 0812-0000-0101"), and to a common name behind "a.n.", "narahubung" or in the key `nama` ("Narahubung: Budi 0812-0000-0101"). Service numbers, numbers with an office alone ("Sekretaris Kelurahan 0812-0000-0101", "Pak RT 0812-0000-0101"), office telephones, and words that may be no name ("Budi Santoso 0812-0000-0101") are left alone.',
    },
  },
  *check(standard) {
    for (const { at, span, name } of publicMobilesIn(standard)) yield { at, span, data: { name } };
  },
  examples: {
    sound: ['pengaduan: WhatsApp layanan 0812-0000-0101 dan kotak saran', 'pengaduan: Sekretaris Kelurahan 0812-0000-0101, kotak saran'],
    broken: ['pengaduan: Kotak saran atau Bapak Budi Santoso, S.Sos. (0812-0000-0101) # <- di sini'],
  },
});
