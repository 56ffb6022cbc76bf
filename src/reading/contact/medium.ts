import { remembering } from '../../memory/remember.ts';
import { matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import { scanAddresses } from './contact-address.ts';

/** Kinds of media known by name; a medium of another kind bears its own words in lower case. */
export type MediumName =
  | 'laman'
  | 'sippn'
  | 'media sosial'
  | 'aplikasi'
  | 'papan pengumuman'
  | 'cetak'
  | 'elektronik'
  | 'media massa'
  | 'whatsapp'
  | 'surel'
  | 'telepon'
  | 'mpp'
  | 'loket'
  | 'keliling'
  | 'jemput bola'
  | 'daring'
  | 'tatap muka';

/** A medium of publication or a way of service, and whether the public cannot use it without an address. */
export interface Medium {
  readonly kind: MediumName | (string & {});
  readonly known: boolean;
  readonly needsAddress: boolean;
  readonly span: Span;
}

const media: readonly (readonly [MediumName, boolean, string])[] = [
  ['sippn', false, 'sippn|sipp(?:\\snasional)?|sistem informasi pelayanan publik(?:\\snasional)?'],
  ['media sosial', true, 'media ?sosial|medsos|sosmed|sosial ?media|facebook|fb|instagram|ig|twitter|tik ?tok|you ?tube|telegram'],
  ['whatsapp', true, "what'?s ?ap{1,2}|wa|sms"],
  ['surel', true, 'e-?mail|surel'],
  ['telepon', true, 'tele(?:pon|fon)|telp|hot ?line|call cent(?:er|re)'],
  ['laman', true, 'web ?sites?|situs|laman|portal|web|homepage|ppid'],
  ['aplikasi', true, 'aplikasi|apps?|oss(?:[- ]rba)?'],
  ['papan pengumuman', false, '(?:papan|mading|majalah dinding)(?:\\s(?:pengumuman|informasi|pelayanan|nama|layanan|standar pelayanan))?'],
  ['media massa', false, 'media massa|surat kabar|koran|majalah|radio|televisi|tv|media cetak|pers'],
  [
    'elektronik',
    false,
    'media elektronik|videotron|running text|layar(?:\\s(?:informasi|sentuh|monitor))?|monitor|led|kios?k(?:\\sinformasi)?|anjungan|digital signage',
  ],
  [
    'cetak',
    false,
    'banner|x-?banner|(?:standing|roll)[ -]?banner|spanduk|baliho|brosur|leaflet|poster|pamflet|flyer|selebaran|booklet|buku(?:\\s(?:saku|standar pelayanan))?|standing acrylic|stiker|cetak',
  ],
  ['mpp', false, 'mpp|mall? pelayanan publik'],
  ['jemput bola', false, 'jemput bola'],
  ['keliling', false, 'keliling|mobile service'],
  ['daring', true, '(?:secara\\s)?(?:daring|on-?line)'],
  ['loket', false, 'loket|konter|counter|gerai|front office|ptsp|meja (?:layanan|pelayanan|informasi)'],
  ['tatap muka', false, 'tatap muka|luring|off-?line|datang langsung|langsung|kantor|ruang (?:tunggu|pelayanan|layanan)|sosialisasi'],
];

const pattern = new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?:${media.map(([, , words]) => `(${words})`).join('|')})(?:nya)?(?![A-Za-zÀ-ɏ])`, 'gi');

/** Every medium a text names, one a kind, in order; a text that names none known is one of its own. Empty for a blank text. */
export const readMedia = remembering((text: string): Medium[] => {
  const found: Medium[] = [];
  const seen = new Set<string>();
  for (const match of matchesOf(pattern, text)) {
    const entry = media[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    if (!entry || seen.has(entry[0])) continue;
    seen.add(entry[0]);
    found.push({ kind: entry[0], known: true, needsAddress: entry[1], span: { start: match.index, end: match.index + match[0].length } });
  }
  if (found.length > 0) return found;
  const address = scanAddresses(text).addresses[0];
  if (address) {
    const kind = address.kind === 'alamat' ? 'tatap muka' : address.kind;
    return [{ kind, known: true, needsAddress: true, span: address.span }];
  }
  const start = text.search(/\S/);
  if (start === -1) return [];
  const own = text.trim();
  return [
    { kind: own.toLowerCase().replace(/\s{1,20}/g, ' '), known: false, needsAddress: false, span: { start, end: start + own.length } },
  ];
});
