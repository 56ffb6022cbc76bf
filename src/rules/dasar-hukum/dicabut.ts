import { defineRule, type Fault } from '../../engine/rule.ts';
import { longName, type Reference, shortName } from '../../law/reference.ts';
import { lookUp, type Relation, type Standing, successorOf } from '../../law/register.ts';
import { sayDate } from '../../reading/time/say-date.ts';
import { type Cited, citedIn, repeatsIn, standingAt } from '../../standard/legal-basis.ts';

interface Revoked {
  readonly text: string;
  readonly state: 'revoked' | 'annulled' | 'partly' | 'perhaps' | 'overtaken';
  /** What did it, in short, with its article. */
  readonly by: string;
  readonly since?: string;
  readonly part?: string;
  /** What replaced that in turn, or lives again, in short. */
  readonly now?: string;
  /** What stands in its place, in short. */
  readonly heir?: string;
  /** The citation to write instead. */
  readonly instead?: string;
  /** That stands in the list already. */
  readonly listed?: true;
}

const byOf = ({ by, article }: Relation): string => `${shortName(by)}${article ? ` ${article}` : ''}`;

const REPEAL_ONLY = /^(?:pencabutan|pembubaran|penghapusan)\b/i;

const citationOf = (ref: Reference): string | undefined => {
  const title = lookUp(ref)?.title;
  return title && (REPEAL_ONLY.test(title) || title.endsWith('…')) ? undefined : longName(ref, title);
};

const said = ({ id, en }: { id: string; en: string }): { id: string; en: string } => ({ id, en });

const STATE: Readonly<Record<Revoked['state'], { id: string; en: string }>> = {
  revoked: said({ id: 'dicabut oleh', en: 'was revoked by' }),
  annulled: said({ id: 'dibatalkan dengan', en: 'was declared void by' }),
  partly: said({ id: 'dicabut sebagian oleh', en: 'was revoked in part by' }),
  perhaps: said({ id: 'mungkin sudah dicabut oleh', en: 'may have been revoked by' }),
  overtaken: said({ id: 'mungkin sudah tidak dipakai sejak', en: 'may be out of use since' }),
};

const now = ({ state, now: heir }: Revoked, language: 'id' | 'en'): string => {
  if (!heir) return '';
  if (state === 'annulled') return language === 'id' ? `; ${heir} berlaku kembali` : `; ${heir} is in force again`;
  return language === 'id' ? `, yang kini diganti ${heir}` : `, since replaced by ${heir}`;
};

const part = ({ part: reach }: Revoked, language: 'id' | 'en'): string =>
  reach ? (language === 'id' ? `: ${reach}` : ` (in the words of the register: ${reach})`) : '';

const doubt = ({ state }: Revoked, language: 'id' | 'en'): string => {
  if (state !== 'perhaps' && state !== 'overtaken') return '';
  return language === 'id' ? '; register peraturan belum memastikannya' : '; the register of regulations has not made sure';
};

const since = ({ since: date }: Revoked, language: 'id' | 'en'): string =>
  date ? ` ${language === 'id' ? 'sejak' : 'from'} ${sayDate(date, language)}` : '';

const sentence = (data: Revoked, language: 'id' | 'en'): string =>
  `"${data.text}" ${STATE[data.state][language]} ${data.by}${since(data, language)}${now(data, language)}${part(data, language)}${doubt(data, language)}`;

const revoked = (
  ref: Reference,
  { by, since: date, article, revives }: Relation,
  today: string,
  named: ReadonlySet<string>,
): Omit<Revoked, 'text'> => {
  const heir = revives ?? successorOf(ref, today);
  const instead = heir && citationOf(heir);
  return {
    state: revives ? 'annulled' : 'revoked',
    by: byOf({ by, ...(article && { article }) }),
    ...(date && { since: date }),
    ...(heir && { heir: shortName(heir) }),
    ...(heir && shortName(heir) !== shortName(by) && { now: shortName(heir) }),
    ...(instead && { instead }),
    ...(instead && named.has(shortName(heir)) && { listed: true as const }),
  };
};

const faultOf = (
  { ref, text, place }: Cited,
  { state, revocation, doubts, partial }: Standing,
  today: string,
  named: ReadonlySet<string>,
): Fault<Revoked> | undefined => {
  if (ref && revocation) return { ...place, data: { text, ...revoked(ref, revocation, today, named) } };
  const [perhaps] = doubts;
  if (state === 'verify' && perhaps)
    return {
      ...place,
      level: 'note',
      outcome: 'cantTell',
      data: { text, state: perhaps.overtaken ? 'overtaken' : 'perhaps', by: byOf(perhaps) },
    };
  const reached = partial.find(relation => relation.part);
  if (!reached?.part) return undefined;
  return {
    ...place,
    level: 'warning',
    data: { text, state: 'partly', by: byOf(reached), part: reached.part, ...(reached.since && { since: reached.since }) },
  };
};

export default defineRule<Revoked>({
  id: 'dasar-hukum/dicabut',
  level: 'error',
  about: ['dasar_hukum'],
  basis: ['uu-25-2009/21/a', 'uu-12-2011/lampiran-ii/42'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Dasar hukum pelayanan wajib berupa peraturan yang masih berlaku.',
      message: data => sentence(data, 'id'),
      remedy: ({ state, instead, listed, heir }) => {
        if (state === 'partly')
          return 'Pastikan bagian yang menjadi dasar masih berlaku, atau tambahkan peraturan yang menggantikan bagian itu.';
        if (state === 'perhaps' || state === 'overtaken')
          return 'Periksa statusnya di peraturan.go.id atau JDIH instansi penerbit, lalu ganti bila sudah dicabut.';
        if (instead && listed) return `Hapus butir ini; penggantinya, "${instead}", sudah tercantum.`;
        return instead
          ? `Ganti dengan "${instead}" setelah membaca ketentuannya.`
          : `${heir ? `Bila ${heir} penggantinya, tulis itu dengan judulnya; bila bukan, cari` : 'Cari'} peraturan penggantinya di peraturan.go.id atau JDIH instansi penerbit, lalu tulis jenis, nomor, dan tahunnya.`;
      },
      reads:
        'Setiap peraturan dicari dalam register peraturan menurut jenis, nomor, dan tahunnya, pada tanggal periksa. Peraturan yang hanya disebut dalam judul, dan yang tidak ada dalam register seperti kebanyakan peraturan daerah, dibiarkan. "UU 32/2004 sebagaimana telah diganti dengan UU 23/2014" tetap ditemukan, karena yang dicabut masih ditulis sebagai dasar. Pencabutan sebagian menjadi peringatan; pencabutan yang belum pasti menjadi saran yang dijawab "perlu ditinjau".',
    },
    en: {
      requirement: 'The legal basis of a service must be regulations that are in force.',
      message: data => sentence(data, 'en'),
      remedy: ({ state, instead, listed, heir }) => {
        if (state === 'partly')
          return 'Make sure that the part relied on is still in force, or add the regulation that replaced that part.';
        if (state === 'perhaps' || state === 'overtaken')
          return 'Look up its status at peraturan.go.id or at the JDIH of its issuer, and replace it if it was revoked.';
        if (instead && listed) return `Take this item out; what replaced it, "${instead}", is listed already.`;
        return instead
          ? `Write "${instead}" instead, after reading what it says.`
          : `${heir ? `Where ${heir} replaces it, write that with its title; otherwise look` : 'Look'} for what replaced it at peraturan.go.id or at the JDIH of its issuer, and write its type, number and year.`;
      },
      reads:
        'Every regulation is looked up in the register of regulations by type, number and year, on the date of the check. One that is only named in a title, and one that the register does not hold, as most regional ones, are left alone. "UU 32/2004 sebagaimana telah diganti dengan UU 23/2014" is still found, since what was revoked is written as the basis. A revocation in part is a warning; one that is not sure is a note answered with "needs review".',
    },
  },
  *check({ komponen: { dasar_hukum } }, _, today) {
    const all = citedIn(dasar_hukum);
    const repeats = repeatsIn(all, today);
    const named = new Set(all.flatMap(({ ref }) => (ref ? [shortName(ref)] : [])));
    for (const cited of all) {
      const standing = repeats.has(cited) ? undefined : standingAt(cited, today);
      const fault = standing && faultOf(cited, standing, today, named);
      if (fault) yield fault;
    }
  },
  examples: {
    sound: [
      'dasar_hukum: [UU 25/2009, Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian]',
      'dasar_hukum:\n  - UU 25/2009\n  - Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah dengan Undang-Undang Nomor 24 Tahun 2013',
      'dasar_hukum:\n  - UU 25/2009\n  - Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 11 Tahun 2020',
      'dasar_hukum: [UU 25/2009, UU 5/1997, PP 52/2000, PP 15/2013]',
      'dasar_hukum: [UU 25/2009, Perda Kota Contoh Nomor 3 Tahun 2010]',
    ],
    broken: [
      'dasar_hukum:\n  - UU 25/2009\n  - UU no 36 tahun 2009 tentang Kesehatan # <- di sini',
      'dasar_hukum:\n  - Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara # <- di sini\n  - UU 25/2009',
      'dasar_hukum: |-\n  UU 25/2009\n  Permenpan No. 36 Tahun 2012 # <- di sini',
      'dasar_hukum:\n  - UU 25/2009\n  - Undang-Undang Nomor 17 Tahun 2012 tentang Perkoperasian # <- di sini',
      'dasar_hukum:\n  - UU 25/2009\n  - Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil # <- di sini',
      'dasar_hukum:\n  - UU 25/2009\n  - Kepmenpan Nomor 63/KEP/M.PAN/7/2003 # <- di sini',
      'dasar_hukum:\n  - UU 25/2009\n  - {peraturan: Undang-Undang Nomor 32 Tahun 2004, tentang: Pemerintahan Daerah} # <- di sini',
    ],
  },
});
