import { remembering } from '../../memory/remember.ts';
import type { Span } from '../text/span.ts';
import { scanAddresses } from './contact-address.ts';
import { readMedia } from './medium.ts';

/** What a text on the ways to be served names. */
export interface ServiceChannels {
  /** Words for ways that need the internet. */
  readonly online: readonly Span[];
  /** Whether a way without the internet, or one that is not known, is named too. */
  readonly other: boolean;
}

const ONLINE = new Set(['daring', 'laman', 'aplikasi', 'whatsapp', 'surel', 'media sosial', 'sippn']);
const ELECTRONIC =
  /(?<![A-Za-zÀ-ɏ-])(?:(?:secara |layanan |sistem )?elektronik|e-?(?:service|office|layanan|form|government|court)|digital|virtual|internet|mobile(?! service)|android|play ?store)(?![A-Za-zÀ-ɏ])/i;
const IN_PERSON_OR_ON_PAPER =
  /(?<![A-Za-zÀ-ɏ])(?:petugas|didampingi|pendampingan|pendamping|bantuan|dibantu|datang|tatap muka|luring|offline|manual|ruang|drive ?thru|gerai|pos|faks(?:imile)?|telepon|kunjungan|langsung|helpdesk|anjungan|kios|hybrid|campuran)(?![A-Za-zÀ-ɏ])/i;

const NOT_ONLINE = /(?<![A-Za-zÀ-ɏ])(?:tidak|non|bukan|tanpa)[\s-]{1,2}(?:secara\s)?$/i;

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** Reads one value of the key `kanal` ("daring", "loket dan online"). */
export const readServiceChannels = remembering((text: string): ServiceChannels => {
  const { addresses, masked } = scanAddresses(text);
  const known = readMedia(masked).filter(medium => medium.known);
  const electronic = ELECTRONIC.exec(masked);
  const online = [
    ...known.filter(({ kind }) => ONLINE.has(kind)).map(({ span }) => span),
    ...(electronic ? [spanOf(electronic)] : []),
    ...addresses.filter(({ kind }) => kind !== 'telepon').map(({ span }) => span),
  ].filter(({ start }) => !NOT_ONLINE.test(text.slice(Math.max(0, start - 20), start)));
  const isOther = known.some(({ kind }) => !ONLINE.has(kind)) || IN_PERSON_OR_ON_PAPER.test(masked);
  return { online, other: isOther || (online.length === 0 && /\S/.test(text)) };
});
