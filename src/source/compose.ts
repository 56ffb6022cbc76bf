import { Composer, type CST, type Document, isScalar, Lexer, Parser, Schema, type YAMLParseError } from 'yaml';
import { MAX_DEPTH, MAX_LEXEMES } from './limits.ts';

/** One document of a stream, with the concrete syntax that it was composed from. */
export type ComposedDocument = Document.Parsed;

/** What the YAML library makes of a text. */
export interface Composed {
  /** The documents that hold anything; empty ones before, between and after them are left out. */
  readonly documents: readonly ComposedDocument[];
  /** Errors in the order in which the library met them. */
  readonly errors: readonly YAMLParseError[];
  /** Concrete syntax of the documents. */
  readonly tokens: readonly CST.Token[];
  /** Why and where reading stopped; documents and errors reach no further then. */
  readonly stop?: Stop;
}

interface Stop {
  readonly kind: 'limit-depth' | 'limit-size';
  readonly offset: number;
}

const MAX_STREAM_FAULTS = 50;

const SCHEMA = new Schema({ schema: 'core', resolveKnownTags: false, merge: false });

const isCollection = (token: CST.Token): boolean =>
  token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';

const isTooDeep = (stack: readonly CST.Token[]): boolean => stack.length > MAX_DEPTH && stack.filter(isCollection).length > MAX_DEPTH;

/** Reads tokens until a limit is passed or the text is plainly not YAML. */
function readTokens(text: string): { tokens: CST.Token[]; stop: Stop | undefined } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let faults = 0;
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') faults += 1;
    }
    lexemes += 1;
    if (lexemes > MAX_LEXEMES) return { tokens: [], stop: { kind: 'limit-size', offset: parser.offset - lexeme.length } };
    const isStopped = parser.stack.length > MAX_DEPTH && isTooDeep(parser.stack);
    if (!isStopped && faults <= MAX_STREAM_FAULTS) continue;
    for (const token of parser.end()) tokens.push(token);
    return { tokens, stop: isStopped ? { kind: 'limit-depth', offset: Math.max(0, parser.offset - lexeme.length) } : undefined };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, stop: undefined };
}

function isEmpty(document: ComposedDocument): boolean {
  const { contents } = document;
  return contents === null || (isScalar(contents) && contents.value === null && contents.source === '' && !contents.tag);
}

/** Runs `make` with errors that carry no stack: the library makes one for each of what may be a million faults. */
function withoutStacks<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  Reflect.set(Error, 'stackTraceLimit', 0);
  try {
    return make();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', limit);
  }
}

/** Composes all documents of `text` by YAML 1.2, core schema, whatever a `%YAML` line says. Duplicate keys are no error here. */
export function compose(text: string): Composed {
  const { tokens, stop } = readTokens(text);
  const composer = new Composer({ schema: SCHEMA, merge: false, uniqueKeys: false, keepSourceTokens: true });
  const documents = withoutStacks(() => [...composer.compose(tokens, true, text.length)]);
  const errors = documents.flatMap(document => document.errors.filter(({ pos }) => stop === undefined || pos[0] < stop.offset));
  return { documents: documents.filter(document => !isEmpty(document)), errors, tokens, ...(stop && { stop }) };
}
