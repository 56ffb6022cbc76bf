import { unsettledVariants } from '../reading/fee/fee-open.ts';
import { isSettled } from '../reading/fee/money.ts';
import { readGaps } from '../reading/text/placeholder.ts';
import { findUnmeasured, measureOf } from '../reading/time/duration-measure.ts';
import { shortestOf } from '../reading/time/interval.ts';
import type { Path, Span } from '../source/place.ts';
import { meansWithoutAddress } from './complaint-means.ts';
import type { KomponenKey } from './komponen.ts';
import type { ProsePlace } from './prose.ts';
import { contactsOf, countsOf, durationsOf, intervalsOf, moneyOf, superiorsOf } from './readings.ts';
import type { Komponen, Layanan, Standard, Text } from './standard.ts';

/** A place in a filled component that was left to be filled in. */
export interface Blank extends Text {
  readonly span: Span;
}

/** Whether a rule about the component itself already speaks of a blank in it. */
type Teller = (blank: Blank, layanan: Layanan, standard: Standard) => boolean;

const before = ({ isi, span }: Blank): string => isi.slice(isi.lastIndexOf('\n', span.start) + 1, span.start);

const isOfCitation = (blank: Blank): boolean => /\b(?:nomor|no|tahun|thn|pasal|ayat|tanggal|tgl)\b[\s.:/]*$/i.test(before(blank));

const isSame = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, index) => step === b[index]);
const parent = (path: Path): Path => path.slice(0, -1);

/** Whether a blank is what should follow the words at `label`: on their line, or the address beside them. */
const follows = ({ isi, path, span }: Blank, label: ProsePlace): boolean =>
  isSame(path, label.at)
    ? span.start >= label.span.start && !isi.slice(label.span.end, span.start).includes('\n')
    : path.at(-1) === 'alamat' && isSame(parent(path), parent(label.at));

const covers = (place: ProsePlace, { path, span }: Blank): boolean =>
  isSame(place.at, path) && place.span.start <= span.start && span.end <= place.span.end;

const TELLERS: Readonly<Partial<Record<KomponenKey, Teller>>> = {
  /** `jangka-waktu/terukur`. */
  jangka_waktu: (blank, { komponen: { jangka_waktu } }) => {
    const { prose, reading } = durationsOf(jangka_waktu);
    if (measureOf(prose.text, reading) === 'nothing') return true;
    return findUnmeasured(prose.text, reading).some(({ span }) => covers(prose.place(span), blank));
  },
  /** `biaya/pasti`. */
  biaya: (blank, { komponen: { biaya } }) => {
    const { prose, reading } = moneyOf(biaya);
    if (!isSettled(reading)) return !isOfCitation(blank);
    return unsettledVariants(reading).some(({ span }) => isSame(parent(prose.place(span).at), parent(blank.path)));
  },
  /** `jumlah-pelaksana/angka`. */
  jumlah_pelaksana: (blank, { komponen: { jumlah_pelaksana } }) =>
    countsOf(jumlah_pelaksana).reading.total === undefined && !isOfCitation(blank),
  /** `evaluasi-kinerja/berkala`. */
  evaluasi_kinerja: (blank, { komponen: { evaluasi_kinerja } }) =>
    shortestOf(intervalsOf(evaluasi_kinerja).reading) === undefined &&
    (/(?:setiap|tiap|sekali dalam)\s*$/i.test(before(blank)) ||
      /^\s*(?:hari|minggu|bulan|tahun|kali)\b/i.test(blank.isi.slice(blank.span.end))),
  /** `pengawasan-internal/atasan`. */
  pengawasan_internal: (blank, { komponen: { pengawasan_internal } }) =>
    superiorsOf(pengawasan_internal).reading.found.length === 0 && /\boleh\s*:?\s*$/i.test(before(blank)),
  /** `pengaduan/alamat-kosong`, `pengaduan/penanggung-jawab`. */
  pengaduan: (blank, { komponen: { pengaduan } }, standard) => {
    const { prose, reading } = contactsOf(pengaduan);
    const isResponsible = blank.path.includes('penanggung_jawab') || /penanggung\s?jawab[^.;]*$/i.test(before(blank));
    if (isResponsible && reading.responsible.length === 0) return true;
    return meansWithoutAddress(pengaduan, standard).some(({ label }) => follows(blank, prose.place(label)));
  },
};

/** Whether anything in a component was left to be filled in; what is missing there may be what should stand in the blank. */
export const hasBlank = ({ texts }: Pick<Komponen, 'texts'>): boolean => texts.some(({ isi }) => readGaps(isi).length > 0);

/** The first blank of each text of a component that no rule about the component speaks of. */
export const untoldBlanks = (key: KomponenKey, layanan: Layanan, standard: Standard): Blank[] => {
  const isTold = TELLERS[key];
  return layanan.komponen[key].texts.flatMap(text => {
    const gaps = readGaps(text.isi);
    if (gaps.length === 0) return [];
    const blank = gaps.map(span => ({ ...text, span })).find(one => !isTold?.(one, layanan, standard));
    return blank ? [blank] : [];
  });
};
