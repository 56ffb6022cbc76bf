import { defineFileRule } from '../../engine/rule.ts';
import { type PersonalMatterKind, readPersonalMatters } from '../../reading/people/personal-matter.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { textsOf } from '../../standard/read-standard.ts';

interface Leak {
  readonly kind: PersonalMatterKind;
  readonly name: string;
}

const EN: Readonly<Record<PersonalMatterKind, string>> = {
  'penilaian kinerja': 'performance evaluation',
  'hukuman disiplin': 'disciplinary punishment',
  'keterangan kesehatan': 'health',
  rekening: 'bank account',
};

export default defineFileRule<Leak>({
  id: 'kebocoran/perorangan',
  level: 'warning',
  about: ['layanan', 'umum', 'unit', 'maklumat'],
  apart: true,
  basis: ['uu-27-2022/20/1', 'uu-27-2022/27'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Penilaian, hukuman disiplin, kesehatan, dan rekening seseorang sebaiknya tidak tertulis dalam standar.',
      message: ({ kind, name }) => `berkas memuat ${kind} seseorang yang disebut namanya: "${name}"`,
      remedy:
        'Hapus nama dan keterangannya; tulis ketentuannya saja, misalnya "Pelanggaran petugas ditindak menurut peraturan disiplin pegawai" atau "Pembayaran ke rekening bendahara penerimaan".',
      reads:
        'Ditemukan bila nama seseorang dan keterangannya ada dalam satu kalimat, misalnya "Budi Santoso, S.Sos mendapat teguran tertulis". Nama yang dikenali dari huruf besarnya saja dijawab "perlu ditinjau", misalnya "nilai SKP Siti Aminah 76" atau "Rudi Hartono dinilai Kurang". Dibiarkan: yang menilai atau menegur karena jabatannya, pengandaian ("Bila Budi Santoso, S.Sos melanggar"), ketentuan umum ("Nilai SKP pegawai minimal 76"), serta rekening instansi dan bendahara.',
    },
    en: {
      requirement: 'The evaluation, discipline, health and bank account of a person should not stand in a standard.',
      message: ({ kind, name }) => `the file tells of the ${EN[kind]} of a named person: "${name}"`,
      remedy:
        'Remove the name and what is told; write the rule alone, for example "Pelanggaran petugas ditindak menurut peraturan disiplin pegawai" or "Pembayaran ke rekening bendahara penerimaan".',
      reads:
        'Found where the name of a person and what is told stand in one sentence, such as "Budi Santoso, S.Sos mendapat teguran tertulis". A name known by its capitals alone "needs review", such as "nilai SKP Siti Aminah 76" or "Rudi Hartono dinilai Kurang". Left alone are those who evaluate or reprimand by office, what is supposed ("Bila Budi Santoso, S.Sos melanggar"), general rules ("Nilai SKP pegawai minimal 76"), and accounts of agencies and treasurers.',
    },
  },
  *check(standard) {
    for (const { isi, path } of textsOf(standard)) {
      for (const { kind, name, certainty } of readPersonalMatters(isi)) {
        const isOpen = certainty === 'unsure';
        yield { at: path, span: name, data: { kind, name: oneLine(slice(isi, name)) }, ...(isOpen && { outcome: 'cantTell' as const }) };
      }
    }
  },
  examples: {
    sound: [
      'evaluasi_kinerja: Penilaian SKP setiap tahun oleh Siti Rahmawati, S.Sos dengan nilai minimal 76',
      'biaya: Rp10.000 (Perda Kota Contoh Nomor 3 Tahun 2024) ke rekening BRI a.n. Bendahara Penerimaan Dinas Contoh 0123456789',
      'maklumat:\n  isi: Saya, Budi Santoso, S.Sos, sanggup melayani sesuai standar, terus memperbaikinya, dan bersedia menerima sanksi',
      'jaminan_pelayanan: Petugas yang melanggar standar dikenai teguran tertulis oleh Lurah, Budi Santoso, S.Sos',
    ],
    broken: [
      'pengawasan_internal: Lurah dan Inspektorat; pada 2025 Sdr. Budi Santoso, S.Sos mendapat teguran tertulis # <- di sini',
      'evaluasi_kinerja: Setiap tahun; nilai SKP Siti Aminah 76 # <- di sini',
      'biaya: Rp10.000 (Perda Kota Contoh Nomor 3 Tahun 2024) ke rekening BRI a.n. Budi Santoso 012301234567890 # <- di sini',
      'kompetensi_pelaksana: Pendidikan SMA; Ibu Rina Wati menderita diabetes sehingga bertugas di loket # <- di sini',
      'kompetensi_pelaksana: Pendidikan SMA; Bapak Slamet Riyadi, S.E. sedang sakit stroke # <- di sini',
    ],
  },
});
