import { defineFileRule } from '../../engine/rule.ts';
import { isBlankNumber } from '../../reading/citation/decree-number.ts';
import { saysNo } from '../../reading/text/placeholder.ts';
import { says, textsIn } from '../../standard/read-standard.ts';

interface NoMinutes {
  readonly what: 'minutes' | 'attendance';
}

const isNo = (value: unknown): boolean => value === false || (typeof value === 'string' && saysNo(value));

export default defineFileRule<NoMinutes>({
  id: 'penyusunan/berita-acara',
  level: 'error',
  about: ['penyusunan'],
  basis: ['pp-96-2012/26/3'],
  asas: ['partisipatif', 'akuntabel'],
  text: {
    id: {
      requirement: 'Pembahasan wajib dimuat dalam berita acara dengan daftar hadir.',
      message: ({ what }) => (what === 'minutes' ? 'berita acara pembahasan tidak tercatat' : 'daftar hadir pembahasan tidak tercatat'),
      remedy: 'Isi misalnya berita_acara: {nomor: BA/07/2025, tanggal: 2025-12-01, daftar_hadir: true}.',
      reads:
        'Dinilai bila pembahasan tercatat. Berita acara dianggap ada bila nomor atau tanggalnya tertulis; nomor yang masih memuat titik-titik ("BA/..../2025") tidak dihitung. Daftar hadir dianggap ada bila diisi true, "terlampir", atau keterangan lain; false, "tidak", dan "belum ada" berarti tidak ada.',
    },
    en: {
      requirement: 'The discussion must be put into minutes with an attendance list.',
      message: ({ what }) =>
        what === 'minutes' ? 'no minutes of the discussion are recorded' : 'no attendance list of the discussion is recorded',
      remedy: 'Fill for example berita_acara: {nomor: BA/07/2025, tanggal: 2025-12-01, daftar_hadir: true}.',
      reads:
        'Judged where a discussion is recorded. Minutes are there where their number or date is written; a number that still holds dots ("BA/..../2025") does not count. The attendance list is there where it says true, "terlampir" or anything else; false, "tidak" and "belum ada" mean that it is not.',
    },
  },
  *check(standard) {
    const pembahasan = standard.file.penyusunan?.pembahasan;
    if (!textsIn(pembahasan, [], standard.source).some(text => says(text.isi))) return;
    const at = ['penyusunan', 'pembahasan', 'berita_acara'];
    const minutes = pembahasan?.berita_acara;
    const isThere = textsIn({ nomor: minutes?.nomor, tanggal: minutes?.tanggal }, at, standard.source).some(
      ({ isi }) => says(isi) && !isBlankNumber(isi),
    );
    const list = minutes?.daftar_hadir;
    if (!isThere) yield { at, data: { what: 'minutes' } };
    else if (list === undefined || list === null || isNo(list)) yield { at: [...at, 'daftar_hadir'], data: { what: 'attendance' } };
  },
  examples: {
    sound: [
      'penyusunan: {pembahasan: {unsur: [warga], berita_acara: {nomor: BA/1, daftar_hadir: true}}}',
      'penyusunan: {pembahasan: {unsur: [warga], berita_acara: {tanggal: 2025-12-01, daftar_hadir: terlampir}}}',
    ],
    broken: [
      'penyusunan:\n  pembahasan: # <- di sini\n    unsur: [warga]',
      'penyusunan:\n  pembahasan:\n    unsur: [warga]\n    berita_acara: {nomor: BA/..../2025, daftar_hadir: true} # <- di sini',
      'penyusunan:\n  pembahasan:\n    unsur: [warga]\n    berita_acara:\n      nomor: BA/1\n      daftar_hadir: false # <- di sini',
      'penyusunan:\n  pembahasan:\n    unsur: [warga]\n    berita_acara: # <- di sini\n      nomor: BA/1',
    ],
  },
});
