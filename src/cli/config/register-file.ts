import { validate } from '../../engine/register-conforms.generated.ts';
import { REGISTER_FILE, type RegisterFile } from '../../engine/register-file.ts';
import type { Reference } from '../../law/reference.ts';
import type { Addition, Additions } from '../../law/register-additions.ts';
import { readCitations } from '../../reading/citation/citation.ts';
import { parseSource } from '../../source/parse.ts';
import type { Path } from '../../source/place.ts';
import { referenceOf } from '../../standard/legal-basis.ts';
import { isoDate } from '../iso-date.ts';
import type { CliWords } from '../words.ts';
import { Mistakes } from './mistakes.ts';

/** The one regulation that a text cites; `undefined` when it cites none, or several. */
const regulationIn = (written: string): Reference | undefined => {
  const citations = readCitations(written).flatMap(item => item.citations);
  const [only] = citations;
  return only && citations.length === 1 ? referenceOf(only) : undefined;
};

const listOf = (value: string | readonly (string | null | undefined)[] | null | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? []).filter(one => one != null);

const KINDS = { dicabut_oleh: 'revoked', dicabut_sebagian_oleh: 'partly', diubah_oleh: 'amended' } as const;

/** Understands the text of a user's register. Its mistakes, all of them, are one {@link UsageError}. */
export const readRegister = (text: string, name: string, words: CliWords): Additions => {
  const source = parseSource(text, name);
  const mistakes = new Mistakes(name, source, words);
  mistakes.ofSource();
  mistakes.throwIfAny();
  mistakes.ofShape(validate, () => REGISTER_FILE);
  mistakes.throwIfAny();
  const file = (source.data ?? {}) as RegisterFile;
  const regulation = (written: string, path: Path): Reference => {
    const ref = regulationIn(written);
    if (!ref) mistakes.at(path, words.noRegulation(written));
    return ref ?? { type: '', number: '', year: 0 };
  };
  const additions = (file.peraturan ?? []).flatMap((entry, index): Addition[] => {
    if (!entry) return [];
    const path = ['peraturan', index];
    const since = entry.sejak ? isoDate(entry.sejak) : undefined;
    if (entry.sejak && since === undefined) mistakes.at([...path, 'sejak'], words.badDate(entry.sejak));
    const relations = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap(key =>
      listOf(entry[key]).map(written => ({
        kind: KINDS[key],
        by: regulation(written, [...path, key]),
        ...(since && key === 'dicabut_oleh' && { since }),
        ...(entry.pasal && key === 'dicabut_oleh' && { article: entry.pasal }),
      })),
    );
    const ref = regulation(entry.peraturan ?? '', [...path, 'peraturan']);
    return [{ ref, ...(entry.tentang && { title: entry.tentang }), relations }];
  });
  mistakes.throwIfAny();
  return additions;
};
