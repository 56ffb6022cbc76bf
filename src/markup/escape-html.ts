import { printable } from './one-line.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** `text` as HTML that shows it as it was written, between tags and inside a quoted attribute; what no document may hold shows as U+FFFD. */
export const escapeHtml = (text: string): string => printable(text).replace(/[&<>"']/g, character => ENTITIES[character] ?? '');
