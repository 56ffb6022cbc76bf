import { printable } from './one-line.ts';

/**
 * `text` as Markdown that reads as it was written: nothing in it becomes markup, a link or a line of its own; what a terminal
 * might obey shows as U+FFFD.
 */
export const escapeMarkdown = (text: string): string =>
  printable(text.replace(/\s+/g, ' ').trim())
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]{}|~#!$]/g, '\\$&')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, '$&&#8203;')
    .replace(/@/g, '&#64;')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
