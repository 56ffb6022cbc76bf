import { defineConfigurationRule } from '../../engine/rule.ts';

interface Expired {
  readonly rule: string;
  readonly place: string;
  readonly until: string;
  readonly owner: string;
}

export default defineConfigurationRule<Expired>({
  id: 'pengecualian/kedaluwarsa',
  level: 'warning',
  basis: [],
  asas: [],
  text: {
    id: {
      requirement: 'Pengecualian wajib diperpanjang atau dihapus setelah hari terakhirnya lewat.',
      message: ({ rule, place, until, owner }) => `pengecualian "${rule}" untuk "${place}" (${owner}) berakhir ${until}`,
      remedy: ({ owner }) =>
        `Hapus pengecualian ini bila temuannya sudah dibereskan; bila belum, tanyakan kepada ${owner} dan tulis hari terakhir yang baru, misalnya sampai: 2027-12-31.`,
    },
    en: {
      requirement: 'A waiver must be renewed or removed once its last day has passed.',
      message: ({ rule, place, until, owner }) => `the waiver of "${rule}" for "${place}" (${owner}) ended on ${until}`,
      remedy: ({ owner }) =>
        `Remove this waiver if the finding was dealt with; if not, ask ${owner} and write a new last day, for example sampai: 2027-12-31.`,
    },
  },
  check: ({ rule, place, until, owner }, today) => (until < today ? { rule, place, until, owner } : undefined),
  examples: {
    sound: [
      'pengecualian:\n  - {aturan: publikasi/sippn, tempat: unit.yaml, alasan: Akun menunggu verifikasi, penanggung_jawab: Bagian Organisasi, sampai: 2027-03-31}',
    ],
    broken: [
      'pengecualian:\n  - {aturan: publikasi/sippn, tempat: unit.yaml, alasan: Akun menunggu verifikasi, penanggung_jawab: Bagian Organisasi, sampai: 2026-03-31} # <- di sini',
    ],
  },
});
