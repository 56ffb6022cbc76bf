import { defineRule } from '../../engine/rule.ts';
import { slice } from '../../reading/text/span.ts';
import { isCivilRegistry } from '../../standard/body.ts';
import { requestsOf } from '../../standard/readings.ts';

interface OwnDocument {
  readonly document: string;
}

export default defineRule<OwnDocument>({
  id: 'persyaratan/penerbit-sendiri',
  level: 'note',
  about: ['persyaratan'],
  basis: ['uu-25-2009/21/b'],
  asas: ['sederhana'],
  text: {
    id: {
      requirement: 'Salinan dokumen yang diterbitkan unit ini sendiri sebaiknya tidak diminta dari pemohon.',
      message: ({ document }) => `fotokopi "${document}" diminta, padahal unit ini sendiri yang menerbitkannya`,
      remedy: 'Hapus syarat itu; cukup minta NIK atau nomor dokumennya, misalnya "Menyebutkan NIK".',
      reads:
        'Hanya untuk Dinas Kependudukan dan Pencatatan Sipil, dikenali dari `unit.sektor` atau nama unit; kecamatan, kelurahan, dan desa tidak termasuk. Dokumennya KTP, KK, kartu identitas anak, dan akta kelahiran, kematian, perkawinan, serta perceraian. Yang ditemukan permintaan salinannya, misalnya "Fotokopi KK", "Salinan akta kelahiran", atau "Unggah KTP". "KTP asli", "Menunjukkan KK", nomornya saja, dan "Tidak perlu fotokopi KTP" dibiarkan.',
    },
    en: {
      requirement: 'A copy of a document that this very unit issues should not be asked of the applicant.',
      message: ({ document }) => `a copy of "${document}" is asked for although this unit issues it itself`,
      remedy: 'Remove the requirement; the NIK or the number of the document is enough, for example "Menyebutkan NIK".',
      reads:
        'Only for the civil registry, known by `unit.sektor` or the name of the unit; kecamatan, kelurahan and desa are not. Its documents are KTP, KK, the identity card of children, and the akta of birth, death, marriage and divorce. What is found is a demand for a copy, such as "Fotokopi KK", "Salinan akta kelahiran" or "Unggah KTP". "KTP asli", "Menunjukkan KK", the number alone and "Tidak perlu fotokopi KTP" are left alone.',
    },
  },
  *check({ komponen: { persyaratan } }, standard) {
    if (!isCivilRegistry(standard)) return;
    const { list, requests } = requestsOf(persyaratan);
    for (const { item, request } of requests) {
      const document = request.documents.find(({ civilRegistry, copied }) => civilRegistry && copied);
      if (!document) continue;
      const span = { start: item.span.start + document.span.start, end: item.span.start + document.span.end };
      yield { ...list.place(item.part, span), data: { document: slice(item.text, document.span) } };
    }
  },
  examples: {
    sound: [
      'unit: {nama: Dinas Kependudukan dan Pencatatan Sipil Kota Contoh}\npersyaratan: [Menyebutkan nomor KK, Fotokopi ijazah]',
      'unit: {nama: Kecamatan Contoh, sektor: kependudukan}\npersyaratan: [Fotokopi KK]',
    ],
    broken: [
      'unit: {nama: Dinas Kependudukan dan Pencatatan Sipil Kota Contoh}\npersyaratan:\n  - Fotokopi Kartu Keluarga # <- di sini\n  - Formulir F-1.02',
    ],
  },
});
