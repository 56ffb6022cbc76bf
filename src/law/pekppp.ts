/** A text in both languages. */
interface Said {
  readonly id: string;
  readonly en: string;
}

/** An indicator that a written standard can settle. */
export interface LadderIndicator {
  readonly key: 'standar' | 'pelibatan' | 'publikasi' | 'tinjauan' | 'maklumat';
  /** Number and code on the evaluator's form. */
  readonly code: string;
  readonly nama: Said;
  /** What each step from 0 to 5 means. */
  readonly steps: readonly [Said, Said, Said, Said, Said, Said];
}

/** The indicators by which a year's assessment is simulated, and where they were read. */
export interface LadderPack {
  readonly name: string;
  /** Year of the form that was read. */
  readonly year: number;
  readonly source: Said;
  readonly indicators: readonly LadderIndicator[];
}

const NONE: Said = { id: 'tidak ada', en: 'none' };

/**
 * The ladders of PEKPPP (Pemantauan dan Evaluasi Kinerja Penyelenggaraan Pelayanan Publik) for what a standard records, in our own
 * words. They were read in copies of the evaluator's form F-02 that local governments use, which agree with one another; the official
 * text was not at hand. Another year is another pack.
 */
export const PEKPPP: LadderPack = {
  name: 'PEKPPP F-02',
  year: 2025,
  source: {
    id: 'salinan formulir F-02 PEKPPP yang dipakai pemerintah daerah (PermenPANRB 29/2022 jo. PermenPANRB 4/2023), dengan kata-kata sendiri',
    en: 'copies of form F-02 of PEKPPP as used by local governments (PermenPANRB 29/2022 as amended by PermenPANRB 4/2023), in our own words',
  },
  indicators: [
    {
      key: 'standar',
      code: '1.a.Ak',
      nama: { id: 'Ketersediaan standar pelayanan', en: 'Existence of the service standard' },
      steps: [
        NONE,
        { id: 'standar ada, belum memuat 14 komponen', en: 'there is a standard without all 14 components' },
        { id: 'memuat 14 komponen', en: 'it holds the 14 components' },
        { id: 'memuat 14 komponen dan ditetapkan', en: 'it holds the 14 components and is set by a decree' },
        { id: 'juga disusun dengan melibatkan masyarakat', en: 'it was also drawn up with the public' },
        { id: 'juga dipantau dan dievaluasi', en: 'it is also monitored and evaluated' },
      ],
    },
    {
      key: 'pelibatan',
      code: '2.a.P',
      nama: { id: 'Unsur yang dilibatkan dalam penyusunan', en: 'Groups that took part in drawing it up' },
      steps: [
        NONE,
        { id: 'satu unsur', en: 'one group' },
        { id: 'dua unsur', en: 'two groups' },
        { id: 'tiga unsur', en: 'three groups' },
        { id: 'empat unsur', en: 'four groups' },
        { id: 'lima unsur', en: 'five groups' },
      ],
    },
    {
      key: 'publikasi',
      code: '3.a.T',
      nama: { id: 'Publikasi enam komponen', en: 'Publication of the six components' },
      steps: [
        NONE,
        { id: 'dipublikasikan sebagian, atau pada satu media', en: 'published in part, or in one medium' },
        { id: 'keenamnya pada dua media', en: 'all six in two media' },
        { id: 'keenamnya pada dua media dan SIPPN', en: 'all six in two media and SIPPN' },
        { id: 'keenamnya pada tiga media dan SIPPN', en: 'all six in three media and SIPPN' },
        { id: 'keenamnya pada empat media atau lebih dan SIPPN', en: 'all six in four media or more and SIPPN' },
      ],
    },
    {
      key: 'tinjauan',
      code: '4.a.K',
      nama: { id: 'Peninjauan ulang standar', en: 'Review of the standard' },
      steps: [
        NONE,
        { id: 'lebih dari dua tahun sekali', en: 'less often than every two years' },
        { id: 'dua tahun sekali untuk sebagian layanan', en: 'every two years for some services' },
        { id: 'dua tahun sekali untuk semua layanan', en: 'every two years for all services' },
        { id: 'setahun sekali untuk sebagian layanan', en: 'every year for some services' },
        { id: 'setahun sekali untuk semua layanan', en: 'every year for all services' },
      ],
    },
    {
      key: 'maklumat',
      code: '5.a.K',
      nama: { id: 'Maklumat pelayanan', en: 'Service declaration (maklumat)' },
      steps: [
        NONE,
        { id: 'belum ditetapkan', en: 'not set' },
        { id: 'ditetapkan, isinya belum sesuai', en: 'set, with contents that are not as required' },
        { id: 'isinya sesuai', en: 'with contents as required' },
        { id: 'isinya sesuai dan dipublikasikan secara nonelektronik', en: 'also published by non-electronic means' },
        { id: 'dipublikasikan secara nonelektronik dan elektronik', en: 'published by non-electronic and electronic means' },
      ],
    },
  ],
};
