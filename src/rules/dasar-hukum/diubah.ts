import { inWords } from '../../engine/in-words.ts';
import { defineRule, type Language } from '../../engine/rule.ts';
import { headNumber, longName, type Reference, shortName } from '../../law/reference.ts';
import { isAmending } from '../../reading/citation/citation-role.ts';
import { type Cited, citedIn, referenceOf, repeatsIn, standingAt } from '../../standard/legal-basis.ts';

interface Amended {
  readonly text: string;
  readonly amendments: readonly { readonly name: string; readonly inPlaceOf?: string }[];
  readonly latest: string;
}

const age = ({ year, number }: Reference): number => year * 10_000 + (Number.parseInt(headNumber(number), 10) || 0);

/** The newest rule that the list names as an amendment of `cited`, in the same item or as an item of its own. */
const newestNamed = ({ citation, ref }: Cited, all: readonly Cited[]): number => {
  const amending = all
    .filter(({ citation: other }) => other.title && isAmending(other.title.text))
    .filter(other => other.citation.mentions.some(mention => shortOf(mention) === (ref && shortName(ref))))
    .map(({ citation: other }) => other);
  return Math.max(0, ...[...citation.amendments, ...amending].flatMap(other => referenceOf(other) ?? []).map(age));
};

/** The laws that "jo." joins right behind one of their own type: "UU 17/2008 jo. UU 66/2024". */
const joinedTo = ({ citation, ref }: Cited, all: readonly Cited[]): Reference[] => {
  const behind = all.slice(all.findIndex(other => other.citation === citation) + 1);
  const end = behind.findIndex(other => !other.citation.isJuncto);
  return behind.slice(0, end === -1 ? undefined : end).flatMap(other => (other.ref && other.ref.type === ref?.type ? [other.ref] : []));
};

const shortOf = (citation: Cited['citation']): string | undefined => {
  const ref = referenceOf(citation);
  return ref && shortName(ref);
};

const say = (amendments: Amended['amendments'], instead: string, language: Language): string =>
  inWords(
    amendments.map(({ name, inPlaceOf }) => (inPlaceOf ? `${name} (${instead} ${inPlaceOf})` : name)),
    language,
  );

export default defineRule<Amended>({
  id: 'dasar-hukum/diubah',
  level: 'note',
  about: ['dasar_hukum'],
  basis: ['uu-25-2009/21/a'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Perubahan terakhir suatu peraturan sebaiknya disebut bersama peraturan yang diubah.',
      message: ({ text, amendments }) => `"${text}" telah diubah dengan ${say(amendments, 'pengganti', 'id')}, yang tidak disebut`,
      remedy: ({ text, latest, amendments }) =>
        `Tambahkan perubahannya, misalnya "${text} … sebagaimana telah ${amendments.length > 1 ? 'beberapa kali diubah terakhir' : 'diubah'} dengan ${latest}".`,
      reads:
        'Perubahan diketahui dari register peraturan, pada tanggal periksa. Cukup perubahan terakhir yang disebut: dalam butir yang sama ("UU 23/2006 sebagaimana telah diubah dengan UU 24/2013", disingkat "UU 23/2006 stdd UU 24/2013"), dengan "jo.", atau sebagai butir tersendiri. "dan perubahannya" tanpa nomor tidak cukup, begitu pula peraturan pelaksanaannya ("PP 16/2021 tentang Peraturan Pelaksanaan UU 28/2002"). Perubahan yang lebih baru daripada isi register tidak dituntut, dan peraturan yang sudah dicabut dinilai oleh `dasar-hukum/dicabut`.',
    },
    en: {
      requirement: 'The latest amendment of a regulation should be named together with it.',
      message: ({ text, amendments }) => `"${text}" was amended by ${say(amendments, 'in place of', 'en')}, which is not named`,
      remedy: ({ text, latest, amendments }) =>
        `Add the amendment, for example "${text} … sebagaimana telah ${amendments.length > 1 ? 'beberapa kali diubah terakhir' : 'diubah'} dengan ${latest}".`,
      reads:
        'Amendments are known from the register of regulations, on the date of the check. It is enough to name the latest: in the same item ("UU 23/2006 sebagaimana telah diubah dengan UU 24/2013", in short "UU 23/2006 stdd UU 24/2013"), with "jo.", or as an item of its own. "dan perubahannya" without a number is not enough, nor is what carries the law out ("PP 16/2021 tentang Peraturan Pelaksanaan UU 28/2002"). Amendments newer than the register are not asked for, and what was revoked is judged by `dasar-hukum/dicabut`.',
    },
  },
  *check({ komponen: { dasar_hukum } }, _, today) {
    const all = citedIn(dasar_hukum);
    const repeats = repeatsIn(all, today);
    const named = new Set(all.flatMap(({ ref, citation }) => [...(ref ? [shortName(ref)] : []), ...citation.amendments.map(shortOf)]));
    for (const cited of all) {
      const standing = repeats.has(cited) ? undefined : standingAt(cited, today);
      if (!standing || standing.revocation || standing.doubts.length > 0) continue;
      const newest = newestNamed(cited, all);
      // What only repeats an older amendment is not asked for where another one is named.
      const known = standing.amendments.filter(({ inPlaceOf }) => newest === 0 || !inPlaceOf);
      const latest = known.at(-1)?.by;
      if (!latest || named.has(shortName(latest)) || newest >= age(latest)) continue;
      if (joinedTo(cited, all).some(joined => age(joined) >= age(latest))) continue;
      const own = new Set(cited.citation.amendments.map(shortOf));
      const amendments = known.filter(({ by }) => !named.has(shortName(by)) && !own.has(shortName(by)));
      yield {
        ...cited.place,
        data: {
          text: cited.text,
          amendments: amendments.map(({ by, inPlaceOf }) => ({
            name: shortName(by),
            ...(inPlaceOf && { inPlaceOf: shortName(inPlaceOf) }),
          })),
          latest: longName(latest),
        },
      };
    }
  },
  examples: {
    sound: [
      'dasar_hukum: [UU 25/2009, UU 23/2006 sebagaimana telah diubah dengan UU 24/2013]',
      'dasar_hukum: [UU 23/2006, UU 25/2009, UU 24/2013]',
      'dasar_hukum: [UU 25/2009, UU 24/2013 tentang Perubahan atas UU 23/2006 tentang Administrasi Kependudukan]',
      'dasar_hukum: [UU 25/2009, "Undang-Undang Nomor 12 Tahun 2011 sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 13 Tahun 2022"]',
      'dasar_hukum: [UU 25/2009, UU 5 Tahun 2014]',
      'dasar_hukum: [UU 23/2006 tentang Administrasi Kependudukan, UU 25/2009, UU 23/2006 sebagaimana diubah UU 24/2013]',
    ],
    broken: [
      'dasar_hukum:\n  - UU No :23 Thn 2006 Tentang Administrasi Kependudukan # <- di sini\n  - UU 25/2009',
      'dasar_hukum:\n  - UU 25/2009\n  - Undang-Undang Nomor 12 Tahun 2011 sebagaimana telah diubah dengan Undang-Undang Nomor 15 Tahun 2019 # <- di sini',
      'dasar_hukum: [UU 25/2009, UU Nomor 1 Tahun 1974 tentang Perkawinan] # <- di sini',
      'dasar_hukum:\n  - UU 28/2002 tentang Bangunan Gedung # <- di sini\n  - UU 25/2009\n  - PP 16/2021 tentang Peraturan Pelaksanaan UU 28/2002',
    ],
  },
});
