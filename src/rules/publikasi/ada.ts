import { defineFileRule } from '../../engine/rule.ts';
import { isFilled } from '../../standard/filled.ts';

export default defineFileRule<object>({
  id: 'publikasi/ada',
  level: 'error',
  about: ['publikasi'],
  basis: ['uu-25-2009/23/4', 'uu-25-2009/23/5', 'permenpanrb-15-2014/service-delivery'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Enam komponen service_delivery wajib dipublikasikan.',
      message: () => 'tidak tertulis di mana enam komponen service_delivery dipublikasikan',
      remedy:
        'Isi "publikasi" dengan tempat masyarakat membacanya, misalnya "- {kanal: laman, alamat: https://sukamaju.kotacontoh.go.id}" dan "- {kanal: papan pengumuman}".',
    },
    en: {
      requirement: 'The six components of service_delivery must be published.',
      message: () => 'it is not written where the six components of service_delivery are published',
      remedy:
        'Fill "publikasi" with the places where the public reads them, for example "- {kanal: laman, alamat: https://sukamaju.kotacontoh.go.id}" and "- {kanal: papan pengumuman}".',
    },
  },
  *check(standard) {
    if (!isFilled(standard, 'publikasi')) yield { at: ['publikasi'], data: {} };
  },
  examples: {
    sound: ['publikasi:\n  - {kanal: laman, alamat: https://contoh.go.id}\n  - {kanal: papan pengumuman}'],
    broken: ['publikasi: # <- di sini', 'publikasi: [] # <- di sini'],
  },
});
