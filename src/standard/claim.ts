import type { SourceDocument } from '../source/document.ts';
import { linesOf } from '../source/lines.ts';
import { nearest } from './nearest.ts';

/** The key that makes a file a standard. */
const KEY = 'standar_pelayanan';

/** The key at the start of a line, whatever stands where its colon belongs. */
const AT_LINE = /^[ \t\u00a0\ufeff]*(?:\?[ \t]+)?["']?standar_pelayanan["']?[ \t]*(?:[:=]|[^\s\w]?[ \t]*\d+[ \t]*,?[ \t]*$)/m;
/** The key of an entry between braces, or behind a comment of other languages. */
const IN_BRACES = /(?:[{,]|\*\/)\s*["']?standar_pelayanan["']?\s*[:=]/;
/** What may stand before the first key: blanks, comments and what opens a document. Each sign can be taken in one way only. */
const BEFORE_KEYS = String.raw`\s|(?:#|//|%)[^\n]*(?:\n|$)|/\*(?:[^*]|\*(?!/))*\*/|---`;
/** A file that is one map or list between brackets, whatever comments stand before it. */
const BRACED = new RegExp(`^(?:${BEFORE_KEYS})*[{[]`);
/** A text whose first key is that of a standard. */
const BEGINS = new RegExp(String.raw`^(?:${BEFORE_KEYS}|\{)*["']?standar_pelayanan["']?\s*:`);
/** What YAML makes of the key behind a comment of other languages, or without a blank behind its colon: a longer key. */
const LONGER_KEY = /^(?:[\s\u200b-\u200f\u2060]*|(?:\/\/|\/\*|[{[])[\s\S]*)["']?standar_pelayanan["']?\s*(?:[:=]\s*\S*)?$/;

/** So much may stand before the first key; a pattern that repeats without end runs out of room. */
const beginning = (text: string): string => text.slice(0, 20_000);

const isMap = (data: unknown): data is Readonly<Record<string, unknown>> =>
  data !== null && typeof data === 'object' && !Array.isArray(data);

/** Whether a text that cannot be read as YAML names the key of a standard as a key of its own. */
export const namesKey = (text: string): boolean =>
  text.includes(KEY) && (AT_LINE.test(text) || (BRACED.test(beginning(text)) && IN_BRACES.test(text)));

/** Whether a text, or the beginning of one, opens with the key of a standard. */
export const beginsAsStandard = (text: string): boolean => BEGINS.test(beginning(text));

/** Whether the data of a file claims to be a standard: it carries the key `standar_pelayanan`, though its value may be unreadable. */
export const isStandard = ({ data, problems }: SourceDocument): boolean =>
  isMap(data) && (KEY in data || problems.some(({ path }) => path?.length === 1 && path[0] === KEY));

/** The document as one that cannot be read: its text names the key of a standard, and YAML finds none there. */
const unread = (source: SourceDocument): SourceDocument => {
  const lines = linesOf(source.text);
  const at = source.text.indexOf(KEY);
  const end = lines.lineEnd(at);
  const line = source.text.slice(lines.lineStart(at), end);
  const subject = line.trim();
  const start = lines.lineStart(at) + line.indexOf(subject);
  return {
    ...source,
    data: undefined,
    problems: [{ kind: 'key-unread', subject, range: lines.range(start, start + subject.length) }],
  };
};

/**
 * The document when it claims to be a standard, readable or not; `undefined` when it is something else. A text that names the key
 * where YAML does not see it (behind `//`, before `=`) is given as one that cannot be read.
 */
export const claimedStandard = (source: SourceDocument): SourceDocument | undefined => {
  if (isStandard(source)) return source;
  const { data, text, problems } = source;
  if (data === undefined && problems.length > 0) return namesKey(text) ? source : undefined;
  if (typeof data === 'string') return namesKey(text) ? unread(source) : undefined;
  return isMap(data) && text.includes(KEY) && Object.keys(data).some(key => LONGER_KEY.test(key)) ? unread(source) : undefined;
};

const FIRST_KEY = new RegExp(String.raw`^(?:${BEFORE_KEYS}|\{)*["']?([A-Za-z][A-Za-z0-9_ \t-]{5,30}?)["']?[ \t]*[:=]`);
const OTHER_KEY = /(?:^|[{,])[^\S\n]*["']?(?:penyelenggara|unit|layanan)["']?[ \t]*:/m;

/** Keys of other files of an office that are no slip, though they look alike. */
const OTHERS = ['standar_operasional', 'standar_operasional_prosedur', 'daftar_pelayanan'];

/** The first key of a text when it is a slip away from the key of a standard. */
export const keyMeant = (text: string): string | undefined => {
  const key = FIRST_KEY.exec(beginning(text))?.[1];
  return key !== undefined && key !== KEY && nearest(key, [...OTHERS, KEY]) === KEY ? key : undefined;
};

/** Whether a text has a key that stands beside that of a standard. */
export const hasKeyBeside = (text: string): boolean => OTHER_KEY.test(text);
