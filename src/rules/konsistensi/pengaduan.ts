import { defineFileRule } from '../../engine/rule.ts';
import { otherContactsIn } from '../../standard/complaint-contacts.ts';

interface OtherContact {
  readonly kind: string;
  readonly own: string;
  readonly usual: string;
  readonly layanan: string;
}

const ID: Readonly<Record<string, string>> = { whatsapp: 'WhatsApp' };
const EN: Readonly<Record<string, string>> = { telepon: 'telephone', whatsapp: 'WhatsApp', surel: 'e-mail', laman: 'site' };

export default defineFileRule<OtherContact>({
  id: 'konsistensi/pengaduan',
  level: 'note',
  about: ['umum', 'layanan'],
  basis: ['uu-25-2009/36/1', 'uu-25-2009/36/4'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Kontak pengaduan sebaiknya sama pada semua layanan satu unit.',
      message: ({ kind, own, usual, layanan }) =>
        `${ID[kind] ?? kind} pengaduan "${own}" berbeda dari "${usual}" pada layanan "${layanan}"; pemohon tidak tahu kontak mana yang berlaku`,
      remedy:
        'Samakan kontaknya pada semua layanan; bila layanan ini memang punya kontak sendiri, tulis pula kontak unit di sampingnya, misalnya "Telepon (021) 555-0101; khusus layanan ini 0812-0000-0101".',
      reads:
        'Yang dibandingkan telepon, WhatsApp, surel, dan laman. Layanan yang tidak menyebut jenis itu, atau menyebut sekurangnya satu kontak yang sama, dibiarkan; nomor yang tertulis sebagai WhatsApp bukan telepon; kontak nasional seperti SP4N-LAPOR! dan 110, nomor pendek pusat layanan ("Call Center 150-555", "1500-321"), dan nomor instansi di atas unit ("Dinas Pendidikan (021) 555-0102" pada sekolah), tidak dihitung.',
    },
    en: {
      requirement: 'The contacts for complaints should be the same for all services of a unit.',
      message: ({ kind, own, usual, layanan }) =>
        `the ${EN[kind] ?? kind} for complaints "${own}" differs from "${usual}" of the service "${layanan}"; applicants cannot tell which one holds`,
      remedy:
        'Give the same contact at all services; if this service does have one of its own, write that of the unit beside it, for example "Telepon (021) 555-0101; khusus layanan ini 0812-0000-0101".',
      reads:
        'Telephone, WhatsApp, e-mail and site are compared. A service that names none of a kind, or shares at least one contact, is left alone; a number written as WhatsApp is no telephone; national contacts such as SP4N-LAPOR! and 110, the short number of a call centre ("Call Center 150-555", "1500-321"), and the number of an office above the unit ("Dinas Pendidikan (021) 555-0102" at a school), do not count.',
    },
  },
  *check(standard) {
    for (const { layanan, kind, own, usual, usualLayanan } of otherContactsIn(standard))
      yield { at: layanan.komponen.pengaduan.path, key: true, data: { kind, own, usual, layanan: usualLayanan.nama } };
  },
  examples: {
    sound: [
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan:\n  - nama: Surat A\n    service_delivery: {pengaduan: WhatsApp 0812-0000-0101 dan kotak saran}\n  - nama: Surat B\n    service_delivery: {pengaduan: "WhatsApp 081200000101, lapor.go.id"}',
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan:\n  - nama: Surat A\n    service_delivery: {pengaduan: WhatsApp 0812-0000-0101}\n  - nama: Surat B\n    service_delivery: {pengaduan: surel kel-sukamaju@kotacontoh.go.id}',
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan:\n  - nama: Surat A\n    service_delivery: {pengaduan: Telepon (021) 555-0101}\n  - nama: Surat B\n    service_delivery: {pengaduan: "Telepon (021) 555-0101 atau (021) 555-0102"}',
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan:\n  - nama: Surat A\n    service_delivery: {pengaduan: Telepon (021) 555-0101}\n  - nama: Surat B\n    service_delivery: {pengaduan: WA 0812-0000-0101}',
      'standar_pelayanan: 1\nunit: {nama: SMP Negeri 3 Contoh}\nlayanan:\n  - nama: Surat A\n    service_delivery: {pengaduan: Telepon (021) 555-0101}\n  - nama: Surat B\n    service_delivery: {pengaduan: Kotak saran; Dinas Pendidikan (021) 555-0102}',
      'standar_pelayanan: 1\nunit: {nama: Badan Pendapatan Contoh}\nlayanan:\n  - nama: Surat A\n    service_delivery: {pengaduan: Telepon (021) 555-0101}\n  - nama: Surat B\n    service_delivery: {pengaduan: "Call Center 150-555, Hotline 1500-321"}',
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan:\n  - nama: Surat A\n    service_delivery: {pengaduan: "Telp / WA : 0812-0000-0101"}\n  - nama: Surat B\n    service_delivery: {pengaduan: "Telepon (021) 555-0101, WA 0812-0000-0101"}',
    ],
    broken: [
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh, telepon: 0215550101}\nlayanan:\n  - nama: Surat A\n    service_delivery:\n      pengaduan: Telepon 0812-0000-0101 # <- di sini\n  - nama: Surat B\n    service_delivery: {pengaduan: Telepon (021) 555-0101}',
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan:\n  - nama: Surat A\n    service_delivery: {pengaduan: WhatsApp 0812-0000-0101}\n  - nama: Surat B\n    service_delivery:\n      pengaduan: WhatsApp 0813-0000-0202 # <- di sini\n  - nama: Surat C\n    service_delivery: {pengaduan: WhatsApp 0812-0000-0101}',
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan:\n  - nama: Surat A\n    service_delivery: {pengaduan: surel kel-sukamaju@kotacontoh.go.id}\n  - nama: Surat B\n    service_delivery:\n      pengaduan: surel kel-mekarsari@kotacontoh.go.id # <- di sini',
    ],
  },
});
