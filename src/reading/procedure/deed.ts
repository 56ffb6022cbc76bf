import type { Span } from '../../source/place.ts';
import { isActionNoun, isBareVerb, joinPassives, sideOfVerb } from '../text/verb.ts';
import type { Word } from '../text/word.ts';
import { findMentions, type Mention, type Side } from './actor.ts';
import { isApplying, mayApply } from './applying.ts';
import { AUXILIARY, agentsOf, isActive, isPassive, mentionsFrom, type Named, objectOf, REACH, receiverOf } from './around-verb.ts';

/** One thing done in a step, and by whom. */
export interface Deed {
  readonly side: Side;
  /** Whether the doer is named, or told from the verb alone. */
  readonly how: 'named' | 'verb';
  /** The words that told it: the name, else the verb. */
  readonly span: Span;
  readonly role: string | undefined;
  /** The verb, in the list of words. */
  readonly at: number;
}

/** How a text reads: its words, those named in it, and what they do. */
export interface Deeds {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly deeds: readonly Deed[];
  /** The deeds by the place of their verb. */
  readonly deedsAt: ReadonlyMap<number, readonly Deed[]>;
  /** Whether any verb was met, known or not. */
  readonly hasVerb: boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const BEFORE_SUBJECT = set(
  'dan lalu kemudian selanjutnya maka jika bila apabila kalau setelah sesudah sebelum ketika saat sewaktu sedangkan sementara serta atau para setiap seluruh semua calon lengkap selesai sesuai benar valid terpenuhi tersebut keterangan agar supaya bahwa hasilnya',
);
const SUBORDINATE = set(
  'agar supaya hingga sampai sehingga untuk guna setelah sesudah sebelum ketika sewaktu selama sejak tanpa apakah bahwa karena saat selagi atas',
);
const CONDITION = set('jika bila apabila apabaila kalau bilamana');
const MET = set('lengkap sesuai benar memenuhi valid cocok terpenuhi diterima disetujui selesai');
const RESUME = set('maka lalu kemudian selanjutnya');
interface Reading extends Named {
  subjects: Mention[];
  agents: Mention[];
  clauseStart: number;
  readonly deeds: Deed[];
  /** Told only by a purpose ("untuk diproses"). */
  readonly implied: Deed[];
  hasVerb: boolean;
}

const named = (mention: Mention, at: number): Deed => ({ side: mention.side, how: 'named', span: mention.span, role: mention.role, at });

function byVerb(reading: Reading, at: number, object: readonly Word[]): void {
  const word = reading.words[at];
  if (!word) return;
  const side = sideOfVerb(word.text, object, receiverOf(reading, at));
  if (side) reading.deeds.push({ side, how: 'verb', span: { start: word.start, end: word.end }, role: undefined, at });
}

/** Whether the verb at `at` is that of one who asks for something. */
const asks = (reading: Reading, at: number): boolean =>
  isApplying({ words: reading.words, at, object: objectOf(reading, at), receiver: receiverOf(reading, at) });

/** Those who work for a body may ask for a service of its own: "Pegawai mengajukan permohonan cuti". */
const OWN_STAFF = /^(?:guru|dosen|pegawai)$/;
const OWN_REQUEST = /^(?:permohonan|usul|usulan|cuti)$/;
/** A deed that only those do who hand something in: PPAT is an officer's title and that of one who comes with papers of others; an investigator asks a hospital for its report. */
const handsIn = (reading: Reading, { role }: Mention, at: number): boolean => {
  if (role && OWN_STAFF.test(role)) return asks(reading, at) && objectOf(reading, at).some(({ text }) => OWN_REQUEST.test(text));
  if (role !== 'ppat' && role !== 'penyidik') return false;
  const receiver = receiverOf(reading, at);
  if (role === 'penyidik' && receiver !== 'desk') return false;
  return sideOfVerb(reading.words[at]?.text ?? '', objectOf(reading, at), receiver) === 'applicant';
};

/** A school or an office that asks for something is the applicant; else it acts for the unit. */
const asApplicant = (reading: Reading, subject: Mention, at: number): Mention =>
  handsIn(reading, subject, at) || (mayApply(reading.words.slice(subject.from, subject.to + 1), subject.role) && asks(reading, at))
    ? { ...subject, side: 'applicant' }
    : subject;

const UPLOADS = /^(?:(?:meng)?unggah|(?:meng)?upload|mendaftarkan)$/;
/** The head or treasurer of a school or a village asks for it or for others: the text does not say which. */
const OF_SMALLER_BODY = /^(?:kepala|wakil kepala|bendahara|operator|sekretaris|admin) (?:sekolah|madrasah|desa|opd|skpd|satker|instansi)$/;
const asksForWhom = (reading: Reading, { role = '' }: Mention, at: number): boolean =>
  OF_SMALLER_BODY.test(role) && (asks(reading, at) || UPLOADS.test(reading.words[at]?.text ?? ''));

const KIND_OF_BODY = /^(?:daerah|pusat|pemerintah|vertikal)$/;

/** "Instansi mengusulkan …": the word alone names nobody, the verb tells that it is the applicant. */
function applyingBody(reading: Reading, at: number): Deed | undefined {
  let before = at - 1;
  while (BETWEEN.has(reading.words[before]?.text ?? '') || KIND_OF_BODY.test(reading.words[before]?.text ?? '')) before--;
  const body = reading.words[before];
  if (body?.text !== 'instansi' || before < reading.clauseStart || !asks(reading, at)) return undefined;
  return { side: 'applicant', how: 'named', span: { start: body.start, end: body.end }, role: undefined, at };
}

/** "ttd Kepala", "verifikasi Kasi", "Disposisi Kadis": what is named right behind is whose deed it is. */
const SIGNING = /^(?:ttd|tte|tandatangan|paraf|acc|verifikasi|validasi|persetujuan|disposisi|pengesahan|penandatanganan)$/;

/** The officers named by title at a place; none where somebody else is named beside them. */
const officersAt = (reading: Reading, at: number): Mention[] => {
  const all = mentionsFrom(reading, at);
  return all.every(({ side, role }) => side === 'officer' && role !== undefined) ? all : [];
};

function readVerb(reading: Reading, at: number): void {
  const word = reading.words[at]?.text ?? '';
  const passive = word.startsWith('di') || word === 'terkirim';
  if (!passive) {
    const body = applyingBody(reading, at);
    if (body) reading.deeds.push(body);
    else if (reading.subjects.length > 0)
      for (const subject of reading.subjects.filter(one => !asksForWhom(reading, one, at)))
        reading.deeds.push(named(asApplicant(reading, subject, at), at));
    else if (reading.agents.length > 0) for (const agent of reading.agents) reading.deeds.push(named(agent, at));
    else if (SIGNING.test(word) && officersAt(reading, at + 1).length > 0)
      for (const officer of officersAt(reading, at + 1)) reading.deeds.push(named(officer, at));
    else byVerb(reading, at, objectOf(reading, at));
    return;
  }
  const agents = agentsOf(reading, at);
  if (agents.length > 0) {
    reading.agents = agents;
    for (const agent of agents) reading.deeds.push(named(agent, at));
    return;
  }
  const before = reading.words.slice(Math.max(reading.clauseStart, at - REACH), at);
  byVerb(reading, at, before.length > 0 ? before : reading.words.slice(Math.max(0, at - REACH), at));
}

const BETWEEN = set('telah sudah akan dapat tidak belum harus wajib juga langsung kemudian sedang masih');

/** Whether "yang" is followed by a verb ("surat yang telah ditandatangani") and not by what something is like ("yang lengkap"). */
function isRelative(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (BETWEEN.has(words[next]?.text ?? '')) next++;
  const word = words[next]?.text ?? '';
  return isActive(word) || isPassive(word) || AUXILIARY.has(word);
}

/** Words of courtesy before what somebody is asked to do: "Silakan datang ke loket". */
const POLITE = set('silakan silahkan monggo mangga sumangga harap mohon tolong mari ayo cukup tinggal');

/** Whether a verb without a prefix is the predicate here: at the head of the clause or right behind its subject. */
function isPredicate(reading: Reading, at: number): boolean {
  let before = at - 1;
  while (BETWEEN.has(reading.words[before]?.text ?? '') || POLITE.has(reading.words[before]?.text ?? '')) before--;
  return before < reading.clauseStart || before === (reading.subjects.at(-1)?.to ?? 0) - 1 || isBareVerb(reading.words[before]?.text ?? '');
}

type State = 'main' | 'subordinate' | 'condition' | 'relative';

/** "untuk diverifikasi oleh …" tells a doer; "untuk diproses" does so only where nothing else in the step tells one. */
function readSubordinate(reading: Reading, at: number): void {
  const agents = agentsOf(reading, at);
  for (const agent of agents) reading.deeds.push(named(agent, at));
  const word = reading.words[at];
  const side = word && agents.length === 0 ? sideOfVerb(word.text, reading.words.slice(Math.max(0, at - REACH), at), undefined) : undefined;
  if (word && side) reading.implied.push({ side, how: 'verb', span: { start: word.start, end: word.end }, role: undefined, at });
}

/** Walks through the words once; what stands in a subordinate clause is no deed of the step. */
function walk(reading: Reading, insideBrackets: boolean): void {
  const { words, byWord } = reading;
  let state: State = 'main';
  let met = false;
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.text ?? '';
    if (word === '(') depth++;
    else if (word === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 && !insideBrackets) continue;
    if (word === ',' || word === ';' || word === '.' || RESUME.has(word)) {
      state = 'main';
      reading.clauseStart = at + 1;
      if (word === '.' || word === ';') reading.subjects = [];
      if (word === '.') reading.agents = [];
      continue;
    }
    const mention = byWord.get(at);
    if (mention) {
      const before = words[at - 1];
      const eligible = !before || (before.mark && before.text !== '/') || BEFORE_SUBJECT.has(before.text);
      if (eligible && (state === 'main' || ((state === 'condition' || state === 'subordinate') && MET.has(before?.text ?? '')))) {
        state = 'main';
        const joined = mentionsFrom(reading, at);
        reading.subjects = joined;
        reading.clauseStart = at;
        at = (joined.at(-1)?.to ?? mention.to) - 1;
      } else at = mention.to - 1;
      continue;
    }
    if (word === 'yang') state = state === 'main' && isRelative(words, at) ? 'relative' : state;
    else if (state === 'relative' && AUXILIARY.has(word)) state = 'main';
    else if (CONDITION.has(word)) {
      state = 'condition';
      met = false;
    } else if (SUBORDINATE.has(word) && !(word === 'sampai' && words[at + 1]?.text === 'dengan')) state = 'subordinate';
    else if (isActive(word) || isPassive(word) || isBareVerb(word)) {
      if (state === 'condition' && met) state = 'main';
      if (MET.has(word) && state === 'condition') met = true;
      else if (state === 'main' && (!isBareVerb(word) || isPredicate(reading, at))) {
        reading.hasVerb = true;
        readVerb(reading, at);
      } else if (state === 'subordinate' && isPassive(word)) readSubordinate(reading, at);
      else if (state === 'relative' && !/^(?:dan|serta|atau|\/)$/.test(words[at + 1]?.text ?? '')) state = 'main';
    } else if (state === 'condition' && MET.has(word)) met = true;
  }
}

/** The doers behind "oleh", wherever it stands. */
function readAgents(reading: Reading, at: number): void {
  const oleh = reading.words.findIndex(word => word.text === 'oleh');
  if (oleh !== -1) for (const agent of mentionsFrom(reading, oleh + 1)) reading.deeds.push(named(agent, at));
}

/** A step without a verb: an action as a noun, or only the one who acts. */
function readNominal(reading: Reading): void {
  const { words } = reading;
  const noun = words.findIndex(word => !word.mark && word.text !== 'proses');
  if (noun === -1) return;
  readAgents(reading, noun);
  if (reading.deeds.length > 0) return;
  const signer = SIGNING.test(words[noun]?.text ?? '') ? officersAt(reading, noun + 1) : [];
  if (signer.length > 0) reading.deeds.push(...signer.map(mention => named(mention, noun)));
  else if (isActionNoun(words[noun]?.text ?? '')) byVerb(reading, noun, objectOf(reading, noun));
  else if (reading.byWord.has(noun)) {
    const all = mentionsFrom(reading, noun);
    if (new Set(all.map(mention => mention.side)).size === 1) reading.deeds.push(...all.map(mention => named(mention, noun)));
  }
}

/** Reads who does what in one step; without deeds where that cannot be told. */
export function readDeeds(source: readonly Word[]): Deeds {
  const words = joinPassives(source);
  const mentions = findMentions(words);
  const byWord = new Map(mentions.map(mention => [mention.from, mention]));
  const fresh = (): Reading => ({ words, byWord, subjects: [], agents: [], clauseStart: 0, deeds: [], implied: [], hasVerb: false });
  let reading = fresh();
  walk(reading, false);
  if (!reading.hasVerb && reading.deeds.length === 0) {
    readNominal(reading);
    if (reading.deeds.length === 0 && words.some(word => word.text === '(')) {
      reading = fresh();
      walk(reading, true);
    }
  }
  if (reading.hasVerb && reading.deeds.every(deed => deed.how === 'verb')) readAgents(reading, reading.deeds[0]?.at ?? 0);
  if (reading.deeds.length === 0) reading.deeds.push(...reading.implied);
  const deedsAt = new Map<number, Deed[]>();
  for (const deed of reading.deeds) {
    const known = deedsAt.get(deed.at);
    if (known) known.push(deed);
    else deedsAt.set(deed.at, [deed]);
  }
  return { words, mentions, deeds: reading.deeds, deedsAt, hasVerb: reading.hasVerb };
}
