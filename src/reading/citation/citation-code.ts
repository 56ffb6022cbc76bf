import { MENTERI } from '../../law/regulation-types.ts';
import { readMinister, readNationalType } from './citation-body.ts';
import type { CitationType } from './citation-kind.ts';

/** Kinds of a region's own rules. */
export const REGIONAL: ReadonlySet<CitationType> = new Set(['PERDA', 'QANUN', 'PERGUB', 'PERBUP', 'PERWALI']);
/** Kinds named by themselves, whose maker need not be said. */
export const SELF_NAMED: ReadonlySet<CitationType> = new Set([
  'UU',
  'UUDRT',
  'PERPPU',
  'PP',
  'PERPRES',
  'KEPPRES',
  'INPRES',
  'PENPRES',
  'TAP',
]);

interface Made {
  readonly type: CitationType;
  /** The kind as written. */
  readonly kind: string;
  /** Who made it, as written; empty when not named. */
  readonly body: string;
  readonly year: number | undefined;
  readonly number: string | undefined;
}

const ministerCode = ({ type, kind, body, year }: Made): string | undefined => {
  if (/\bbersama\b/i.test(kind) || /\bmenteri\b/i.test(body)) return undefined;
  const minister = readMinister(
    `${kind.replace(/^.*?men(?:teri)?(?:eg|\s+negara)?/is, '')} ${body} ${/^(?:PMK|PMA|KMK)$/i.test(kind) ? kind : ''}`,
    year,
  );
  if (!minister || !(minister in MENTERI)) return undefined;
  if (minister === 'KEU') return type === 'PERMEN' ? 'PMK' : 'KMK';
  return minister === 'A' && type === 'PERMEN' ? 'PMA' : `${type}${minister}`;
};

/** The type of a rule as the register of regulations codes it; `undefined` where its maker is not recognised. */
export const codeOf = (made: Made): string | undefined => {
  const { type, kind, body, year, number } = made;
  if (type === 'PERMEN' || type === 'KEPMEN') return ministerCode(made);
  if (type === 'PERBADAN') return readNationalType(`${kind} ${body}`);
  if (type === 'UU' && year === 1960 && number !== undefined && Number.parseInt(number, 10) > 9) return 'PERPPU';
  if (type === 'SE' && /SEMA|mahkamah agung/i.test(`${kind} ${body}`)) return 'SEMA';
  if (type === 'KEPUTUSAN' && /mahkamah agung|KMA/.test(`${kind} ${body} ${number ?? ''}`)) return 'SKKMA';
  return REGIONAL.has(type) || SELF_NAMED.has(type) || type === 'STAATSBLAD' ? type : undefined;
};
