import { defineRule } from '../../engine/rule.ts';
import { mayAct } from '../../reading/procedure/may-act.ts';
import { stepsOf } from '../../standard/readings.ts';

interface OneSided {
  readonly missing: 'pemohon' | 'petugas';
}

const EN = { pemohon: 'applicant', petugas: 'officer' } as const;

export default defineRule<OneSided>({
  id: 'prosedur/pelaku',
  level: 'warning',
  about: ['prosedur'],
  basis: ['uu-25-2009/21/c'],
  asas: ['akuntabel', 'sederhana'],
  text: {
    id: {
      requirement: 'Prosedur sebaiknya memuat langkah pemohon dan langkah petugas.',
      message: ({ missing }) => `tidak ada satu langkah pun yang dilakukan ${missing}`,
      remedy: ({ missing }) =>
        missing === 'pemohon'
          ? 'Tambahkan apa yang dilakukan pemohon, misalnya "Pemohon menyerahkan berkas di loket".'
          : 'Tambahkan apa yang dilakukan petugas, misalnya "Petugas memeriksa kelengkapan berkas".',
      reads:
        'Pelaku dibaca dari sebutannya ("Pasien", "Catin", "Petugas", "Camat", "Sistem"), dari kunci `pelaku`, kolom tabel ("Permohonan | Pelaku usaha | 0"), judul di atas langkah, atau perbuatannya: "Mengisi formulir" milik pemohon, "Verifikasi berkas" milik petugas. Instansi yang memohon adalah pemohon ("Instansi menyampaikan usul"). Langkah tanpa pelaku dibiarkan bila pihak yang kurang mungkin berbuat di situ: yang pertama untuk pemohon, sesudahnya untuk petugas; selain itu ("Selesai", "Permohonan masuk") jawabannya "perlu ditinjau". Prosedur satu kalimat atau tanpa pelaku sama sekali dibiarkan.',
    },
    en: {
      requirement: 'The procedure should hold steps of the applicant and steps of the officer.',
      message: ({ missing }) => `no step is done by the ${EN[missing]} (${missing})`,
      remedy: ({ missing }) =>
        missing === 'pemohon'
          ? 'Add what the applicant does, for example "Pemohon menyerahkan berkas di loket".'
          : 'Add what the officer does, for example "Petugas memeriksa kelengkapan berkas".',
      reads:
        'Who acts is read from a name ("Pasien", "Catin", "Petugas", "Camat", "Sistem"), from the key `pelaku`, its column in a table ("Permohonan | Pelaku usaha | 0"), a heading, or the deed: "Mengisi formulir" the applicant\'s, "Verifikasi berkas" the officer\'s. A body that asks for something is the applicant ("Instansi menyampaikan usul"). A step that shows nobody is left alone where the missing side may act: the first for the applicant, later ones for the officer; elsewhere ("Selesai", "Permohonan masuk") it "needs review". A procedure of one sentence, or one that shows nobody, is left alone.',
    },
  },
  *check({ komponen: { prosedur } }) {
    const { list, steps, isLump } = stepsOf(prosedur);
    const known = steps.filter(step => step.actor !== 'unknown');
    if (known.length === 0 || isLump) return;
    const acts = (side: 'applicant' | 'officer') => known.some(step => step.actor === side || step.actor === 'both');
    const missing = acts('applicant') ? (acts('officer') ? undefined : 'petugas') : 'pemohon';
    if (!missing) return;
    if (mayAct(list.items, steps, missing === 'pemohon' ? 'applicant' : 'officer')) return;
    const isOpen = known.length < steps.length;
    yield { at: prosedur.path, key: true, data: { missing }, ...(isOpen && { outcome: 'cantTell' as const }) };
  },
  examples: {
    sound: [
      'prosedur: [Pemohon menyerahkan berkas, Petugas memeriksa, Petugas menyerahkan surat kepada pemohon]',
      'prosedur: [Mengajukan permohonan, Memeriksa berkas, Menyerahkan surat kepada pemohon]',
      'prosedur:\n  - {pelaku: pemohon, uraian: Berkas diserahkan}\n  - {pelaku: Camat, uraian: Surat ditandatangani}\n  - {pelaku: petugas, uraian: Surat diserahkan kepada pemohon}',
    ],
    broken: [
      'prosedur: # <- di sini\n  - Petugas menerima berkas\n  - Petugas memeriksa berkas\n  - Petugas menyerahkan surat kepada pemohon',
      'prosedur: # <- di sini\n  - Pasien mengambil nomor antrean\n  - Pasien menyerahkan kartu\n  - Pasien menerima obat',
    ],
  },
});
