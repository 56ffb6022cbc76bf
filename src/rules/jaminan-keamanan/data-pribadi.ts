import { defineRule } from '../../engine/rule.ts';
import { type DocumentRequest, readRequest } from '../../reading/document/document-request.ts';
import { clauseAround } from '../../reading/text/quote.ts';
import { shorten } from '../../reading/text/shorten.ts';
import { slice } from '../../reading/text/span.ts';
import { dataProtectionOf, requestsOf, stepsOf } from '../../standard/readings.ts';
import type { Layanan } from '../../standard/standard.ts';

interface Unprotected {
  /** The papers asked for that tell who somebody is, or their health, as written. */
  readonly documents: readonly string[];
  /** Words that may be on keeping them safe. */
  readonly unclear?: string;
}

const MOST_QUOTED = 3;

/** What the requirements and the applicant's own steps ask for; what the applicant only receives is left out. */
const requestTexts = ({ komponen: { persyaratan, prosedur } }: Layanan): { text: string; request: DocumentRequest }[] => {
  const { list, steps } = stepsOf(prosedur);
  const given = steps.filter(step => (step.actor === 'applicant' || step.actor === 'both') && !step.handsOver);
  return [
    ...requestsOf(persyaratan).requests.map(({ item, request }) => ({ text: item.text, request })),
    ...given.map(step => list.items[step.item]?.text ?? '').map(text => ({ text, request: readRequest(text) })),
  ];
};

/** The identity and health papers that services ask for, each once, as it is first written. */
const personalPapers = (services: readonly Layanan[]): string[] => {
  const papers = new Map<string, string>();
  for (const { text, request } of services.flatMap(requestTexts)) {
    for (const { name, span, identityOrHealth } of request.documents)
      if (identityOrHealth && !papers.has(name)) papers.set(name, shorten(slice(text, span)));
  }
  return [...papers.values()].slice(0, MOST_QUOTED);
};

const quoted = (documents: readonly string[]): string => documents.map(document => `"${document}"`).join(', ');

const asked = (documents: readonly string[]): string => `${quoted(documents)} ${documents.length > 1 ? 'are' : 'is'} asked for`;

export default defineRule<Unprotected>({
  id: 'jaminan-keamanan/data-pribadi',
  level: 'warning',
  about: ['jaminan_keamanan', 'persyaratan', 'prosedur'],
  basis: ['uu-25-2009/21/m', 'uu-27-2022/35', 'uu-27-2022/36'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Jaminan keamanan wajib menyebut penjagaan data pribadi bila data identitas atau kesehatan diminta dari pemohon.',
      message: ({ documents, unclear }) =>
        unclear === undefined
          ? `${quoted(documents)} diminta, tetapi "jaminan_keamanan" tidak menyebut bagaimana data itu dijaga`
          : `${quoted(documents)} diminta; "${unclear}" tidak menunjukkan bahwa data pribadi dijaga kerahasiaannya`,
      remedy: 'Tambahkan cara menjaganya, misalnya "Data pribadi pemohon disimpan terkunci dan hanya dibuka oleh petugas yang ditunjuk".',
      reads:
        'Dinilai bila persyaratan atau langkah pemohon meminta KTP, KK, NIK, kartu identitas, paspor, SIM, sidik jari, atau rekam medis; "Surat pengantar pembuatan KTP" dan "Tidak perlu membawa KTP" bukan permintaan KTP. Cukup disebut sekali bahwa data atau berkasnya dirahasiakan, dienkripsi, dilindungi, dikunci, tidak disebarkan, atau dibatasi gunanya, misalnya "Identitas pemohon dirahasiakan" dan "Data pemohon hanya digunakan untuk keperluan surat". Satpam, CCTV tidak dihitung. "Berkas disimpan dengan baik", "KTP hanya dilihat, tidak difotokopi", dan kata lain tentang data dijawab "perlu ditinjau".',
    },
    en: {
      requirement: 'The guarantee of security must say how personal data is kept where identity or health data is asked for.',
      message: ({ documents, unclear }) =>
        unclear === undefined
          ? `${asked(documents)}, but "jaminan_keamanan" does not say how that data is kept safe`
          : `${asked(documents)}; "${unclear}" does not show that personal data is kept confidential`,
      remedy: 'Add how it is kept, for example "Data pribadi pemohon disimpan terkunci dan hanya dibuka oleh petugas yang ditunjuk".',
      reads:
        'Judged where requirements or the applicant\'s steps ask for KTP, KK, NIK, an identity card, passport, SIM, fingerprint, medical record; "Surat pengantar pembuatan KTP" and "Tidak perlu membawa KTP" do not ask for a KTP. It is enough to say once that their data or papers are kept secret, encrypted, protected, locked, not spread, or kept to few people and uses, as in "Identitas pemohon dirahasiakan" and "Data pemohon hanya digunakan untuk keperluan surat". Guards and CCTV do not count. "Berkas disimpan dengan baik", "KTP hanya dilihat, tidak difotokopi" and other words on data need review.',
    },
  },
  *check({ komponen: { jaminan_keamanan: jaminan } }, standard) {
    const { prose, reading } = dataProtectionOf(jaminan);
    if (reading.found.length > 0) return;
    const sharers = standard.layanan.filter(
      ({ active, komponen }) => active && komponen.jaminan_keamanan.path.join() === jaminan.path.join(),
    );
    const documents = personalPapers(sharers);
    const [unsure] = reading.unsure;
    if (documents.length === 0) return;
    if (unsure) yield { ...prose.place(unsure), data: { documents, unclear: clauseAround(prose.text, unsure) }, outcome: 'cantTell' };
    else yield { at: jaminan.path, key: true, data: { documents } };
  },
  examples: {
    sound: [
      'persyaratan: Fotokopi KTP\njaminan_keamanan: Kerahasiaan data pemohon dijamin',
      'persyaratan: [Fotokopi KK]\njaminan_keamanan: [Satpam 24 jam, Dokumen pemohon dijaga keamanannya]',
      'persyaratan: [Fotokopi KTP]\njaminan_keamanan: Identitas pemohon dirahasiakan sesuai UU Nomor 27 Tahun 2022',
      'persyaratan: [Surat permohonan, Proposal]\nprosedur: [Pemohon menyerahkan surat, Petugas memeriksa surat]\njaminan_keamanan: CCTV di area publik',
      'persyaratan: [Surat pengantar RT]\nprosedur: [Pemohon datang, Petugas mencetak KTP-el, Pemohon menerima KTP-el]\njaminan_keamanan: Alat pemadam kebakaran',
      'persyaratan: [Fotokopi KTP]\njaminan_keamanan: Berkas hanya dapat dibuka petugas yang ditunjuk',
    ],
    broken: [
      'persyaratan: [Fotokopi KTP-el, Fotokopi KK]\njaminan_keamanan: Keadaan kantor selalu kondusif # <- di sini',
      'persyaratan: Menunjukkan kartu identitas\njaminan_keamanan: # <- di sini\n  - Satpam 24 jam\n  - Jalur evakuasi',
      'persyaratan: tidak ada\nprosedur: [Pasien menyerahkan KTP di loket, Petugas mencatat data]\njaminan_keamanan: Alat pemadam kebakaran # <- di sini',
      'persyaratan: [Paspor asli]\njaminan_keamanan: Dokumen dijamin keasliannya # <- di sini',
      'persyaratan: [Rekam medis]\njaminan_keamanan:\n  - CCTV\n  - Berkas disimpan dengan baik # <- di sini',
    ],
  },
});
