import { defineFileRule } from '../../engine/rule.ts';
import { readMedia } from '../../reading/contact/medium.ts';
import { isGovernment } from '../../standard/body.ts';
import { isFilled } from '../../standard/filled.ts';
import { textsIn } from '../../standard/read-standard.ts';

export default defineFileRule<object>({
  id: 'publikasi/sippn',
  level: 'note',
  about: ['publikasi'],
  basis: ['uu-25-2009/23/4', 'uu-25-2009/23/5'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Unit pemerintah sebaiknya memublikasikan standarnya juga di SIPPN.',
      message: () => 'SIPPN tidak tercantum di antara tempat publikasi',
      remedy: 'Tambahkan, misalnya {kanal: sippn, alamat: https://sippn.menpan.go.id}.',
      reads:
        'Berlaku bagi unit pemerintah, dikenali dari `penyelenggara.jenis` atau dari nama unit. Dihitung "sippn", "sippn.menpan.go.id", dan "Sistem Informasi Pelayanan Publik" di mana pun dalam `publikasi`. Bila publikasi tidak terisi, aturan ini diam dan `publikasi/ada` yang menemukannya.',
    },
    en: {
      requirement: 'A government unit should publish its standard in SIPPN as well.',
      message: () => 'SIPPN is not among the places of publication',
      remedy: 'Add it, for example {kanal: sippn, alamat: https://sippn.menpan.go.id}.',
      reads:
        'It holds for units of government, known by `penyelenggara.jenis` or by the name of the unit. "sippn", "sippn.menpan.go.id" and "Sistem Informasi Pelayanan Publik" count wherever they stand in `publikasi`. Where that is not filled this rule is silent and `publikasi/ada` finds it.',
    },
  },
  *check(standard) {
    if (!isGovernment(standard) || !isFilled(standard, 'publikasi')) return;
    const media = textsIn(standard.file.publikasi, ['publikasi'], standard.source).flatMap(text => readMedia(text.isi));
    if (!media.some(medium => medium.kind === 'sippn')) yield { at: ['publikasi'], key: true, data: {} };
  },
  examples: {
    sound: [
      'publikasi: [{kanal: sippn, alamat: https://sippn.menpan.go.id}, {kanal: papan pengumuman}]',
      'penyelenggara: {nama: PT Air, jenis: bumd}\npublikasi: [{kanal: laman, alamat: https://a.id}, {kanal: papan pengumuman}]',
    ],
    broken: ['publikasi: # <- di sini\n  - {kanal: laman, alamat: https://contoh.go.id}\n  - {kanal: papan pengumuman}'],
  },
});
