import { withLeftovers } from './account.ts';
import { dense, emptyTree, fieldSteps, putField } from './annex-fields.ts';
import { Assembler, type Service } from './assemble.ts';
import type { Data, Draft, DraftLayanan, Extra } from './draft.ts';
import { ImportFault } from './fault.ts';
import type { Bit, Find } from './find.ts';
import { gather } from './gather.ts';
import { LEADING_NUMBER } from './heading.ts';
import type { Manuscript, Passage } from './manuscript.ts';
import { jenisOf, readHead } from './metadata.ts';
import { readManuscript } from './read-manuscript.ts';
import { isToldSheet, nameFromFront } from './service-name.ts';

type MutableFields = Map<string, { value: unknown; bits: readonly Bit[] }>;

const joined = (bits: readonly Bit[]): string =>
  bits
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A number before a name only counts. */
const withoutNumber = (bits: readonly Bit[]): { readonly name: Bit[]; readonly label: Bit[] } => {
  const [first, ...rest] = bits;
  const number = first && LEADING_NUMBER.exec(first.text)?.[0];
  if (!first || !number) return { name: [...bits], label: [] };
  return { name: [{ ...first, text: first.text.slice(number.length) }, ...rest], label: [{ passage: first.passage, text: number }] };
};

const fileName = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? file)
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();

type Name = Pick<DraftLayanan, 'nama' | 'nameBits' | 'nameSource'>;

/** Finds the name of a service; what it uses of the source's head is no longer free. */
const nameService = (service: Service, used: Set<Passage>, structure: Bit[], file: string): Name => {
  if (service.name.length > 0) {
    const { name, label } = withoutNumber(service.name);
    structure.push(...label);
    if (joined(name) !== '') return { nama: joined(name), nameBits: name, nameSource: 'written' };
  }
  const front = nameFromFront(service.front.filter(passage => !used.has(passage)));
  if (front) {
    for (const { passage } of front.nameBits) used.add(passage);
    structure.push(...front.label);
    return { nama: front.nama, nameBits: front.nameBits, nameSource: 'written' };
  }
  if (service.sheet !== undefined && isToldSheet(service.sheet)) return { nama: service.sheet.trim(), nameBits: [], nameSource: 'sheet' };
  const produk = joined(service.komponen.get('produk')?.content ?? []);
  if (produk !== '' && produk.length <= 90) return { nama: produk, nameBits: [], nameSource: 'produk' };
  return { nama: fileName(file) || 'layanan', nameBits: [], nameSource: 'file' };
};

/** Opening hours that all services share are those of the unit; others stay with their service. */
const settleHours = (assembler: Assembler, fields: MutableFields): void => {
  const all: Extra[] = [...assembler.looseHours, ...assembler.services.flatMap(({ hours }) => hours)];
  const [first] = all;
  if (first && new Set(all.map(({ content }) => joined(content))).size === 1) {
    fields.set('unit.jam_layanan', {
      value: first.content.map(({ text }) => text.trim()).join('\n'),
      bits: all.flatMap(({ content }) => content),
    });
    assembler.structure.push(...all.flatMap(({ label }) => label));
    return;
  }
  for (const service of assembler.services) service.extras.push(...service.hours);
  for (const { label, content } of assembler.looseHours) assembler.lain.push(...label, ...content);
};

const settleMaklumat = (assembler: Assembler, fields: MutableFields): void => {
  for (const { label, content } of assembler.maklumat) {
    if (content.length > 0 && !fields.has('maklumat.isi')) {
      fields.set('maklumat.isi', { value: content.map(({ text }) => text.trim()).join('\n'), bits: content });
      assembler.structure.push(...label);
    } else assembler.lain.push(...label, ...content);
  }
};

const sameText = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** A title that says no more than what kind of text this is. */
const BARE_TITLE = /^\s*(?:komponen\s+)?standar\s+pelayanan(?:\s+publik)?\s*:?\s*$/i;

/** Keys that no field may bring. */
const RESERVED: ReadonlySet<string> = new Set(['standar_pelayanan', 'umum', 'layanan']);

/** An exported annex gives its data as keys and values; its head only repeats them. */
const settleAnnex = (assembler: Assembler, fields: MutableFields): void => {
  const tree = emptyTree();
  const bits = new Map<string, Bit[]>();
  const values = new Set<string>();
  for (const { keys, label, content } of assembler.fields) {
    const steps = fieldSteps(keys);
    const name = steps.length > 1 && typeof steps[1] === 'string' ? `${steps[0]}.${steps[1]}` : String(steps[0]);
    const value = content.map(({ text }) => text).join('\n');
    if (RESERVED.has(String(steps[0])) || !putField(tree, steps, value)) continue;
    values.add(sameText(value));
    bits.set(name, [...(bits.get(name) ?? []), ...content]);
    assembler.structure.push(...label);
  }
  for (const [name, found] of bits) {
    const [section = '', key] = name.split('.');
    const inner = tree[section];
    fields.set(name, { value: dense(key === undefined ? inner : (inner as typeof tree)[key]), bits: found });
  }
  const repeated = assembler.head.flat().filter(({ text }) => values.has(sameText(text)));
  assembler.structure.push(...repeated.map(passage => ({ passage, text: passage.text })));
};

const serviceData = ({ fields }: Service, structure: Bit[]): Data => {
  const tree = emptyTree();
  const bits: Bit[] = [];
  for (const { keys, label, content } of fields) {
    const steps = fieldSteps(keys).slice(1);
    const value = content.map(({ text }) => text).join('\n');
    if (steps[0] === 'nama' || !putField(tree, steps, value, ['layanan', 0, ...steps])) continue;
    structure.push(...label);
    bits.push(...content);
  }
  return { tree: dense(tree) as Data['tree'], bits };
};

const settleHead = (assembler: Assembler, used: Set<Passage>, fields: MutableFields): void => {
  const titles = assembler.head.flat().filter(({ text }) => BARE_TITLE.test(text));
  assembler.structure.push(...titles.map(passage => ({ passage, text: passage.text })));
  if (assembler.fields.length > 0) {
    settleAnnex(assembler, fields);
    return;
  }
  for (const { key, value, bits, label } of readHead(assembler.head)) {
    fields.set(key, { value, bits });
    assembler.structure.push(...label);
    for (const { passage } of [...bits, ...label]) used.add(passage);
  }
  const jenis = jenisOf(String(fields.get('penyelenggara.nama')?.value ?? ''));
  if (jenis) fields.set('penyelenggara.jenis', { value: jenis, bits: [] });
};

/** Puts what was recognised in one source into services, the unit and the decree. */
const settle = (finds: readonly Find[], file: string): Draft => {
  const assembler = new Assembler(gather(finds));
  assembler.run();
  const used = new Set<Passage>();
  const fields: MutableFields = new Map();
  settleHead(assembler, used, fields);
  const names = assembler.services.map(service => nameService(service, used, assembler.structure, file));
  settleHours(assembler, fields);
  settleMaklumat(assembler, fields);
  const { structure, lain, lost, umum } = assembler;
  const data = assembler.services.map(service => serviceData(service, structure));
  return {
    files: [file],
    fields,
    umum,
    layanan: assembler.services.map(({ komponen, extras }, index) => ({
      ...(names[index] as Name),
      data: data[index] as Data,
      komponen,
      extras,
      lain: [],
    })),
    lain,
    structure,
    lost,
    exported: assembler.fields.length > 0,
  };
};

/** Several sources are parts of one unit: what the first says of the unit holds, what a later one says otherwise is kept aside. */
const merge = (drafts: readonly Draft[]): Draft => {
  const fields: MutableFields = new Map();
  const lain: Bit[] = drafts.flatMap(draft => draft.lain);
  for (const [key, field] of drafts.flatMap(draft => [...draft.fields])) {
    const known = fields.get(key);
    if (!known) fields.set(key, field);
    else if (JSON.stringify(known.value) === JSON.stringify(field.value))
      fields.set(key, { ...known, bits: [...known.bits, ...field.bits] });
    else lain.push(...field.bits);
  }
  return {
    files: drafts.flatMap(({ files }) => files),
    fields,
    umum: new Map(drafts.flatMap(({ umum }) => [...umum])),
    layanan: drafts.flatMap(({ layanan }) => layanan),
    lain,
    structure: drafts.flatMap(({ structure }) => structure),
    lost: drafts.flatMap(({ lost }) => lost),
    exported: drafts.every(({ exported }) => exported),
  };
};

/** Services of one draft; a file with more would be too long to be checked. */
const MAX_LAYANAN = 1_500;

/** Makes one draft of one or more sources. Every piece of their text is in it, or in its list of what was left out. Throws {@link ImportFault}. */
export const draftFrom = (sources: readonly Manuscript[]): Draft => {
  const drafts = sources.map(source => {
    const draft = settle(readManuscript(source), source.file);
    return { ...draft, lost: [...draft.lost, ...source.asides] };
  });
  const draft = withLeftovers(merge(drafts), sources);
  if (draft.layanan.length > MAX_LAYANAN) throw new ImportFault('too-many-services', String(draft.layanan.length));
  return draft;
};
