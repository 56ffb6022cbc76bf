import { Composer, type CST, type Document, isScalar, Lexer, Parser, Schema, type YAMLParseError } from 'yaml';
import { MAX_DEPTH } from './limits.ts';

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
  /** Where the nesting went too deep; nothing was composed then. */
  readonly tooDeepAt?: number;
}

const MAX_STREAM_FAULTS = 50;

const SCHEMA = new Schema({ schema: 'core', resolveKnownTags: false, merge: false });

const isCollection = (token: CST.Token): boolean =>
  token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';

const isTooDeep = (stack: readonly CST.Token[]): boolean => stack.length > MAX_DEPTH && stack.filter(isCollection).length > MAX_DEPTH;

/** Reads tokens until the nesting is too deep or the text is plainly not YAML. */
function readTokens(text: string): { tokens: CST.Token[]; tooDeepAt?: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let faults = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') faults += 1;
    }
    if (parser.stack.length > MAX_DEPTH && isTooDeep(parser.stack))
      return { tokens, tooDeepAt: Math.max(0, parser.offset - lexeme.length) };
    if (faults > MAX_STREAM_FAULTS) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

function isEmpty(document: ComposedDocument): boolean {
  const { contents } = document;
  return contents === null || (isScalar(contents) && contents.value === null && contents.source === '' && !contents.tag);
}

/** Composes all documents of `text` by YAML 1.2, core schema, whatever a `%YAML` line says. Duplicate keys are no error here. */
export function compose(text: string): Composed {
  const { tokens, tooDeepAt } = readTokens(text);
  if (tooDeepAt !== undefined) return { documents: [], errors: [], tokens, tooDeepAt };
  const composer = new Composer({ schema: SCHEMA, merge: false, uniqueKeys: false, keepSourceTokens: true });
  const documents: ComposedDocument[] = [];
  const errors: YAMLParseError[] = [];
  for (const document of composer.compose(tokens, true, text.length)) {
    documents.push(document);
    for (const error of document.errors) errors.push(error);
  }
  return { documents: documents.filter(document => !isEmpty(document)), errors, tokens };
}
