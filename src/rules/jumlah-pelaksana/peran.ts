import { defineRule } from '../../engine/rule.ts';
import { leavesSomeUncounted, saysOneHoldsSeveral } from '../../reading/people/count.ts';
import { distinctRoles } from '../../reading/procedure/role.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { countsOf, stepsOf } from '../../standard/readings.ts';

interface TooFew {
  readonly total: number;
  /** The officers as the procedure names them. */
  readonly roles: readonly string[];
}

const quoted = (roles: readonly string[]): string => roles.map(role => `"${role}"`).join(', ');

/** Every officer counted: "1 orang Kabid, 1 orang Kasat". */
const eachCounted = (roles: readonly string[]): string => roles.map(role => `1 orang ${role}`).join(', ');

export default defineRule<TooFew>({
  id: 'jumlah-pelaksana/peran',
  level: 'warning',
  about: ['jumlah_pelaksana', 'prosedur'],
  basis: ['uu-25-2009/21/k'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Jumlah pelaksana sebaiknya tidak kurang dari banyaknya petugas berbeda dalam prosedur.',
      message: ({ total, roles }) =>
        `jumlah pelaksana ${total} orang, sedangkan prosedur menyebut ${roles.length} petugas berbeda: ${quoted(roles)}`,
      remedy: ({ roles }) =>
        `Hitung semua yang bertugas dalam prosedur, juga yang memeriksa atau menandatangani, misalnya "${eachCounted(roles)}", atau sebutkan siapa yang merangkap, misalnya "2 orang; petugas loket merangkap verifikator".`,
      reads:
        'Petugas dihitung dari pelaku langkah-langkah prosedur, juga dari kolomnya pada baris tabel dan dari "Verifikasi Kasi Umum" atau "ttd Kepala Dinas"; perbuatan tanpa awalan bukan bagian sebutannya ("Kasi paraf"). Sebutan yang mungkin orang yang sama dihitung satu, misalnya "Kasi/Sekretaris", "Dokter" di samping "Dokter jaga", serta "Petugas" dan "Staf" tanpa keterangan. Pada kisaran ("1-2 orang") dipakai angka terbesar. Jumlah yang tidak pasti, dan yang disertai "merangkap", dibiarkan.',
    },
    en: {
      requirement: 'The number of staff should not be smaller than the number of different officers in the procedure.',
      message: ({ total, roles }) =>
        `the number of staff is ${total}, while the procedure names ${roles.length} different officers: ${quoted(roles)}`,
      remedy: ({ roles }) =>
        `Count all who act in the procedure, those who check or sign too, for example "${eachCounted(roles)}", or say who holds two posts, for example "2 orang; petugas loket merangkap verifikator".`,
      reads:
        'Officers are counted from those who act in the steps of the procedure, from their column in a row of a table too, and from "Verifikasi Kasi Umum" or "ttd Kepala Dinas"; a deed without a prefix is no part of their title ("Kasi paraf"). Names that may mean the same person count once, such as "Kasi/Sekretaris", "Dokter" beside "Dokter jaga", and "Petugas" and "Staf" without more. Of a range ("1-2 orang") the larger number is taken. A number that is not sure, and one with "merangkap", are left alone.',
    },
  },
  *check({ komponen: { jumlah_pelaksana, prosedur } }) {
    const { reading, prose } = countsOf(jumlah_pelaksana);
    if (reading.unsure || reading.total === undefined || saysOneHoldsSeveral(prose.text) || leavesSomeUncounted(prose.text, reading))
      return;
    const roles = distinctRoles(stepsOf(prosedur).steps);
    if (reading.total >= roles.length) return;
    yield { at: jumlah_pelaksana.path, data: { total: reading.total, roles: roles.map(({ written }) => oneLine(written)) } };
  },
  examples: {
    sound: [
      'jumlah_pelaksana: 3 orang\nprosedur: [Pemohon menyerahkan berkas, Petugas loket memeriksa, Kepala Seksi memaraf, Lurah menandatangani, Petugas loket menyerahkan surat kepada pemohon]',
      'jumlah_pelaksana: 2 orang, merangkap tugas\nprosedur: [Pemohon datang, Petugas loket memeriksa, Kepala Seksi memaraf, Lurah menandatangani, Petugas loket menyerahkan surat kepada pemohon]',
    ],
    broken: [
      'jumlah_pelaksana: 1 orang # <- di sini\nprosedur: [Pemohon menyerahkan berkas, Petugas loket memeriksa, Kepala Seksi memaraf, Lurah menandatangani, Petugas loket menyerahkan surat kepada pemohon]',
    ],
  },
});
