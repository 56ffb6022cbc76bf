import { scanAddresses } from '../reading/contact/contact-address.ts';

const WEB = /^https?:\/\/[^\s<>"'\\]+$/i;

/** `text` as an address of the web that may be followed; `undefined` where it is none, or of another scheme. */
export const webAddress = (text: string): string | undefined => {
  const address = text.trim();
  return WEB.test(address) ? address : undefined;
};

/** A stretch of a text, and where it leads: `mailto:`, `tel:` or `http(s):` only. */
export interface Stretch {
  readonly text: string;
  readonly href?: string;
}

const asWeb = (written: string): string | undefined => webAddress(/^https?:/i.test(written) ? written : `https://${written}`);

/** A text cut into its addresses and what stands between; put together again the stretches are the text. */
export const linked = (text: string): Stretch[] => {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { kind, span, value, wellFormed } of scanAddresses(text).addresses) {
    if (!wellFormed || span.start < done) continue;
    const written = text.slice(span.start, span.end);
    const href =
      kind === 'surel'
        ? `mailto:${value}`
        : kind === 'telepon'
          ? `tel:${value.startsWith('62') ? '+' : ''}${value}`
          : written.startsWith('@')
            ? undefined
            : asWeb(written);
    if (href === undefined) continue;
    if (span.start > done) stretches.push({ text: text.slice(done, span.start) });
    stretches.push({ text: written, href });
    done = span.end;
  }
  if (done < text.length) stretches.push({ text: text.slice(done) });
  return stretches;
};

/** The first address of the web in `text`, with its scheme; `undefined` where there is none. */
export const firstWebAddress = (text: string): string | undefined =>
  linked(text).find(({ href }) => href !== undefined && webAddress(href) !== undefined)?.href;
