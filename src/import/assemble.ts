import type { Kelompok, KomponenKey } from '../standard/komponen.ts';
import { komponenOf } from '../standard/komponen.ts';
import { fieldSteps } from './annex-fields.ts';
import type { Entry, Extra, Note } from './draft.ts';
import type { Bit, Find } from './find.ts';
import type { Lost, Passage } from './manuscript.ts';

type Komponen = Extract<Find, { kind: 'komponen' }>;
type Field = Extract<Find, { kind: 'field' }>;

/** A service while its parts are gathered. */
export interface Service {
  readonly front: Passage[];
  readonly name: Bit[];
  readonly sheet: string | undefined;
  readonly komponen: Map<KomponenKey, Entry>;
  readonly extras: Extra[];
  readonly hours: Extra[];
  readonly fields: Field[];
  first: KomponenKey | undefined;
}

const picturesIn = (bits: readonly Bit[]): number => bits.reduce((sum, { passage }) => sum + (passage.pictures ?? 0), 0);

const entryOf = ({ label, content, confidence, joins }: Komponen): Entry => {
  const notes: Note[] = [];
  if (joins) notes.push({ kind: 'joined', with: joins });
  if (picturesIn(content) > 0) notes.push({ kind: 'picture' });
  return { label, content, confidence, notes };
};

const joinEntries = (before: Entry | undefined, after: Entry): Entry =>
  before
    ? {
        label: [...before.label, ...after.label],
        content: [...before.content, ...after.content],
        confidence: Math.min(before.confidence, after.confidence),
        notes: [...before.notes, ...after.notes, { kind: 'twice' }],
      }
    : after;

/** Deals what was recognised out to services, the unit and the decree. */
export class Assembler {
  readonly services: Service[] = [];
  readonly umum = new Map<KomponenKey, Entry>();
  readonly head: Passage[][] = [];
  readonly structure: Bit[] = [];
  readonly lain: Bit[] = [];
  readonly lost: Lost[] = [];
  readonly maklumat: Extra[] = [];
  readonly looseHours: Extra[] = [];
  readonly fields: Field[] = [];
  private readonly marks: { readonly kelompok: Kelompok; readonly at: number }[] = [];
  private current: Service | undefined;
  private pending: Passage[] = [];
  private sheet: string | undefined;
  private isNewTable = false;

  /** How often the source names the second group. */
  private readonly manufacturing: number;

  constructor(private readonly finds: readonly Find[]) {
    this.manufacturing = finds.filter(find => find.kind === 'kelompok' && find.kelompok === 'manufacturing').length;
  }

  run(): void {
    for (const [index, find] of this.finds.entries()) this.take(find, index);
  }

  private start(): Service {
    const service: Service = {
      front: this.pending,
      name: [],
      sheet: this.sheet,
      komponen: new Map(),
      extras: [],
      hours: [],
      fields: [],
      first: undefined,
    };
    this.pending = [];
    this.services.push(service);
    this.current = service;
    return service;
  }

  /** The key of the next component in the source. */
  private nextKey(index: number): KomponenKey | undefined {
    const next = this.finds.slice(index + 1, index + 30).find(find => find.kind === 'komponen');
    return next?.kind === 'komponen' ? next.key : undefined;
  }

  private beginsService({ key }: Komponen, index: number): boolean {
    const { current } = this;
    if (!current) return true;
    if (!current.komponen.has(key)) return false;
    if (this.isNewTable || this.pending.length > 0) return true;
    const next = this.nextKey(index);
    return key === current.first && next !== undefined && next !== key && current.komponen.has(next);
  }

  /** Named once for all services: what stands under it then holds for each of them. */
  private isForAll(): boolean {
    const mark = this.marks.at(-1);
    const once = (kelompok: Kelompok): boolean => this.marks.filter(other => other.kelompok === kelompok).length === 1;
    return mark?.kelompok === 'manufacturing' && mark.at >= 2 && this.manufacturing === 1 && once('service_delivery');
  }

  private komponen(find: Komponen, index: number): void {
    if (find.shared || (this.isForAll() && komponenOf(find.key).kelompok === 'manufacturing')) {
      this.umum.set(find.key, joinEntries(this.umum.get(find.key), entryOf(find)));
      return;
    }
    const service = this.beginsService(find, index) ? this.start() : (this.current ?? this.start());
    service.first ??= find.key;
    service.komponen.set(find.key, joinEntries(service.komponen.get(find.key), entryOf(find)));
    this.isNewTable = false;
  }

  private service(find: Extract<Find, { kind: 'service' }>): void {
    const isEmpty = this.current && this.current.komponen.size === 0 && this.current.name.length === 0;
    const service = isEmpty && this.current ? this.current : this.start();
    this.structure.push(...find.label);
    service.name.push(...find.name);
  }

  /** Keys of a service follow its name; all others are those of unit and decree. */
  private field(find: Field): void {
    const [first, second] = fieldSteps(find.keys);
    if (first === 'layanan' && second === 'nama') {
      this.start();
      this.service({ kind: 'service', label: find.label, name: find.content, sure: true });
    } else if (first === 'layanan' && this.current) this.current.fields.push(find);
    else this.fields.push(find);
  }

  private take(find: Find, index: number): void {
    switch (find.kind) {
      case 'komponen':
        this.komponen(find, index);
        return;
      case 'service':
        this.service(find);
        return;
      case 'front':
        if (find.beside && this.head.length > 0) this.head.at(-1)?.push(find.passage);
        else this.head.push([find.passage]);
        this.pending.push(find.passage);
        return;
      case 'kelompok':
        this.marks.push({ kelompok: find.kelompok, at: this.services.length });
        this.structure.push(...find.label);
        return;
      case 'structure':
        this.structure.push(...find.bits);
        return;
      case 'loose':
        if (this.current) this.current.extras.push({ label: [], content: find.bits });
        else this.lain.push(...find.bits);
        return;
      case 'page':
        this.lost.push({ passage: find.passage, reason: find.reason });
        return;
      case 'border':
        this.sheet = find.sheet;
        this.isNewTable = true;
        return;
      case 'field':
        this.field(find);
        return;
      case 'maklumat':
        this.maklumat.push(find);
        return;
      case 'hours':
        (this.current ?? { hours: this.looseHours }).hours.push(find);
        return;
      case 'extra':
        if (this.current) this.current.extras.push(find);
        else this.lain.push(...find.label, ...find.content);
        return;
      case 'more':
        this.lain.push(...find.content);
    }
  }
}
