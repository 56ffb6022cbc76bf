import { printable } from './one-line.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const entity = (character: string): string => ENTITIES[character] ?? '';

/** `text` as the content of an XML 1.0 element; what XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string => printable(text).replace(/[&<>\r]/g, entity);

/** `text` as the value of an XML attribute in double quotes, line breaks kept. */
export const escapeXmlAttribute = (text: string): string => printable(text).replace(/[&<>"\t\n\r]/g, entity);
