import type { Span } from '../../source/place.ts';
import type { Amount } from './duration.ts';
import type { Drafted } from './duration-amounts.ts';
import { stageIn } from './duration-context.ts';
import type { DurationRole } from './duration-role.ts';
import { readMilestone } from './start-milestone.ts';

/** Names of a deed, which follow each other, and not of those it is done for. */
const DEED_LABEL =
  /^(?:proses|tahap|pelaksanaan|kegiatan)?\s?(?:pe(?!gawai|serta|dagang|mohon|langgan)[A-Za-zÀ-ɏ]{3,14}an|verifikasi|validasi|registrasi|cetak|paraf|disposisi|survei|input|entri|konsultasi)(?![A-Za-zÀ-ɏ])/i;

/** Whether a time is named for a part of the work ("pendaftaran", "penerbitan izin") and not for a kind of case. */
export const isPhase = ({ step, variant }: Pick<Amount, 'step' | 'variant'>): boolean =>
  step !== undefined || DEED_LABEL.test(variant?.label ?? '');

type Parts = readonly Pick<Amount, 'role' | 'step' | 'variant'>[];

const isBinding = ({ role }: { readonly role: DurationRole }): boolean => role === 'promise' || role === 'step';

/** Whether the binding times are those of stages that together make up the whole, none of them the whole itself. */
export const areStages = (amounts: Parts): boolean => {
  const binding = amounts.filter(isBinding);
  return binding.length > 1 && binding.some(isPhase) && binding.every(({ step, variant }) => step !== undefined || variant !== undefined);
};

const KIND_OF_DEED = /^(?:pengujian|pemeriksaan|analisis|kalibrasi|tera|peneraan|pelayanan)\s(?=\S)/i;

/** Whether all are kinds of one deed, of which an applicant wants one: "Pengujian kimia", "Pengujian mikrobiologi". */
export const areKinds = (amounts: Parts): boolean => {
  const [first, ...others] = amounts.map(({ step, variant }) =>
    step === undefined ? KIND_OF_DEED.exec(variant?.label ?? '')?.[0].toLowerCase() : undefined,
  );
  return first !== undefined && others.length > 0 && others.every(other => other === first);
};

/** Names those that words which fit any service tell apart beside others: "BAP 1 hari kerja, penerbitan 4 hari kerja". */
export function nameStages(amounts: readonly Drafted[]): Drafted[] {
  if (amounts.filter(isBinding).length < 2) return [...amounts];
  const named: Drafted[] = [];
  for (const amount of amounts) {
    const last = named.at(-1);
    const beside = last && last.sentence.start === amount.sentence.start ? last : undefined;
    const earlier = beside?.step === undefined ? (beside && isStageName(beside) ? 'deed' : undefined) : 'step';
    const stage = isBinding(amount) && !amount.variant && amount.step === undefined ? stageIn(amount.head.text, earlier) : undefined;
    const start = amount.head.start + (stage?.offset ?? 0);
    named.push(stage ? { ...amount, variant: { label: stage.text, span: { start, end: start + stage.text.length } } } : amount);
  }
  return named;
}

const isStageName = (amount: Drafted): boolean =>
  isPhase(amount) || /tunggu$|respon|tanggap|tindak\slanjut/i.test(amount.variant?.label ?? '');

/** What runs on its own clock, which is none of the unit's: the validity of the product, a deadline of the applicant. */
export const runsApart = ({ role }: { readonly role: DurationRole }): boolean =>
  role === 'validity' || role === 'applicant' || role === 'visit';

/** The time that a start in its sentence stands with: the one behind it where it leads up to that one, else the one before. */
function ownerOf(text: string, start: Span, amounts: readonly Drafted[]): Drafted | undefined {
  const before = amounts.findLast(({ figure }) => figure.end <= start.start);
  const next = amounts.find(({ span }) => span.start >= start.start);
  const leadsUp = next && next.span.start - start.end < 3 && (!before || text.slice(before.figure.end, start.start).includes(','));
  return leadsUp ? next : (before ?? next);
}

/** "Uji 2 hari, sertifikat terbit 30 hari setelah uji": what a start names as over does not begin with it. */
const endsWith = (text: string, start: Span, { variant }: Drafted): boolean =>
  variant !== undefined && text.slice(start.start, start.end).toLowerCase().endsWith(` ${variant.label.toLowerCase()}`);

/** Gives each time the start that its sentence tells for it. */
export function giveStarts(text: string, drafts: readonly Drafted[], starts: readonly Span[]): Amount[] {
  const staged = areStages(drafts);
  const bySentence = new Map<number, Drafted[]>();
  for (const draft of drafts) {
    const own = bySentence.get(draft.sentence.start);
    if (own) own.push(draft);
    else bySentence.set(draft.sentence.start, [draft]);
  }
  const serving = new Map<number, { start: Span; owner: Drafted | undefined; alone: boolean }[]>();
  for (const start of starts) {
    const sentence = drafts.find(one => one.sentence.start <= start.start && start.start < one.sentence.end)?.sentence;
    if (!sentence) continue;
    const owner = ownerOf(text, start, bySentence.get(sentence.start) ?? []);
    const milestone = readMilestone(text.slice(start.start, start.end));
    const alone = owner !== undefined && (runsApart(owner) || (staged && milestone !== 'received' && milestone !== 'complete'));
    serving.set(sentence.start, [...(serving.get(sentence.start) ?? []), { start, owner, alone }]);
  }
  return drafts.map(draft => {
    const near = serving.get(draft.sentence.start);
    const found = near?.find(({ owner }) => owner === draft) ?? near?.find(({ start, alone }) => !alone && !endsWith(text, start, draft));
    const { head, ...amount } = draft;
    return found ? { ...amount, start: found.start } : amount;
  });
}
