import { type Day, daysBetween } from '../law/calendar.ts';
import type { Path } from '../source/place.ts';
import { dayAt } from '../standard/dates.ts';
import { isFilled } from '../standard/filled.ts';
import { isKomponenKey } from '../standard/komponen.ts';
import { moneyOf } from '../standard/readings.ts';
import { isBroken, type Standard } from '../standard/standard.ts';
import type { ChangeFault, ChangeRule, Versions } from './change-rule.ts';
import type { Differences, FoundDifference } from './compare-standards.ts';

/** Why a heavier promise is not shown to have been discussed. */
interface Undiscussed {
  /** How many changes are heavier for the applicant. */
  readonly changes: number;
  /**
   * The discussion recorded is no later than the old standard · none is recorded · its date, or that of the old standard,
   * is missing or cannot be read · only a fee that a regulation sets has risen.
   */
  readonly why: 'old' | 'none' | 'undated' | 'fee';
  /** The dates as written; empty where there are none. */
  readonly discussed: string;
  readonly since: string;
}

const DISCUSSED: Path = ['penyusunan', 'pembahasan', 'tanggal'];
const MINUTED: Path = ['penyusunan', 'pembahasan', 'berita_acara', 'tanggal'];
const SET: Path = ['penetapan', 'tanggal'];

const discussionAt = (standard: Standard): Path =>
  dayAt(standard, DISCUSSED) === undefined && dayAt(standard, MINUTED) ? MINUTED : DISCUSSED;

const readable = (day: Day | 'unreadable' | undefined): Day | undefined => (day === 'unreadable' ? undefined : day);

const writtenAt = (standard: Standard, path: Path): string => standard.source.written(path) ?? '';

/** Opening hours, a quota or a service that is no longer offered are no components of a standard. */
const isHeavier = ({ difference: { aspect, direction } }: FoundDifference): boolean =>
  direction === 'lebih berat' && (isKomponenKey(aspect) || aspect === 'kanal');

/** A fee may be set by legislation of its own, outside the discussion of the standard (PP 96/2012 Pasal 29 ayat (2)). */
const isFeeByRegulation = ({ difference, layanan }: FoundDifference, { pairs }: Differences): boolean =>
  difference.aspect === 'biaya' &&
  pairs.some(pair => layanan.includes(pair.new.nama) && moneyOf(pair.new.komponen.biaya).reading.regulations.length > 0);

type Told = Pick<Undiscussed, 'why' | 'discussed' | 'since'>;

/** Whether the new version shows a discussion later than the old standard; `undefined` when it does. */
const tell = ({ old, new: now }: Versions): Told | undefined => {
  const at = discussionAt(now);
  const discussed = writtenAt(now, at);
  const since = writtenAt(old, SET);
  if (!isFilled(now, 'penyusunan') && !isBroken(now.broken, ['penyusunan'])) return { why: 'none', discussed: '', since };
  const held = readable(dayAt(now, at));
  if (!held) return { why: 'undated', discussed, since };
  const before = readable(dayAt(old, discussionAt(old)));
  if (before && daysBetween(before, held) === 0) return { why: 'old', discussed, since };
  const set = readable(dayAt(old, SET));
  if (set) return daysBetween(set, held) > 0 ? undefined : { why: 'old', discussed, since };
  return before && daysBetween(before, held) > 0 ? undefined : { why: 'undated', discussed, since };
};

/** A standard of one service with its dates and its promise. */
const version = (dates: string, promise: string): string =>
  `standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\n${dates}\nlayanan:\n  - nama: Surat Keterangan Domisili\n    service_delivery: {${promise}}`;

const SET_AND_DISCUSSED = 'penetapan: {nomor: 065/1/2025, tanggal: 2025-01-20}\npenyusunan: {pembahasan: {tanggal: 2024-12-10}}';
const BEFORE = version(SET_AND_DISCUSSED, 'jangka_waktu: 3 hari kerja');

/** A change that is heavier for the applicant and was not discussed with the public again. */
export const pembahasan: ChangeRule<Undiscussed> = {
  scope: 'perubahan',
  id: 'perubahan/pembahasan',
  level: 'error',
  basis: ['pp-96-2012/33/3', 'pp-96-2012/26/1'],
  asas: ['partisipatif'],
  text: {
    id: {
      requirement: 'Perubahan standar yang memberatkan pemohon wajib dibahas lagi bersama masyarakat.',
      message: ({ changes, why, discussed, since }) => {
        const heavier = `${changes} janji menjadi lebih berat bagi pemohon`;
        if (why === 'old')
          return `${heavier}, sedangkan pembahasan yang tercatat ("${discussed}") adalah pembahasan standar lama${since && ` (ditetapkan "${since}")`}`;
        if (why === 'none') return `${heavier}, dan versi baru tidak mencatat pembahasan bersama masyarakat`;
        if (why === 'fee')
          return `${heavier}: biaya yang ditetapkan peraturan; tidak tercatat pembahasan yang lebih baru daripada standar lama`;
        return `${heavier}, dan tanggal yang tertulis tidak memperlihatkan apakah pembahasannya dilakukan untuk perubahan ini`;
      },
      remedy:
        'Bahas perubahannya bersama masyarakat, publikasikan rancangannya, lalu catat misalnya pembahasan: {tanggal: 2026-10-05, berita_acara: {nomor: BA/03/2026, tanggal: 2026-10-05, daftar_hadir: true}}.',
      reads:
        'Janji dianggap lebih berat bila komponen atau `kanal` satu layanan meminta lebih banyak dari pemohon atau memberinya lebih sedikit; jam layanan dan layanan yang dihapus tidak dihitung. Pembahasan dianggap baru bila tanggalnya, atau tanggal berita acaranya, sesudah tanggal penetapan standar lama. Bila tidak ada pembahasan yang tercatat, tanggalnya tidak terbaca, atau yang naik hanya biaya yang ditetapkan peraturan, jawabannya "perlu ditinjau".',
    },
    en: {
      requirement: 'A change of the standard that is heavier for applicants must be discussed with the public again.',
      message: ({ changes, why, discussed, since }) => {
        const heavier = `${changes} ${changes === 1 ? 'promise becomes' : 'promises become'} heavier for applicants`;
        if (why === 'old')
          return `${heavier}, and the discussion recorded ("${discussed}") is that of the old standard${since && ` (set "${since}")`}`;
        if (why === 'none') return `${heavier}, and the new version records no discussion with the public`;
        if (why === 'fee') return `${heavier}: a fee that a regulation sets; no discussion later than the old standard is recorded`;
        return `${heavier}, and the dates written do not show whether the discussion was held for this change`;
      },
      remedy:
        'Discuss the change with the public, publish its draft, then record for example pembahasan: {tanggal: 2026-10-05, berita_acara: {nomor: BA/03/2026, tanggal: 2026-10-05, daftar_hadir: true}}.',
      reads:
        'A promise counts as heavier where a component or `kanal` of a service asks more of applicants or gives them less; opening hours and services taken away are not counted. A discussion counts as new when its date, or that of its minutes, is later than the date of the decree on the old standard. Where no discussion is recorded, its date cannot be read, or only a fee that a regulation sets has risen, the answer is "needs review".',
    },
  },
  *check(versions, differences): Generator<ChangeFault<Undiscussed>> {
    const heavier = differences.found.filter(isHeavier);
    if (heavier.length === 0) return;
    const told = tell(versions);
    if (!told) return;
    const onlyFees = heavier.every(found => isFeeByRegulation(found, differences));
    const why = told.why === 'old' && onlyFees ? 'fee' : told.why;
    yield {
      at: why === 'none' ? ['penyusunan'] : discussionAt(versions.new),
      data: { ...told, why, changes: heavier.length },
      outcome: why === 'old' ? 'failed' : 'cantTell',
    };
  },
  examples: {
    sound: [
      `${BEFORE}\n---\n${version('penetapan: {nomor: 065/2/2026, tanggal: 2026-03-01}\npenyusunan: {pembahasan: {tanggal: 2026-01-15}}', 'jangka_waktu: 5 hari kerja')}`,
      `${BEFORE}\n---\n${version(SET_AND_DISCUSSED, 'jangka_waktu: 2 hari kerja')}`,
    ],
    broken: [
      `${BEFORE}\n---\n${version('penetapan: {nomor: 065/2/2026, tanggal: 2026-03-01}\npenyusunan: {pembahasan: {tanggal: 2024-12-10}}', 'jangka_waktu: 5 hari kerja')}`,
    ],
  },
};
