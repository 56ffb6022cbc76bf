import type { Word } from '../text/word.ts';
import type { Side } from './actor.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const APPLY = set('mengusulkan mengajukan bersurat memohon mendaftar mendaftarkan melamar');
const SEND = set('menyampaikan menyerahkan mengirim mengirimkan kirim kirimkan serahkan sampaikan melayangkan membuat mengunggah');
/** What is sent by those who ask for something; of letters only those with nothing else said of them. */
const ASKED = /^(?:usul|usulan|pengusulan|permohonan|proposal|pengajuan|pengantar|permintaan)$/;
const LETTER_END = /^(?:ke|ka|kepada|melalui|lewat|via|resmi)$/;

/** A verb at `at` with what it passes on, and to whom. */
interface Asking {
  readonly words: readonly Word[];
  readonly at: number;
  readonly object: readonly Word[];
  readonly receiver: Side | 'desk' | undefined;
}

/** Whether a verb is that of one who asks for something ("menyampaikan usul", "bersurat"), whoever bears it. */
export function isApplying({ words, at, object, receiver }: Asking): boolean {
  const verb = words[at]?.text ?? '';
  if (APPLY.has(verb)) return true;
  if (!SEND.has(verb) || receiver === 'applicant') return false;
  if (object.some(({ text }) => ASKED.test(text))) return true;
  const after = words[at + 2];
  return words[at + 1]?.text === 'surat' && (!after || after.mark || LETTER_END.test(after.text));
}

/** Bodies that can be the applicant of a service for other bodies. */
const BODY = /^(?:opd|skpd|perangkat|sekolah|madrasah|fakultas|universitas|kampus|perguruan|panitia)$/;
const NO_APPLICANT = /^(?:terkait|teknis|berwenang|pembina|penerbit|pengampu|pelaksana|lain|lainnya|kami)$/;

/** Whether a body of this name can be the applicant. */
export const mayApply = (name: readonly Word[], role: string | undefined): boolean =>
  BODY.test(name[0]?.text ?? '') && !role && !name.some(({ text }) => NO_APPLICANT.test(text));
