import { defineRule } from '../../engine/rule.ts';
import { clauseAround } from '../../reading/text/quote.ts';
import { shorten } from '../../reading/text/shorten.ts';
import { competencesOf, countsOf } from '../../standard/readings.ts';

interface Vague {
  readonly written: string;
  /** A number of staff stands where competence is asked for. */
  readonly counts: boolean;
  /** Words that may tell a competence. */
  readonly unclear?: string;
}

export default defineRule<Vague>({
  id: 'kompetensi-pelaksana/rinci',
  level: 'warning',
  about: ['kompetensi_pelaksana'],
  basis: ['uu-25-2009/21/h', 'uu-25-2009/15/c'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Kompetensi pelaksana wajib menyebut pengetahuan, pendidikan, keahlian, keterampilan, atau pengalaman yang dituntut.',
      message: ({ written, counts, unclear }) =>
        unclear === undefined
          ? `"${written}" tidak menyebut pengetahuan, pendidikan, keahlian, keterampilan, atau pengalaman${counts ? '; angka itu menyebut jumlah pelaksana' : ''}`
          : `"${unclear}" tidak menyebut pengetahuan, pendidikan, keahlian, atau pengalaman tertentu`,
      remedy: ({ counts }) =>
        `Tulis yang dapat diperiksa, yaitu pendidikan, sertifikat, atau lamanya pengalaman, misalnya "Pendidikan minimal SMA dan berpengalaman sekurangnya 2 tahun".${counts ? ' Pindahkan jumlah orangnya ke jumlah_pelaksana.' : ''}`,
      reads:
        'Cukup satu tuntutan yang dapat diperiksa: pendidikan ("S-1 semua jurusan"), pelatihan atau sertifikat, profesi ("perawat"), bidang yang disebut ("Menguasai aplikasi kependudukan"), atau pengalaman dengan bidang atau lamanya. "kompeten", "ramah", "sesuai bidangnya", dan "Mampu melayani dengan baik" tidak dihitung, begitu pula jumlah orang. "Berpengalaman", "Pelatihan", "terlatih", "Bintara Polri", dan "kemampuan teknis" saja dijawab "perlu ditinjau".',
    },
    en: {
      requirement: 'The competence of staff must name the knowledge, education, expertise, skill or experience demanded.',
      message: ({ written, counts, unclear }) =>
        unclear === undefined
          ? `"${written}" names no knowledge, education, expertise, skill or experience${counts ? '; the number there is a number of staff' : ''}`
          : `"${unclear}" names no particular knowledge, education, expertise or experience`,
      remedy: ({ counts }) =>
        `Write what can be checked: education, a certificate or the length of experience, for example "Pendidikan minimal SMA dan berpengalaman sekurangnya 2 tahun".${counts ? ' Move the number of people to jumlah_pelaksana.' : ''}`,
      reads:
        'One demand that can be checked is enough: education ("S-1 semua jurusan"), training or a certificate, a profession ("perawat"), a field that is named ("Menguasai aplikasi kependudukan"), or experience with its field or length. "kompeten", "ramah", "sesuai bidangnya" and "Mampu melayani dengan baik" do not count, nor does a number of people. "Berpengalaman", "Pelatihan", "terlatih", "Bintara Polri" and "kemampuan teknis" alone are answered with "needs review".',
    },
  },
  *check({ komponen: { kompetensi_pelaksana: kompetensi } }) {
    const { prose, reading } = competencesOf(kompetensi);
    if (reading.found.length > 0) return;
    const [unsure] = reading.unsure;
    const facts = { written: shorten(prose.text), counts: countsOf(kompetensi).reading.items.length > 0 };
    if (unsure) yield { ...prose.place(unsure), data: { ...facts, unclear: clauseAround(prose.text, unsure) }, outcome: 'cantTell' };
    else yield { at: kompetensi.path, key: true, data: facts };
  },
  examples: {
    sound: [
      'kompetensi_pelaksana: Pendidikan minimal SLTA/sederajat',
      'kompetensi_pelaksana: [S-1 semua jurusan, ramah]',
      'kompetensi_pelaksana: Dokter umum dan perawat',
      'kompetensi_pelaksana:\n  - Disiplin dan santun\n  - Menguasai aplikasi kependudukan',
      'kompetensi_pelaksana:\n  - {jabatan: petugas loket, keahlian: komputer}',
      'kompetensi_pelaksana: Telah mengikuti diklat pelayanan',
      'kompetensi_pelaksana: SDM yang kompeten di bidang pengelolaan arsip',
      'kompetensi_pelaksana: Petugas berpengalaman minimal 2 (dua) tahun',
    ],
    broken: [
      'kompetensi_pelaksana: Petugas yang kompeten dan ramah # <- di sini',
      'kompetensi_pelaksana: SDM yang memadai sesuai bidangnya # <- di sini',
      'kompetensi_pelaksana: # <- di sini\n  - Profesional\n  - Bertanggung jawab',
      'kompetensi_pelaksana: Jumlah petugas yang dibutuhkan adalah 2 orang staf # <- di sini',
      'kompetensi_pelaksana:\n  - Sopan\n  - Komunikatif # <- di sini',
      'kompetensi_pelaksana: Memahami tupoksi masing-masing # <- di sini',
    ],
  },
});
