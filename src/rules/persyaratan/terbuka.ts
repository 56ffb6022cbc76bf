import { defineRule } from '../../engine/rule.ts';
import { slice } from '../../reading/text/span.ts';
import { requestsOf } from '../../standard/readings.ts';

interface OpenEnded {
  readonly words: string;
}

export default defineRule<OpenEnded>({
  id: 'persyaratan/terbuka',
  level: 'warning',
  about: ['persyaratan'],
  basis: ['uu-25-2009/21/b'],
  asas: ['sederhana', 'transparansi'],
  text: {
    id: {
      requirement: 'Setiap persyaratan sebaiknya menyebut apa yang diminta, tanpa kata yang membuka syarat lain.',
      message: ({ words }) => `"${words}" tidak menyebut apa yang diminta dari pemohon`,
      remedy:
        'Hapus bila tidak ada lagi yang diminta; bila ada, sebutkan dokumennya dan kapan diperlukan, misalnya "surat kuasa bermeterai, jika permohonan diwakilkan".',
      reads:
        'Yang ditemukan butir yang hanya berisi kata terbuka, misalnya "Dan lain-lain", "Dokumen pendukung lainnya", "Sesuai ketentuan yang berlaku", "Berkas lengkap", atau "Lihat brosur", dan butir yang meminta lebih dari yang disebut ("Fotokopi KTP-el dan dokumen lain yang diperlukan"). Kata itu dibiarkan bila mengikuti dokumen yang disebut ("Surat kuasa jika diperlukan", "Fotokopi KTP, KK, dll."), bila menunjuk peraturan, formulir, atau SOP ("Sesuai Perda Nomor 3 Tahun 2024"), dan bila menyangkut tata tertib ("Berpakaian sopan sesuai ketentuan").',
    },
    en: {
      requirement: 'Every requirement should say what is asked for, without words that leave room for others.',
      message: ({ words }) => `"${words}" does not say what is asked of the applicant`,
      remedy:
        'Take it out where nothing more is asked for; else name the document and when it is needed, for example "surat kuasa bermeterai, jika permohonan diwakilkan".',
      reads:
        'What is found is an item of open words only, such as "Dan lain-lain", "Dokumen pendukung lainnya", "Sesuai ketentuan yang berlaku", "Berkas lengkap" or "Lihat brosur", and an item that asks for more than it names ("Fotokopi KTP-el dan dokumen lain yang diperlukan"). The words are left alone where they follow a document that is named ("Surat kuasa jika diperlukan", "Fotokopi KTP, KK, dll."), where they point to a regulation, form or SOP ("Sesuai Perda Nomor 3 Tahun 2024"), and where they are about conduct ("Berpakaian sopan sesuai ketentuan").',
    },
  },
  *check({ komponen: { persyaratan } }) {
    const { list, requests } = requestsOf(persyaratan);
    for (const { item, request } of requests) {
      if (request.openEnded?.kind !== 'item' && request.openEnded?.kind !== 'further') continue;
      const { start, end } = request.openEnded.span;
      const span = { start: item.span.start + start, end: item.span.start + end };
      yield { ...list.place(item.part, span), data: { words: slice(item.text, request.openEnded.span) } };
    }
  },
  examples: {
    sound: [
      'persyaratan: [Fotokopi KTP-el, "Surat kuasa, jika permohonan diwakilkan"]',
      'persyaratan: [Formulir sesuai Permendagri Nomor 109 Tahun 2019, Pas foto]',
      'persyaratan: [Berpakaian sopan sesuai ketentuan, Fotokopi KK]',
      'persyaratan: tidak ada',
    ],
    broken: [
      'persyaratan:\n  - Fotokopi KTP-el\n  - Dan lain-lain # <- di sini',
      'persyaratan:\n  - Fotokopi KTP-el\n  - Persyaratan lain yang diperlukan # <- di sini',
      'persyaratan:\n  - Berkas kelengkapan persyaratan # <- di sini',
      'persyaratan:\n  - Fotokopi KTP-el dan dokumen lain yang diperlukan # <- di sini',
    ],
  },
});
