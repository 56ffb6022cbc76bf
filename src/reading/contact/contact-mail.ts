import type { Span } from '../text/span.ts';
import type { ContactAddress } from './contact-address.ts';

/** A mail address; `freeProvider` names the provider ("gmail") where anyone can open a box there. */
export interface Mail {
  readonly address: string;
  readonly domain: string;
  readonly freeProvider: string | undefined;
  readonly wellFormed: boolean;
  readonly span: Span;
}

const free =
  /^(gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|mac|aol|proton|protonmail|pm|gmx|zoho|zohomail|mail|yandex|inbox|plasa|telkom)(?:\.(?:com|co|net|org|de|ru|me|id|co\.id|co\.uk|com\.sg))?$/;

/** The mail that an address is; undefined for an address of another kind. */
export const mailOf = ({ kind, value, wellFormed, span }: ContactAddress): Mail | undefined => {
  if (kind !== 'surel') return undefined;
  const domain = value.slice(value.indexOf('@') + 1);
  return { address: value, domain, freeProvider: free.exec(domain)?.[1], wellFormed, span };
};
