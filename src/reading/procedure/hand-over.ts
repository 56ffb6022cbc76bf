import type { Span } from '../../source/place.ts';
import type { Word } from '../text/word.ts';
import type { Mention, Side } from './actor.ts';
import { type Clause, clauseAround, objectOf, type Receiver, receiverOf } from './clause.ts';
import type { Deeds } from './deed.ts';
import {
  ANSWER,
  BY_THE_WAY,
  CALLED,
  DEFECT,
  FETCH,
  FINISHED,
  GIVE,
  GIVEN,
  HANDING_OVER,
  NO_ANSWER,
  NOTICE,
  PASS_ON,
  PASSING,
  PAY_INTO,
  PRODUCT,
  READ_OUT,
  RECEIVE,
  RECEIVER,
  RETURN,
  RULING,
  SELF,
  SUBMITTED,
  UPLOAD,
  VIEW,
} from './hand-over-words.ts';

const has = (words: readonly Word[], pattern: RegExp): boolean => words.some(word => pattern.test(word.text));

/** "karcis dan stiker": what comes behind it stands beside what was named first. */
const AND = /^(?:dan|serta|beserta|,|\+|&)$/;

/** "nomor antrian", "tanda terima", "informasi persyaratan": handed over on the way. */
function isByTheWay(object: readonly Word[], own?: ReadonlySet<string>): boolean {
  const finished = has(object, FINISHED);
  if (object.some(({ text }, index) => own?.has(text) === true && AND.test(object[index - 1]?.text ?? ''))) return false;
  for (const [index, word] of object.entries()) {
    const next = object[index + 1]?.text ?? '';
    if (own?.has(word.text) || (word.text === 'nomor' && own?.has(next))) return false;
    if (word.text === 'tanda' && (next === 'terima' || next === 'tangan')) return true;
    if (word.text === 'bukti' && !/^(?:hasil|kepemilikan|hak|balik|perubahan|kepesertaan|pencatatan|pengesahan)$/.test(next))
      return !finished;
    if (word.text === 'informasi' || word.text === 'data') return !finished;
    if (word.text === 'laporan' && finished) return false;
    if (BY_THE_WAY.test(word.text)) return true;
    if (PRODUCT.test(word.text) && word.text !== 'tanda') return false;
  }
  return false;
}

function isHandedIn(object: readonly Word[], own?: ReadonlySet<string>): boolean {
  return object.some(({ text }) => SUBMITTED.test(text) && !own?.has(text)) && !has(object, FINISHED);
}

interface Doer {
  /** Who acts in the step, as far as it can be told. */
  readonly actor: Side | 'both' | 'unknown';
  /** Whether the step stands in the later half of the procedure. */
  readonly late: boolean;
  /** The step as written, by which abbreviations are known. */
  readonly text: string;
  /** Words that the service's own product is known by. */
  readonly own?: ReadonlySet<string>;
}

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d.-]{1,7}$/u;

/** "Petugas menyerahkan SKU", "… N1": a paper called by its initials, unless the whole step is in capitals. */
const isAbbreviated = (object: readonly Word[], { text }: Doer): boolean =>
  text !== text.toUpperCase() && object[0] !== undefined && ABBREVIATION.test(text.slice(object[0].start, object[0].end));

const isProduct = (object: readonly Word[], doer: Doer): boolean =>
  has(object, PRODUCT) || object.some(word => doer.own?.has(word.text) === true);

function givesProduct(object: readonly Word[], receiver: Receiver, doer: Doer, byApplicant: boolean, passive: boolean): boolean {
  if (byApplicant || receiver === 'officer' || isByTheWay(object, doer.own)) return false;
  if (receiver === 'applicant') return true;
  if (isHandedIn(object, doer.own))
    return doer.late && doer.actor !== 'applicant' && (receiver === 'channel' || !has(object, /^(?:persyaratan|permohonan)/));
  if (receiver === 'channel') return true;
  // "Petugas menyerahkan kembali": the papers that were stamped go without saying.
  if (doer.late && doer.actor === 'officer' && !passive && object.length === 1 && object[0]?.text === 'kembali') return true;
  if (doer.actor === 'unknown') return doer.late && passive && isProduct(object, doer);
  return isProduct(object, doer) || (doer.late && isAbbreviated(object, doer));
}

/** Whether the doer of the verb at `at` is an applicant, named for this verb or, where none is, for the step. */
function isApplicants(deeds: Deeds, at: number, doer: Doer): boolean {
  const told = deeds.deedsAt.get(at) ?? [];
  const named = told.filter(deed => deed.how === 'named');
  if (named.length > 0) return named.every(deed => deed.side === 'applicant');
  if (doer.actor === 'applicant' || doer.actor === 'officer') return doer.actor === 'applicant';
  return told.length > 0 && told.every(deed => deed.side === 'applicant');
}

const isPassive = (verb: string): boolean => verb.startsWith('di') || verb === 'terkirim';

/** "menyerahkannya" without what stands for the thing. */
const withoutOwner = (verb: string): string => (verb.endsWith('kannya') ? verb.slice(0, -'nya'.length) : verb);

/** Where a step hands over, sends, announces or notifies the product of the service; undefined where it does not, or hands something in. */
export function findHandOver(deeds: Deeds, doer: Doer): Span | undefined {
  const { words } = deeds;
  const mentions = new Map(deeds.mentions.map(mention => [mention.from, mention]));
  for (const [at, word] of words.entries()) {
    const isHandOver = word.text === 'serah' && words[at + 1]?.text === 'terima';
    // "Bayar di loket, dapat surat izin": before a thing it is no "can".
    const isGot =
      word.text === 'dapat' &&
      (doer.late || at * 2 > words.length) &&
      (PRODUCT.test(words[at + 1]?.text ?? '') || NOTICE.test(words[at + 1]?.text ?? ''));
    const verb = isHandOver ? 'penyerahan' : isGot ? 'mendapat' : withoutOwner(word.text);
    if (
      !PASSING.some(verbs => verbs.has(verb)) ||
      (verb === 'terima' && words[at - 1]?.text === 'serah') ||
      (words[at - 1]?.text ?? '') === 'tanda' ||
      /^(?:sebelum|bukti)$/.test(words[at - 1]?.text ?? '')
    )
      continue;
    const clause = clauseAround(words, isHandOver ? at + 1 : at);
    const isCalled = RECEIVE.has(verb) && isCalledFor(clause);
    if (isConditional(clause, verb) && !isCalled) continue;
    const receiver = receiverOf(clause, at, mentions);
    const object = objectOf(clause, isPassive(verb), words, at);
    const byApplicant = isCalled || isApplicants(deeds, at, doer);
    if (
      counts(verb, {
        clause,
        receiver,
        object,
        byApplicant,
        namesApplicant: (deeds.deedsAt.get(at) ?? []).some(deed => deed.how === 'named' && deed.side === 'applicant'),
        doer,
        subject: mentions.get(at - clause.before.length),
        contacted: mentions.get(at + 1)?.side === 'applicant' || mentions.get(at - clause.before.length)?.side === 'applicant',
      })
    )
      return { start: word.start, end: word.end };
  }
  return undefined;
}

const isCalledFor = ({ before }: Clause): boolean =>
  before.at(-1)?.text === 'untuk' && has(before, CALLED) && !has(before, /^(?:bila|jika|apabila|kalau)$/);

/** "Bila permohonan diterima, …" and "sebelum obat diserahkan" tell when, not what is done. */
const isConditional = (clause: Clause, verb: string): boolean =>
  (isPassive(verb) &&
    /^(?:yang(?: (?:telah|sudah|akan))?)$/.test(
      clause.before
        .slice(-2)
        .map(word => word.text)
        .join(' ')
        .replace(/^(?!yang)\S+ (?=yang$)/, ''),
    )) ||
  has(clause.before, /^(?:sebelum|untuk|agar|supaya)$/) ||
  (isPassive(verb) &&
    has(clause.before, /^(?:bila|jika|apabila|apabaila|kalau|setelah|sesudah|sejak)$/) &&
    !has(clause.before, /^(?:lengkap|selesai|sesuai|jadi)$/));

interface Transfer {
  readonly clause: Clause;
  readonly receiver: Receiver;
  readonly object: readonly Word[];
  readonly byApplicant: boolean;
  /** Whether the text names an applicant as the doer, and not only the verb tells one. */
  readonly namesApplicant: boolean;
  readonly doer: Doer;
  /** The one the clause begins with. */
  readonly subject: Mention | undefined;
  /** Whether an applicant is the one who is called. */
  readonly contacted: boolean;
}

/** "Penyerahan" or "Penyerahan kepada pemohon" as the whole name of a step, or "Loket Penyerahan" in a chain of names. */
const isBareHandingOver = ({ before, after }: Clause, receiver: Receiver): boolean =>
  (after.length === 0 || after[0]?.text === '(' || (receiver === 'applicant' && RECEIVER.has(after[0]?.text ?? ''))) &&
  ((before.length < 2 && /^(?:|loket|ruang|bagian|konter|counter|meja)$/.test(before[0]?.text ?? '')) ||
    (before.length === 2 && MADE.test(before[0]?.text ?? '') && /^(?:dan|serta|&|\/)$/.test(before[1]?.text ?? '')));

/** What is done to a product before it is handed over: "Penerbitan dan penyerahan". */
const MADE = /^(?:penerbitan|pencetakan|cetak|penandatanganan|pengesahan|penomoran|legalisasi|pengemasan|pembungkusan|akad|perjanjian)$/;

/** Whether something is paid into an account of the applicant's ("… ke rekening peserta"). */
const isIntoOwnAccount = ({ after }: Clause, receiver: Receiver): boolean => {
  const at = after.findIndex(word => word.text === 'rekening' || word.text === 'rek');
  return receiver === 'applicant' && at > 0 && at < NEAR && RECEIVER.has(after[at - 1]?.text ?? '');
};
const NEAR = 8;

/** "dapat diunduh" and "dapat dilihat" are said of what lies ready, whoever is named beside it. */
const isOffered = (verb: string, { before }: Clause): boolean =>
  (verb === 'diunduh' || VIEW.has(verb)) && /^(?:dapat|bisa)$/.test(before.at(-1)?.text ?? '');

/** "Pemohon mengunduh", "… di laman": what is fetched goes without saying. */
const PLACE = /^(?:di|dari|melalui|lewat|via|pada)$/;

function counts(verb: string, transfer: Transfer): boolean {
  const { clause, receiver, object, byApplicant, namesApplicant, doer, subject, contacted } = transfer;
  if ((verb === 'diberi' || verb === 'diserahi' || verb === 'diberikan') && subject?.side === 'applicant')
    return clause.after.length > 0 && !isByTheWay(clause.after);
  if (verb === 'memberi' || verb === 'diberi')
    return (
      (receiver === 'applicant' && !isByTheWay(clause.after, doer.own) && !has(clause.after, /^(?:pelayanan|tahu)$/)) ||
      (verb === 'memberi' && doer.actor === 'officer' && clause.after.some(word => doer.own?.has(word.text) === true))
    );
  if (/bawa$/.test(verb))
    return (
      clause.after[0]?.text === 'pulang' &&
      doer.late &&
      !isByTheWay(object, doer.own) &&
      !isHandedIn(object, doer.own) &&
      isProduct(object, doer)
    );
  if (PAY_INTO.has(verb)) return !namesApplicant && isIntoOwnAccount(clause, receiver);
  if (PASS_ON.has(verb))
    return (
      !namesApplicant &&
      (receiver === 'applicant' || (receiver === 'channel' && /antar/.test(verb))) &&
      !isByTheWay(object, doer.own) &&
      !isHandedIn(object, doer.own) &&
      (!/antar/.test(verb) || isProduct(object, doer))
    );
  if (UPLOAD.has(verb)) return !byApplicant && receiver === 'channel' && !isHandedIn(object, doer.own) && isProduct(object, doer);
  if (verb === 'pemberian') return receiver !== 'officer' && has(object, GIVEN) && !isByTheWay(object, doer.own) && !isHandedIn(object);
  if (HANDING_OVER.test(verb) && doer.late && isBareHandingOver(clause, receiver)) return true;
  if (HANDING_OVER.test(verb))
    return receiver !== 'officer' && !isByTheWay(object, doer.own) && !isHandedIn(object, doer.own) && isProduct(object, doer);
  if (READ_OUT.has(verb)) return !byApplicant && has([...object, ...clause.after], RULING);
  if (ANSWER.has(verb))
    return !byApplicant && doer.late && receiver !== 'officer' && doer.actor !== 'unknown' && !has([...object, ...clause.after], NO_ANSWER);
  if (GIVE.has(verb)) return givesProduct(object, receiver, doer, byApplicant, isPassive(verb));
  if (VIEW.has(verb)) return isOffered(verb, clause) && !isByTheWay(object, doer.own) && !isHandedIn(object) && isProduct(object, doer);
  if (FETCH.has(verb))
    return (
      ((byApplicant || isOffered(verb, clause)) &&
        !isByTheWay(object, doer.own) &&
        (isProduct(object, doer) || (doer.late && (object.length === 0 || PLACE.test(object[0]?.text ?? ''))))) ||
      clause.after.some(word => SELF.has(word.text))
    );
  if (RECEIVE.has(verb))
    return (
      byApplicant &&
      !isByTheWay(object, doer.own) &&
      !(isHandedIn(object, doer.own) && !doer.late) &&
      (isProduct(object, doer) ||
        (doer.late && has(object, NOTICE)) ||
        has(object, SUBMITTED) ||
        object.length > 1 ||
        (doer.late && object.length === 0))
    );
  if (RETURN.has(verb)) return receiver === 'applicant' && !has([...clause.before, ...clause.after], DEFECT) && has(object, FINISHED);
  if (/(?:hubungi|kabari|kabarin)$/.test(verb)) return !byApplicant && (contacted || (receiver === 'channel' && !verb.endsWith('hubungi')));
  return (
    !byApplicant &&
    receiver !== 'officer' &&
    !has([...object, ...clause.after], BY_THE_WAY) &&
    !has([...clause.before, ...clause.after], DEFECT)
  );
}
