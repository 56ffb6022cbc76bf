import { defineFileRule } from '../../engine/rule.ts';
import { readIdentityNumbers } from '../../reading/people/personal.ts';
import { textsOf } from '../../standard/read-standard.ts';

interface Leak {
  /** The first digits, enough to find it and too few to use it. */
  readonly start: string;
  readonly kind: 'nik' | 'kk';
}

const NAMES = { nik: 'NIK', kk: 'nomor KK' } as const;

export default defineFileRule<Leak>({
  id: 'kebocoran/nik',
  level: 'error',
  about: ['layanan', 'umum', 'unit', 'maklumat'],
  apart: true,
  basis: ['uu-27-2022/20/1', 'uu-27-2022/27'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Nomor identitas pribadi dilarang tertulis dalam standar.',
      message: ({ start, kind }) => `berkas memuat ${NAMES[kind]} seseorang ("${start}…")`,
      remedy: 'Hapus nomornya, atau samarkan seluruhnya, misalnya "NIK 31xxxxxxxxxxxxxx".',
      reads:
        'Dibaca di seluruh berkas: enam belas angka, juga yang dipisah spasi, titik, atau strip, yang tersusun seperti NIK atau nomor KK (kode wilayah dan tanggal). Angka lain ("1234567890123456") dan yang disamarkan ("31xxxxxxxxxxxxxx") dibiarkan. Di belakang sebutan lain, misalnya "rekening BRI", jawabannya "perlu ditinjau".',
    },
    en: {
      requirement: 'Personal identity numbers must not stand in a standard.',
      message: ({ start, kind }) => `the file holds the ${NAMES[kind]} of a person ("${start}…")`,
      remedy: 'Remove the number, or mask it, for example "NIK 31xxxxxxxxxxxxxx".',
      reads:
        'Read in the whole file: sixteen digits, also with blanks, dots or dashes between, that are built as a NIK or a KK number (region code and date). Other digits ("1234567890123456") and masked ones ("31xxxxxxxxxxxxxx") are left alone. Behind another word, such as "rekening BRI", the answer is "needs review".',
    },
  },
  *check(standard) {
    for (const { isi, path } of textsOf(standard)) {
      for (const { kind, digits, span, certainty } of readIdentityNumbers(isi)) {
        const isOpen = certainty === 'unsure';
        yield { at: path, span, data: { start: digits.slice(0, 6), kind }, ...(isOpen && { outcome: 'cantTell' as const }) };
      }
    }
  },
  examples: {
    sound: ['persyaratan: [Fotokopi KTP-el (NIK 31xxxxxxxxxxxxxx)]', 'kuota: rekening 1234567890123456'],
    broken: ['maklumat:\n  isi: Kami sanggup melayani\n  penandatangan: Budi, NIK 3171011505850003 # <- di sini'],
  },
});
