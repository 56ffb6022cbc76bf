import type { Span } from '../../source/place.ts';
import { sentences } from '../text/sentence.ts';
import { overlapping, overlapsAny } from '../text/span.ts';
import type { Amount } from './duration.ts';
import {
  bracketBehind,
  cleanLabel,
  deedBehind,
  labelBehind,
  opensNext,
  readApproximation,
  readBound,
  readPer,
  type Surroundings,
  wordsBehind,
} from './duration-context.ts';
import type { Figure } from './duration-figures.ts';
import { isBadCase, type TimePhrases } from './duration-phrases.ts';
import { OTHER_END, opensRoundTheClock, readRole, readStep, stepBehind } from './duration-role.ts';

const LONGEST_CONTEXT = 160;
const LONGEST_HEADING = 80;

interface Sentence {
  readonly span: Span;
  readonly figures: readonly Figure[];
  /** The line above, where it holds no figure and may name a variant. */
  readonly above: Span | undefined;
  /** The last line above that ends in a colon. */
  readonly heading: string;
}

function groupBySentence(text: string, figures: readonly Figure[]): Sentence[] {
  const grouped: Sentence[] = [];
  let next = 0;
  let above: Span | undefined;
  let heading = '';
  for (const span of sentences(text)) {
    const own: Figure[] = [];
    for (let figure = figures[next]; figure && figure.span.start < span.end; figure = figures[++next]) own.push(figure);
    if (own.length > 0) grouped.push({ span, figures: own, above, heading });
    else if (/:\s{0,9}$/.test(text.slice(Math.max(span.start, span.end - 10), span.end)))
      heading = text.slice(Math.max(span.start, span.end - LONGEST_HEADING), span.end);
    above = own.length === 0 && span.end - span.start <= LONGEST_HEADING ? span : undefined;
  }
  return grouped;
}

/** What the times of a text are read with. */
export interface Reader {
  readonly text: string;
  readonly phrases: TimePhrases;
  readonly hours: readonly Span[];
  readonly roundTheClock: readonly Span[];
}

type Label = { readonly label: string; readonly span: Span };

const isPhrase = ({ phrases, hours }: Reader, span: Span): boolean =>
  [phrases.starts, phrases.exceptions, phrases.vague, phrases.sameDay, phrases.extensions, hours].some(list =>
    list.some(one => overlapping(one, span)),
  );

function ownLabel(raw: string, rawStart: number): Label | undefined {
  const label = cleanLabel(raw);
  return label && { label: label.text, span: { start: rawStart + label.offset, end: rawStart + label.offset + label.text.length } };
}

/** A time or a count that names what the next time is for: "lebih dari 60 hari : ", "kurang dari 5 berkas". */
const NAMED_BY_TIME =
  /\d\s?(?:(?:hari|minggu|bulan|tahun|jam|menit)(?:\s(?:kerja|kalender))?\s{0,2}:|(?:berkas|dokumen|surat|permohonan|izin|layanan)\s{0,2}:?)\s{0,3}$/i;

/** Words that fit any service name a variant where they count something: "untuk lebih dari 10 berkas". */
const wholeLabel = (raw: string, rawStart: number): Label => {
  const label = raw.replace(/^(?:[\s,(•*-]|\d{1,2}[.)]\s){1,8}/, '').replace(/[\s:]{1,5}$/, '');
  const start = rawStart + raw.indexOf(label);
  return { label, span: { start, end: start + label.length } };
};

function labelAfter(reader: Reader, { after, afterStart, followed }: Surroundings): Label | undefined {
  const raw = labelBehind({ after, followed });
  if (raw === undefined) return undefined;
  const label = ownLabel(raw, afterStart) ?? (/\d/.test(raw) ? wholeLabel(raw, afterStart) : undefined);
  return label && !isPhrase(reader, label.span) ? label : undefined;
}

const JOINED = /^\s{0,2},?\s{0,2}(?:dan|serta|lalu|kemudian|selanjutnya)\s[^.;,\n]{0,40}$/i;

/** "apabila terjadi gangguan, diberitahukan dalam 1 hari dan selesai dalam 8 hari": both are for the trouble. */
const sameTrouble = (raw: string, previous: Drafted | undefined): Label | undefined =>
  previous?.variant && isBadCase(previous.variant.label) && JOINED.test(raw) ? previous.variant : undefined;

function labelAbove(reader: Reader, sentence: Sentence, own: string): Label | undefined {
  if (!sentence.above || /[A-Za-zÀ-ɏ\d]/.test(own)) return undefined;
  const label = ownLabel(reader.text.slice(sentence.above.start, sentence.above.end), sentence.above.start);
  return label && !isPhrase(reader, label.span) ? label : undefined;
}

/** Where the words of a time begin: behind the start phrase of the time before it ("3 hari sejak lengkap, untuk KK 5 hari"). */
function afterEarlierStart({ phrases }: Reader, sentence: Sentence, beforeStart: number): number {
  if (beforeStart === sentence.span.start) return beforeStart;
  return phrases.starts.find(({ start }) => start >= beforeStart && start - beforeStart < 3)?.end ?? beforeStart;
}

const isNamedBehind = (amount: Drafted | undefined): boolean => (amount?.variant?.span.start ?? 0) >= (amount?.figure.end ?? 1);

function readAmount(
  reader: Reader,
  sentence: Sentence,
  figure: Figure,
  context: Surroundings & { readonly previous: Drafted | undefined },
): { readonly amount: Drafted; readonly end: number } {
  const bound = readBound(context);
  const approximation = readApproximation(context);
  const start = Math.min(bound?.span.start ?? figure.span.start, approximation ?? figure.span.start, figure.span.start);
  const end = Math.max(figure.span.end, bound?.span.end ?? 0);
  const rawStart = Math.min(start, afterEarlierStart(reader, sentence, context.beforeStart));
  const raw = reader.text.slice(rawStart, start);
  const before = ownLabel(raw, rawStart) ?? (NAMED_BY_TIME.test(raw) ? wholeLabel(raw, rawStart) : undefined);
  const behind = labelAfter(reader, context);
  const deed =
    before || behind || sentence.figures.length < 2
      ? undefined
      : (deedBehind(context) ?? (isNamedBehind(context.previous) ? wordsBehind(context) : undefined));
  const named = deed === undefined ? undefined : ownLabel(deed, context.afterStart);
  const label =
    before && (!isPhrase(reader, before.span) || isBadCase(before.label))
      ? before
      : (behind ?? named ?? labelAbove(reader, sentence, raw) ?? sameTrouble(raw, context.previous));
  const evidence = {
    before: context.before,
    after: opensNext(context) ? '' : context.after,
    heading: /waktu|proses|lesai/i.test(context.before) ? '' : sentence.heading,
    label: before?.label ?? '',
    unit: figure.upper.unit,
    previous: context.previous?.role,
    bounded: bound !== undefined,
    roundTheClock:
      !figure.multiple &&
      figure.upper.value === 24 &&
      !bound &&
      (overlapsAny(reader.roundTheClock, figure.span) || opensRoundTheClock(context.before, context.after)),
  };
  const role = readRole(evidence);
  const step = role === 'step' ? readStep(evidence) : undefined;
  const per = readPer(context);
  const amount: Drafted = {
    head: deed === undefined ? { text: raw, start: rawStart } : { text: deed, start: context.afterStart },
    span: { start, end },
    figure: figure.span,
    sentence: sentence.span,
    lower: figure.lower,
    upper: figure.upper,
    role,
    approximate: approximation !== undefined,
    ...(bound && { bound }),
    ...(per && { per }),
    ...(label && { variant: label }),
    ...(step !== undefined && { step }),
    ...(figure.multiple && { multiple: true as const }),
    ...(figure.doubtful && { doubtful: true as const }),
    ...(figure.contradicts && { contradicts: true as const }),
  };
  const words = Math.max(
    role === 'frequency' ? (/^\s{0,3}sekali/i.exec(context.after)?.[0].length ?? 0) : 0,
    step === undefined ? 0 : stepBehind(evidence),
    deed?.length ?? 0,
    context.followed ? bracketBehind(context) : 0,
  );
  return { amount, end: Math.max(end, per?.span.end ?? 0, label === behind && behind ? behind.span.end : 0, context.afterStart + words) };
}

/** A time as its sentence alone tells it: from when it runs hangs on the others. */
export interface Drafted extends Omit<Amount, 'start'> {
  /** The words that may name what it is for, and where they begin. */
  readonly head: { readonly text: string; readonly start: number };
}

function readSentence(reader: Reader, sentence: Sentence): Drafted[] {
  const amounts: Drafted[] = [];
  let done = sentence.span.start;
  for (const [index, figure] of sentence.figures.entries()) {
    const beforeStart = Math.min(figure.span.start, Math.max(done, figure.span.start - LONGEST_CONTEXT));
    const afterEnd = Math.min(sentence.figures[index + 1]?.span.start ?? sentence.span.end, figure.span.end + LONGEST_CONTEXT);
    const context = {
      before: reader.text.slice(beforeStart, figure.span.start),
      beforeStart,
      after: reader.text.slice(figure.span.end, afterEnd),
      afterStart: figure.span.end,
      followed: index + 1 < sentence.figures.length,
      previous: amounts.at(-1),
    };
    const { amount, end } = readAmount(reader, sentence, figure, context);
    const last = amounts.at(-1);
    // "paling cepat 15 bulan dan paling lambat 3 bulan sebelum TMT pensiun": both ends are the applicant's.
    if (last?.role === 'promise' && last.bound?.kind === 'lower' && amount.role === 'applicant' && OTHER_END.test(context.before))
      amounts[amounts.length - 1] = { ...last, role: 'applicant' };
    amounts.push(amount);
    done = end;
  }
  return amounts;
}

/** Reads each of `figures` with what its sentence says about it. */
export const readAmounts = (reader: Reader, figures: readonly Figure[]): Drafted[] =>
  groupBySentence(reader.text, figures).flatMap(sentence => readSentence(reader, sentence));
