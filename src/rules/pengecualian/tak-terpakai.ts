import { defineConfigurationRule } from '../../engine/rule.ts';

interface Unused {
  readonly rule: string;
  readonly place: string;
}

export default defineConfigurationRule<Unused>({
  id: 'pengecualian/tak-terpakai',
  level: 'warning',
  basis: [],
  asas: [],
  text: {
    id: {
      requirement: 'Pengecualian sebaiknya dihapus bila tidak ada lagi temuan yang dikecualikannya.',
      message: ({ rule, place }) => `pengecualian "${rule}" untuk "${place}" tidak mengenai satu temuan pun`,
      remedy:
        'Hapus pengecualian ini. Bila temuannya masih ada, periksa ejaan tempatnya, misalnya "unit/kel-sukamaju.yaml#surat-keterangan-domisili".',
    },
    en: {
      requirement: 'A waiver should be removed when it no longer sets any finding aside.',
      message: ({ rule, place }) => `the waiver of "${rule}" for "${place}" meets no finding`,
      remedy:
        'Remove this waiver. If the finding is still there, check how the place is spelt, for example "unit/kel-sukamaju.yaml#surat-keterangan-domisili".',
    },
  },
  check: ({ rule, place, until, used, met }, today) => (met && used === 0 && until >= today ? { rule, place } : undefined),
  examples: {
    sound: [
      'pengecualian:\n  - {aturan: publikasi/sippn, tempat: unit.yaml, alasan: Akun menunggu verifikasi, penanggung_jawab: Bagian Organisasi, sampai: 2027-03-31}',
    ],
    broken: [
      'pengecualian:\n  - {aturan: kebocoran/nik, tempat: unit.yaml, alasan: Contoh formulir, penanggung_jawab: Sekretaris Kelurahan, sampai: 2027-03-31} # <- di sini',
      'pengecualian:\n  - {aturan: publikasi/sippn, tempat: unti.yaml, alasan: Akun menunggu verifikasi, penanggung_jawab: Bagian Organisasi, sampai: 2027-03-31} # <- di sini',
    ],
  },
});
