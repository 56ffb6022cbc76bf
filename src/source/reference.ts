import { CST, isCollection, isScalar, type ParsedNode, visit } from 'yaml';
import { type Composed, type ComposedDocument, compose } from './compose.ts';
import type { SourceDocument, SourceProblem } from './document.ts';
import { humanSize, MAX_DEPTH, MAX_TEXT_LENGTH } from './limits.ts';
import { type Lines, lastAtMost, linesOf } from './lines.ts';
import { locatorOf } from './locate.ts';
import { readTree, type Tree, type TreeFault, type TreeText } from './read-tree.ts';
import { type FoundError, type SyntaxFault, syntaxFaults } from './syntax-fault.ts';

const NOTHING: Tree = { root: null, data: undefined, faults: [], targets: new Map(), unreadable: new Set() };

/** Finds tags in the concrete syntax, on the first question only. */
function tagFinder(tokens: readonly CST.Token[]): TreeText['tagBefore'] {
  let tags: CST.SourceToken[] | undefined;
  let offsets: number[] = [];
  const collect = (): CST.SourceToken[] => {
    const found: CST.SourceToken[] = [];
    for (const token of tokens) {
      if (token.type !== 'document') continue;
      CST.visit(token, ({ start, sep }) => {
        for (const part of [...start, ...(sep ?? [])]) if (part.type === 'tag') found.push(part);
      });
    }
    return found.sort((a, b) => a.offset - b.offset);
  };
  return offset => {
    if (tags === undefined) {
      tags = collect();
      offsets = tags.map(tag => tag.offset);
    }
    return tags[lastAtMost(offsets, offset - 1)] ?? { offset, source: '' };
  };
}

const UNCLOSED = /^Missing closing|end with a [\]}]/;

/** Where the quoted texts and bracketed lists begin, by the offset at which they end. */
function openings(documents: readonly ComposedDocument[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const document of documents) {
    visit(document, {
      Node(_, node) {
        const isOpened = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
        if (isOpened && node.range && !found.has(node.range[1])) found.set(node.range[1], node.range[0]);
      },
    });
  }
  return found;
}

function foundErrors({ errors, documents }: Composed): FoundError[] {
  let opened: Map<number, number> | undefined;
  return errors.map(({ code, message, pos: [start, end] }) => {
    if (!UNCLOSED.test(message)) return { code, message, start, end };
    opened ??= openings(documents);
    return { code, message, start, end, openedAt: opened.get(start) ?? start };
  });
}

function problemOf({ start, end, ...fault }: TreeFault | SyntaxFault, lines: Lines): SourceProblem {
  return { ...fault, range: lines.range(start, end) };
}

function secondDocumentProblem(document: ComposedDocument, text: string, lines: Lines): SourceProblem {
  const start = document.range[0];
  const line = text.slice(start, lines.lineEnd(start)).trim();
  return { kind: 'multiple-documents', range: lines.range(start, start + line.length), subject: line };
}

/** The library is not known to throw, but a file that it does not foresee must not end the program. */
function composeOrExplain(text: string): Composed | string {
  try {
    return compose(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** So many values without quotes at most are passed over to read the rest. */
const MOST_STAND_INS = 50;

/**
 * Reads what stands beside values that YAML cannot take without quotes ("biaya: -", "surel: @kelurahan"): each is one
 * fault at its own place. `undefined` where anything else is wrong too.
 */
function readBeside(faults: readonly SyntaxFault[], text: string): Tree | undefined {
  if (faults.length === 0 || faults.length > MOST_STAND_INS || faults.some(({ kind }) => kind !== 'unquoted-text')) return undefined;
  let masked = text;
  for (const { start, end } of faults) masked = `${masked.slice(0, start)}~${' '.repeat(end - start - 1)}${masked.slice(end)}`;
  const composed = composeOrExplain(masked);
  if (typeof composed === 'string' || composed.errors.length > 0 || composed.stop || composed.documents.length !== 1) return undefined;
  const standIns = new Map(faults.map(fault => [fault.start, fault]));
  const tree = readTree(composed.documents[0]?.contents ?? null, { text: masked, tagBefore: tagFinder(composed.tokens), standIns });
  const isTold = faults.every(({ start }) => tree.faults.some(fault => fault.start === start && fault.kind === 'unquoted-text'));
  return isTold && tree.data !== undefined ? tree : undefined;
}

function readText(text: string, lines: Lines): { tree: Tree; problems: SourceProblem[] } {
  const composed = composeOrExplain(text);
  if (typeof composed === 'string') {
    const subject = text.slice(0, lines.lineEnd(0)).trim();
    return { tree: NOTHING, problems: [{ kind: 'syntax', range: lines.range(0, 0), subject, detail: composed }] };
  }
  const { documents, tokens, stop } = composed;
  const faults = syntaxFaults(foundErrors(composed), text, lines);
  const beside = stop === undefined ? readBeside(faults, text) : undefined;
  if (beside) return { tree: beside, problems: beside.faults.map(fault => problemOf(fault, lines)) };
  const problems = faults.map(fault => problemOf(fault, lines));
  if (stop !== undefined && problems.length === 0) {
    const subject = stop.kind === 'limit-depth' ? String(MAX_DEPTH) : humanSize(text.length);
    problems.push({ kind: stop.kind, range: lines.range(stop.offset, Math.min(stop.offset + 1, lines.lineEnd(stop.offset))), subject });
  }
  const [first, second] = documents;
  if (second) problems.push(secondDocumentProblem(second, text, lines));
  if (problems.length > 0) return { tree: NOTHING, problems };
  const root: ParsedNode | null = first?.contents ?? null;
  const tree = readTree(root, { text, tagBefore: tagFinder(tokens) });
  return { tree, problems: tree.faults.map(fault => problemOf(fault, lines)) };
}

function tooLong(text: string): SourceProblem {
  const start = { line: 1, column: 1 };
  return { kind: 'limit-size', range: { start, end: start }, subject: humanSize(text.length) };
}

/**
 * Reads YAML 1.2 (core schema) or JSON with the YAML library, without ever throwing; `text` has no byte order mark.
 * Faults of the file are in `problems`.
 */
export function parseByReference(text: string, file: string): SourceDocument {
  const lines = linesOf(text);
  const isTooLong = text.length > MAX_TEXT_LENGTH;
  const { tree, problems } = isTooLong ? { tree: NOTHING, problems: [tooLong(text)] } : readText(text, lines);
  return { file, text, data: tree.data, problems, ...locatorOf(text, tree, lines) };
}
