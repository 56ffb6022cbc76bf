import type { YAMLParseError } from 'yaml';
import type { SourceProblemKind } from './document.ts';
import type { Lines } from './lines.ts';
import type { Span } from './place.ts';
import { readValueOf } from './value-text.ts';

/** A syntax error with the offsets of what it is about; the stretch lies on one line. */
export interface SyntaxFault extends Span {
  readonly kind: Extract<SourceProblemKind, 'syntax' | 'tab-indent' | 'unquoted-text' | 'custom-tag'>;
  readonly subject: string;
  /** The library's message, where the fault has no kind of its own. */
  readonly detail?: string;
}

/** What the library reported, with the opening of a quote or bracket that was never closed. */
export type FoundError = Pick<YAMLParseError, 'code' | 'message'> & Span & { readonly openedAt?: number };

interface ErrorLine extends Span {
  readonly text: string;
}

const NESTING_CODES = new Set(['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'KEY_OVER_1024_CHARS']);
const INDENT_CODES = new Set(['TAB_AS_INDENT', 'BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);

function lineAt(offset: number, text: string, lines: Lines): ErrorLine {
  const start = lines.lineStart(offset);
  const end = lines.lineEnd(offset);
  return { start, end, text: text.slice(start, end) };
}

/** The offset to look at: the library points at the blank before a wrongly indented line, and at the beginning of a text that runs over lines. */
function pointOf(error: FoundError, keysOverLines: ReadonlyMap<number, number>, text: string): number {
  if (error.openedAt !== undefined) return error.openedAt;
  if (error.code === 'BAD_INDENT') {
    let at = error.start;
    while (at < text.length && /[ \r\n]/.test(text[at] ?? '')) at += 1;
    return at < text.length ? at : error.start;
  }
  // A line without a colon is taken for the beginning of the key below it: then that line is at fault.
  if (error.code === 'MULTILINE_IMPLICIT_KEY') return error.start;
  const keyEnd = keysOverLines.get(error.start) ?? 0;
  return Math.max(error.start, keyEnd - 1);
}

/** Whether the file is JSON or written like it: tabs may stand before its lines. */
const isBracketed = (text: string): boolean => /^\s*[{[]/.test(text);

function tabFault(error: FoundError, line: ErrorLine): SyntaxFault | undefined {
  if (!INDENT_CODES.has(error.code) || error.openedAt !== undefined) return undefined;
  const blanks = /^[ \t]*/.exec(line.text)?.[0] ?? '';
  const subject = line.text.trim();
  if (blanks.includes('\t')) return { kind: 'tab-indent', start: line.start, end: line.start + blanks.length, subject };
  if (error.code !== 'TAB_AS_INDENT') return undefined;
  return { kind: 'tab-indent', start: error.start, end: Math.min(error.end, line.end), subject };
}

/** Errors that the library meets after a value that begins like something other than text. */
const isAfterOddStart = ({ code, message }: FoundError): boolean =>
  code === 'BAD_SCALAR_START' ||
  code === 'BAD_ALIAS' ||
  code === 'ALIAS_PROPS' ||
  code === 'MULTIPLE_ANCHORS' ||
  (code === 'UNEXPECTED_TOKEN' &&
    /at node end|same line with key|^Not a YAML token|^Block scalar header|^Unexpected scalar token/.test(message)) ||
  (code === 'MISSING_CHAR' && message.startsWith('Tags and anchors'));

function unquotedFault(error: FoundError, line: ErrorLine): SyntaxFault | undefined {
  const isNested = NESTING_CODES.has(error.code);
  if (!isNested && !isAfterOddStart(error)) return undefined;
  const value = readValueOf(line.text, isNested ? 'colon' : 'start');
  if (value === undefined) return undefined;
  return {
    kind: 'unquoted-text',
    start: line.start + value.start,
    end: line.start + value.end,
    subject: line.text.slice(value.start, value.end),
  };
}

function plainFault(error: FoundError, line: ErrorLine, point: number): SyntaxFault {
  const inkEnd = line.start + line.text.trimEnd().length;
  const inkStart = line.start + line.text.length - line.text.trimStart().length;
  const isKeyBelow = NESTING_CODES.has(error.code) && point > error.start;
  const isOnInk = point >= inkStart && point < inkEnd && !isKeyBelow;
  const start = isOnInk ? point : Math.min(inkStart, inkEnd);
  const end = isOnInk && error.openedAt === undefined && error.end > start ? Math.min(error.end, inkEnd) : inkEnd;
  return { kind: 'syntax', start, end: Math.max(start, end), subject: line.text.trim(), detail: error.message };
}

function faultOf(error: FoundError, keysOverLines: ReadonlyMap<number, number>, text: string, lines: Lines): SyntaxFault {
  const point = pointOf(error, keysOverLines, text);
  const line = lineAt(point, text, lines);
  if (error.code === 'TAG_RESOLVE_FAILED') {
    const { start, end } = error;
    return { kind: 'custom-tag', start, end, subject: text.slice(start, end) };
  }
  return (isBracketed(text) ? undefined : tabFault(error, line)) ?? unquotedFault(error, line) ?? plainFault(error, line, point);
}

/**
 * What the writer should know of the errors: the first one, and after a text without quotes every further such text,
 * as the library goes on undisturbed at the next line. Errors that only follow from an earlier one are left out.
 */
export function syntaxFaults(errors: readonly FoundError[], text: string, lines: Lines): SyntaxFault[] {
  const sorted = [...errors].sort((a, b) => a.start - b.start);
  const keysOverLines = new Map(errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ start, end }) => [start, end]));
  const faults: SyntaxFault[] = [];
  let seenTo = -1;
  for (const error of sorted) {
    if (error.start <= seenTo) continue;
    const fault = faultOf(error, keysOverLines, text, lines);
    if (faults.length === 0 || fault.kind === 'unquoted-text') faults.push(fault);
    if (fault.kind !== 'unquoted-text') break;
    seenTo = lines.lineEnd(fault.start);
  }
  return faults;
}
