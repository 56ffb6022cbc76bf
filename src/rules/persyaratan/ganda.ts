import { defineRule } from '../../engine/rule.ts';
import { isRepeated, sameRequest } from '../../reading/document/document-request.ts';
import { variantOf } from '../../reading/text/list.ts';
import { shorten } from '../../reading/text/shorten.ts';
import { slice } from '../../reading/text/span.ts';
import { requestsOf } from '../../standard/readings.ts';

interface Twice {
  readonly document: string;
  readonly first: string;
}

export default defineRule<Twice>({
  id: 'persyaratan/ganda',
  level: 'warning',
  about: ['persyaratan'],
  basis: ['uu-25-2009/21/b'],
  asas: ['sederhana'],
  text: {
    id: {
      requirement: 'Satu dokumen sebaiknya diminta satu kali saja.',
      message: ({ document, first }) => `"${document}" diminta dua kali; sebelumnya: "${first}"`,
      remedy: 'Hapus salah satunya, atau gabungkan bila yang diminta asli dan salinannya, misalnya "KTP-el asli dan 1 lembar fotokopi".',
      reads:
        'Dokumen dibandingkan menurut namanya: "Fotokopi Kartu Keluarga" dan "Fotokopi KK" sama, meterai tidak membedakan ("Surat permohonan bermeterai"). Dibiarkan yang dibedakan pemilik, ukuran, atau bentuknya (juga di `bentuk`), misalnya "Fotokopi KTP orang tua", "Pas foto 4x6", atau "KTP-el asli" di samping "Fotokopi KTP-el"; atau oleh angka ("KTP saksi 1", "Rapor kelas 4"), tetapi bukan jumlah lembar ("Fotokopi KTP 2 lembar"). Dibiarkan pula yang bersyarat ("jika diwakilkan"), yang boleh diganti ("KTP atau SIM"), yang menyebut keperluannya ("Perpanjangan: KTP, KK"), dan yang di bawah judul lain.',
    },
    en: {
      requirement: 'A document should be asked for once only.',
      message: ({ document, first }) => `"${document}" is asked for twice; before: "${first}"`,
      remedy: 'Remove one of them, or join them where original and copy are meant, for example "KTP-el asli dan 1 lembar fotokopi".',
      reads:
        'Documents are compared by name: "Fotokopi Kartu Keluarga" and "Fotokopi KK" are the same, and "Surat permohonan bermeterai" asks again for a letter of application. Left alone are those that owner, size or form (also in `bentuk`) tells apart, such as "Fotokopi KTP orang tua", "Pas foto 4x6", or "KTP-el asli" beside "Fotokopi KTP-el"; so are numbers ("KTP saksi 1", "Rapor kelas 4"), but not how many copies ("Fotokopi KTP 2 lembar"). So are those on a condition ("jika diwakilkan"), with an alternative ("KTP atau SIM"), of a case they name ("Perpanjangan: KTP, KK"), or under another heading.',
    },
  },
  *check({ komponen: { persyaratan } }) {
    const { list, requests } = requestsOf(persyaratan);
    for (const [index, { item, index: at, request, variant }] of requests.entries()) {
      const heading = variantOf(list.items, at);
      for (const earlier of requests.slice(0, index)) {
        if (variantOf(list.items, earlier.index) !== heading || earlier.variant !== variant) continue;
        const document = isRepeated(earlier.request, earlier.item.text, request, item.text)
          ? { start: 0, end: item.text.length }
          : sameRequest(earlier.request, request)?.span;
        if (!document) continue;
        const span = { start: item.span.start + document.start, end: item.span.start + document.end };
        yield {
          ...list.place(item.part, span),
          data: { document: slice(item.text, document), first: shorten(earlier.item.text) },
        };
        return;
      }
    }
  },
  examples: {
    sound: [
      'persyaratan: [Fotokopi KTP-el pemohon, Fotokopi KTP-el saksi]',
      'persyaratan: [KTP-el asli, Fotokopi KTP-el]',
      'persyaratan: |-\n  A. Mutasi masuk\n  1. Fotokopi KK\n  B. Mutasi keluar\n  1. Fotokopi KK',
    ],
    broken: ['persyaratan:\n  - Fotokopi Kartu Keluarga\n  - Surat pengantar RT\n  - Fotokopi KK # <- di sini'],
  },
});
