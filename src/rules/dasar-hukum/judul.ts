import { defineRule } from '../../engine/rule.ts';
import { longName, shortName } from '../../law/reference.ts';
import { citedIn, mistakeOf } from '../../standard/legal-basis.ts';

interface OtherTitle {
  readonly text: string;
  readonly written: string;
  readonly title: string;
  readonly meant?: string;
  readonly instead?: string;
}

export default defineRule<OtherTitle>({
  id: 'dasar-hukum/judul',
  level: 'warning',
  about: ['dasar_hukum'],
  basis: ['uu-25-2009/21/a'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Nomor, tahun, dan judul peraturan wajib menunjuk peraturan yang sama.',
      message: ({ text, written, title, meant }) =>
        `"${text}" berjudul "${title}", bukan "${written}"${meant ? `; barangkali maksudnya ${meant}` : ''}`,
      remedy: ({ instead }) =>
        `Cocokkan nomor, tahun, dan judulnya, misalnya "${instead ?? 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik'}".`,
      reads:
        'Judul dibandingkan dengan register peraturan. Yang serupa dibiarkan: disingkat ("UU 11 Tahun 2008 tentang ITE"), kurang lengkap ("UU 25/2009 tentang Pelayanan"), atau lebih panjang. Yang ditemukan judul yang lain sama sekali, misalnya "UU 25/2009 tentang Kesehatan". Judul di belakang nomor pasal dan peraturan yang judulnya tidak ada dalam register tidak dinilai.',
    },
    en: {
      requirement: 'Number, year and title of a regulation must point to the same regulation.',
      message: ({ text, written, title, meant }) =>
        `"${text}" bears the title "${title}", not "${written}"${meant ? `; perhaps ${meant} is meant` : ''}`,
      remedy: ({ instead }) =>
        `Make number, year and title agree, for example "${instead ?? 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik'}".`,
      reads:
        'The title is compared with the register of regulations. What is alike is left alone: shortened ("UU 11 Tahun 2008 tentang ITE"), incomplete ("UU 25/2009 tentang Pelayanan"), or longer. What is found is another title altogether, such as "UU 25/2009 tentang Kesehatan". A title behind the number of an article, and regulations whose title the register does not hold, are not judged.',
    },
  },
  *check({ komponen: { dasar_hukum } }, _, today) {
    for (const cited of citedIn(dasar_hukum)) {
      const mistake = mistakeOf(cited, today);
      const { title } = cited.citation;
      if (mistake?.why !== 'title' || !mistake.bearer?.title || !title) continue;
      const { meant, bearer } = mistake;
      yield {
        ...cited.place,
        data: {
          text: cited.text,
          written: title.text.replaceAll('"', "'"),
          title: bearer.title ?? '',
          ...(meant && { meant: shortName(meant.ref), instead: longName(meant.ref, meant.title) }),
        },
      };
    }
  },
  examples: {
    sound: [
      'dasar_hukum: Undang-undang Republik Indonesia Nomor 25 Tahun 2009 tentang Pelayanan Publik dan Sarana Prasarana',
      'dasar_hukum: [UU 25/2009, Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Standar Pelayanan Publik]',
      'dasar_hukum: [UU 25/2009, UU Nomor 24 Tahun 2013 tentang Administrasi Kependudukan, UU 20 Tahun 2003 tentang Sisdiknas]',
      'dasar_hukum: [UU 25/2009, UU Nomor 23 Tahun 2014 Pasal 347 tentang Maklumat Pelayanan Publik]',
      'dasar_hukum: [UU 25/2009, UU Nomor 20 Tahun 2023 tentang ASN, UU 11 Tahun 2008 tentang ITE]',
    ],
    broken: [
      'dasar_hukum:\n  - UU 25/2009\n  - Undang Undang Nomor 2 Tahun 2022 tentang Kepolisian Negara Republik Indonesia # <- di sini',
      'dasar_hukum: Peraturan Pemerintah Nomor 25 Tahun 2009 tentang Pelayanan Publik # <- di sini',
      'dasar_hukum:\n  - UU 25/2009\n  - UU Nomor 13 Tahun 2003 tentang Sistem Pendidikan Nasional # <- di sini',
    ],
  },
});
