import type { PromiseDifference } from '../../engine/portfolio-report.ts';
import { definePortfolioRule } from '../../engine/rule.ts';

type OtherPromise = Pick<PromiseDifference, 'layanan' | 'about' | 'untuk' | 'usual' | 'other'>;

const place = ({ file, line }: OtherPromise['usual']): string => `${file}:${line}`;

const idMessage = ({ layanan, about, untuk, usual, other }: OtherPromise): string => {
  const whom = untuk ? ` (${untuk})` : '';
  const many = usual.units > 1 ? `${usual.units} unit, antara lain "${usual.unit}" (${place(usual)})` : `"${usual.unit}" (${place(usual)})`;
  if (about !== 'persyaratan') {
    const what = about === 'biaya' ? 'biaya' : 'waktu';
    return `${what} layanan "${layanan}"${whom}: "${other.said}" di sini (${place(other)}), "${usual.said}" pada ${many}`;
  }
  const asked = other.said && `di sini (${place(other)}) diminta "${other.said}", yang tidak diminta ${many}`;
  const left =
    usual.said &&
    `${other.said ? 'di sana' : `pada ${many}`} diminta "${usual.said}", yang tidak diminta di sini${other.said ? '' : ` (${place(other)})`}`;
  return `persyaratan layanan "${layanan}": ${[asked, left].filter(Boolean).join('; ')}`;
};

const enMessage = ({ layanan, about, untuk, usual, other }: OtherPromise): string => {
  const whom = untuk ? ` (${untuk})` : '';
  const many = usual.units > 1 ? `${usual.units} units, "${usual.unit}" among them (${place(usual)})` : `"${usual.unit}" (${place(usual)})`;
  if (about !== 'persyaratan') {
    const what = about === 'biaya' ? 'fee' : 'time';
    return `${what} of the service "${layanan}"${whom}: "${other.said}" here (${place(other)}), "${usual.said}" at ${many}`;
  }
  const asked = other.said && `here (${place(other)}) "${other.said}" is asked for, which is not asked for at ${many}`;
  const left =
    usual.said &&
    `${other.said ? 'there' : `at ${many}`} "${usual.said}" is asked for, which is not asked for here${other.said ? '' : ` (${place(other)})`}`;
  return `requirements of the service "${layanan}": ${[asked, left].filter(Boolean).join('; ')}`;
};

/** One promise of each matter, as it may be written. */
const PROMISES: Readonly<Record<OtherPromise['about'], string>> = {
  jangka_waktu: '"1 hari kerja sejak berkas lengkap"',
  biaya: '"gratis"',
  persyaratan: '"Fotokopi KTP, surat pengantar RT"',
};
const WHAT: Readonly<Record<OtherPromise['about'], { readonly id: string; readonly en: string }>> = {
  jangka_waktu: { id: 'waktu', en: 'time' },
  biaya: { id: 'biaya', en: 'fee' },
  persyaratan: { id: 'daftar persyaratan', en: 'list of requirements' },
};

/** Two units of a city, the second with what `lines` say; one example for two files, told apart by `---`. */
const twoUnits = (first: string, second: string, unit = 'Kelurahan Mekarsari'): string =>
  [
    ['Kelurahan Sukamaju', first],
    [unit, second],
  ]
    .map(
      ([nama, lines]) =>
        `standar_pelayanan: 1\npenyelenggara: {nama: Pemerintah Kota Contoh}\nunit: {nama: ${nama}}\nlayanan:\n  - nama: Surat Keterangan Domisili\n    service_delivery:\n${lines}`,
    )
    .join('\n---\n');

export default definePortfolioRule<OtherPromise>({
  id: 'konsistensi/janji',
  level: 'warning',
  basis: ['uu-25-2009/1/7', 'uu-25-2009/20/1'],
  asas: ['keadilan'],
  text: {
    id: {
      requirement: 'Layanan yang sama sebaiknya dijanjikan sama oleh semua unit satu penyelenggara: waktu, biaya, dan persyaratannya.',
      message: idMessage,
      remedy: ({ about }) =>
        `Sepakati satu ${WHAT[about].id} untuk semua unit, misalnya ${PROMISES[about]}, dan tulis sama di setiap standar. Bila layanannya memang lain, bedakan namanya, misalnya "Legalisasi Surat Keterangan Domisili".`,
      reads:
        'Layanan yang sama ialah yang id atau namanya sama, pada unit sejenis (kelurahan dengan kelurahan, puskesmas dengan puskesmas) di bawah penyelenggara.nama yang sama. Yang dibandingkan hanya janji yang terbaca pasti; yang mungkin sama artinya ("5 hari kerja" dan "1 minggu") dibiarkan. Dari persyaratan dibandingkan dokumen yang dikenal dengan satu nama, misalnya KTP, KK, dan akta kelahiran, serta surat pengantar, pernyataan, dan rekomendasi. Ukurannya janji sebagian besar unit; tiap janji yang berbeda ditemukan satu kali, pada unit pertama yang menulisnya.',
    },
    en: {
      requirement: 'All units of a body should promise the same service alike: its time, fee and requirements.',
      message: enMessage,
      remedy: ({ about }) =>
        `Agree on one ${WHAT[about].en} for all units, for example ${PROMISES[about]}, and write it alike in every standard. If the service is another one, give it a name of its own, for example "Legalisasi Surat Keterangan Domisili".`,
      reads:
        'The same service is one of the same id or name, at units of the same kind (kelurahan with kelurahan, puskesmas with puskesmas) under the same penyelenggara.nama. Only promises that are read for sure are compared; what may mean the same ("5 hari kerja" and "1 minggu") is left alone. Of the requirements, documents known by one name are compared, such as KTP, KK and akta kelahiran, and letters of introduction, statement and recommendation. The measure is what most units promise; each promise that differs is found once, at the first unit that writes it.',
    },
  },
  check: ({ layanan, about, untuk, usual, other }) => ({ layanan, about, untuk, usual, other }),
  examples: {
    sound: [
      twoUnits(
        '      jangka_waktu: 1 hari kerja sejak berkas lengkap\n      biaya: gratis',
        '      jangka_waktu: paling lama 1 (satu) hari kerja\n      biaya: Rp0',
      ),
      twoUnits('      jangka_waktu: 5 hari kerja', '      jangka_waktu: 1 minggu'),
      twoUnits('      persyaratan: [Fotokopi KTP, Fotokopi KK]', '      persyaratan:\n        - Kartu Tanda Penduduk dan Kartu Keluarga'),
      twoUnits('      jangka_waktu: 15 menit', '      jangka_waktu: 3 hari kerja', 'Kecamatan Contoh'),
    ],
    broken: [
      twoUnits('      jangka_waktu: 1 hari kerja', '      jangka_waktu: 3 hari kerja # <- di sini'),
      twoUnits('      biaya: gratis', '      biaya: Rp10.000 # <- di sini'),
      twoUnits(
        '      persyaratan: [Fotokopi KTP, Surat pengantar RT]',
        '      persyaratan: # <- di sini\n        - Fotokopi KTP\n        - Pas foto 3x4',
      ),
    ],
  },
});
