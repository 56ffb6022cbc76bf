import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { FORMAT } from '../standard/format.ts';
import { KELOMPOK, type Kelompok, type KomponenDefinition, type KomponenKey, komponenIn, komponenOf } from '../standard/komponen.ts';
import type { Draft, DraftLayanan, Entry, Extra } from './draft.ts';
import type { Bit } from './find.ts';
import { bareTitle } from './grid.ts';
import { sayPlace } from './place.ts';
import { linesOf, writtenValue } from './render.ts';
import { structuredValue } from './structured.ts';
import { DRAFT_WORDS, type DraftWords, FIELD_ASKS } from './words.ts';

/** How a draft is written. */
export interface WriteOptions {
  readonly language: 'id' | 'en';
  /** Give structured forms where the reading is certain. */
  readonly structured: boolean;
}

/** Below this a title is told in a comment, so that its reading can be checked. */
const SURE = 0.995;

/** The one key of these that may not be empty: what is to be filled in stands in its place. */
const NEEDED = 'unit.nama';

/** Keys at the top that are written apart. */
const BODY: ReadonlySet<string> = new Set(['standar_pelayanan', 'umum', 'layanan']);

class Writer {
  private readonly words: DraftWords;

  constructor(
    private readonly draft: Draft,
    private readonly options: WriteOptions,
  ) {
    this.words = DRAFT_WORDS[options.language];
  }

  private places(bits: readonly Bit[]): string[] {
    const say = (bit: Bit): string => sayPlace(bit.passage.place, this.options.language);
    const [first] = bits;
    const last = bits.at(-1);
    if (!first || !last) return [];
    return [say(first) === say(last) ? this.words.from(say(first)) : this.words.fromTo(say(first), say(last))];
  }

  private add(map: YAMLMap, key: string, value: unknown, before: readonly string[] = [], missing?: string): void {
    const node = value instanceof YAMLMap || value instanceof YAMLSeq ? value : new Document(value).contents;
    const name = new Scalar(key);
    if (before.length > 0) name.commentBefore = before.map(line => ` ${oneLine(line)}`).join('\n');
    const filled = node ?? new Scalar(null);
    if (missing !== undefined) (filled as Scalar).comment = ` ${oneLine(missing)}`;
    map.items.push(new Pair(name, filled as never));
  }

  private value(bits: readonly Bit[], key?: KomponenKey): unknown {
    const plain = writtenValue(bits);
    // An exported annex has the format's own names on its lines: as text they would say something else.
    return (this.options.structured || this.draft.exported) && key ? structuredValue(key, bits, plain, this.draft) : plain;
  }

  private readonly label = (bits: readonly Bit[]): string => bareTitle(bits.map(({ passage, text }) => ({ ...passage, text })));

  private comments(key: KomponenKey, { label, content, confidence, notes }: Entry): string[] {
    const { words } = this;
    const title = this.label(label);
    const told = title !== '' && confidence < SURE ? [words.misread(title, key, Math.round(confidence * 100))] : [];
    const more = notes.map(note => {
      if (note.kind === 'joined') return words.joined(title, note.with);
      return note.kind === 'twice' ? words.twice(key) : words.picture;
    });
    return [...this.places(content.length > 0 ? content : label), ...told, ...new Set(more)];
  }

  private komponen(
    map: YAMLMap,
    { key, isi, contoh }: KomponenDefinition & { key: string },
    entries: ReadonlyMap<KomponenKey, Entry>,
  ): void {
    const entry = entries.get(key as KomponenKey);
    const value = entry ? this.value(entry.content, key as KomponenKey) : null;
    const joined = [...entries.values()].find(({ notes }) => notes.some(note => note.kind === 'joined' && note.with === key));
    const other = [...entries].find(([, candidate]) => candidate === joined)?.[0];
    const ask = firstSentence(isi[this.options.language]);
    const missing = joined && other ? this.words.joinedFill(this.label(joined.label), other) : this.words.fill(ask, contoh);
    this.add(map, key, value, entry ? this.comments(key as KomponenKey, entry) : [], value === null ? missing : undefined);
  }

  private kelompok(kelompok: Kelompok, entries: ReadonlyMap<KomponenKey, Entry>, shared: ReadonlyMap<KomponenKey, Entry>): YAMLMap {
    const map = new YAMLMap();
    for (const definition of komponenIn(kelompok)) {
      if (!shared.has(definition.key as KomponenKey) || entries.has(definition.key as KomponenKey)) this.komponen(map, definition, entries);
    }
    return map;
  }

  private lain(extras: readonly Extra[], loose: readonly Bit[]): YAMLSeq | undefined {
    const list = new YAMLSeq();
    const push = (value: unknown, bits: readonly Bit[]): void => {
      const node = value instanceof YAMLMap ? value : new Document(value).contents;
      if (!node) return;
      (node as Scalar).commentBefore = this.places(bits)
        .map(line => ` ${line}`)
        .join('\n');
      list.items.push(node);
    };
    for (const { label, content } of extras) {
      const title = linesOf(label)
        .map(({ text }) => text)
        .join(' ');
      if (title === '') {
        push(writtenValue(content), content);
        continue;
      }
      const map = new YAMLMap();
      this.add(map, 'judul', title);
      this.add(map, 'isi', writtenValue(content));
      push(map, [...label, ...content]);
    }
    for (const bit of loose) push(writtenValue([{ passage: bit.passage, text: bit.text }]), [bit]);
    return list.items.length > 0 ? list : undefined;
  }

  private layanan(layanan: DraftLayanan): YAMLMap {
    const { nama, nameBits, nameSource, data, komponen, extras, lain } = layanan;
    const map = new YAMLMap();
    const from = nameSource === 'written' ? this.places(nameBits) : [this.words.nameFrom[nameSource]];
    map.commentBefore = from.map(line => ` ${oneLine(line)}`).join('\n');
    this.add(map, 'nama', nama);
    for (const [key, value] of Object.entries(data.tree)) if (!(key in KELOMPOK)) this.add(map, key, value);
    for (const kelompok of Object.keys(KELOMPOK) as Kelompok[]) {
      const group = this.kelompok(kelompok, komponen, this.draft.umum);
      for (const [key, value] of Object.entries((data.tree[kelompok] ?? {}) as object)) this.add(group, key, value);
      if (group.items.length > 0) this.add(map, kelompok, group);
    }
    const others = this.lain(extras, lain);
    if (others) this.add(map, 'x_lain', others);
    return map;
  }

  /** One key at the top of the file with what was found for it, and with what is asked for. */
  private section(root: YAMLMap, section: string): void {
    const { fields } = this.draft;
    const whole = fields.get(section);
    if (whole) {
      this.add(root, section, whole.value, this.places(whole.bits));
      return;
    }
    const asked = Object.keys(FIELD_ASKS).filter(key => key.startsWith(`${section}.`));
    const found = [...fields.keys()].filter(key => key.startsWith(`${section}.`));
    const keys = [...new Set([...asked, ...found])];
    if (keys.length === 0) return;
    const map = new YAMLMap();
    for (const key of keys) {
      const field = fields.get(key);
      const ask = FIELD_ASKS[key];
      const name = key.slice(section.length + 1);
      const missing = ask && this.words.fill(ask[this.options.language], ask.example);
      if (field) this.add(map, name, field.value, this.places(field.bits));
      else if (key === NEEDED) this.add(map, name, this.words.toFill(ask?.[this.options.language] ?? name));
      else this.add(map, name, null, [], missing);
    }
    this.add(root, section, map);
  }

  write(): string {
    const { draft, words } = this;
    const root = new YAMLMap();
    this.add(root, 'standar_pelayanan', 1);
    const known = Object.keys(FORMAT.fields ?? {}).filter(key => !BODY.has(key));
    const own = [...draft.fields.keys()].map(key => key.split('.')[0] ?? key).filter(key => !known.includes(key));
    for (const section of [...known, ...new Set(own)]) this.section(root, section);
    this.umum(root);
    const list = new YAMLSeq();
    for (const layanan of draft.layanan) list.items.push(this.layanan(layanan));
    this.add(root, 'layanan', list);
    const others = this.lain([], draft.lain);
    if (others) this.add(root, 'x_lain', others);
    for (const pair of root.items.slice(1)) (pair.key as Scalar).spaceBefore = true;
    for (const item of list.items.slice(1)) (item as YAMLMap).spaceBefore = true;
    const document = new Document();
    document.contents = root as never;
    document.commentBefore = [words.head(draft.files.join(', ')), words.headFill].map(line => ` ${oneLine(line)}`).join('\n');
    return document.toString({ lineWidth: 0, nullStr: '', blockQuote: 'literal', singleQuote: false });
  }

  private umum(root: YAMLMap): void {
    const { umum } = this.draft;
    if (umum.size === 0) return;
    const map = new YAMLMap();
    for (const kelompok of Object.keys(KELOMPOK) as Kelompok[]) {
      const group = new YAMLMap();
      for (const key of [...umum.keys()].filter(key => komponenOf(key).kelompok === kelompok)) this.komponen(group, komponenOf(key), umum);
      if (group.items.length > 0) this.add(map, kelompok, group);
    }
    this.add(root, 'umum', map);
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const firstSentence = (text: string): string => {
  const sentence = text.split(/\. |\.$/)[0] ?? text;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
};

/** Writes a draft as YAML, with comments that say where each part comes from and what is missing. */
export const writeDraft = (draft: Draft, options: WriteOptions): string => new Writer(draft, options).write();
