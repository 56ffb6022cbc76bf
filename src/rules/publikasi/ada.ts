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
      requirement: 'Enam komponen penyampaian pelayanan (service delivery) wajib dipublikasikan.',
      message: () => 'tidak tertulis di mana enam komponen penyampaian pelayanan (service delivery) dipublikasikan',
      remedy:
        'Isi "publikasi" dengan tempat masyarakat membacanya, misalnya "- {kanal: laman, alamat: https://sukamaju.kotacontoh.go.id}" dan "- {kanal: papan pengumuman}".',
      reads:
        'Cukup satu tempat publikasi, dengan tulisan apa pun, misalnya "papan pengumuman". Daftar kosong dan isian seperti "belum ada" atau "menyusul" dianggap belum terisi. Jenis dan alamatnya dinilai oleh `publikasi/media`.',
    },
    en: {
      requirement: 'The six components of service delivery must be published.',
      message: () => 'it is not written where the six components of service delivery are published',
      remedy:
        'Fill "publikasi" with the places where the public reads them, for example "- {kanal: laman, alamat: https://sukamaju.kotacontoh.go.id}" and "- {kanal: papan pengumuman}".',
      reads:
        'One place of publication is enough, in any wording, such as "papan pengumuman". An empty list and words such as "belum ada" or "menyusul" are taken as not filled. Kinds and addresses are judged by `publikasi/media`.',
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
