import type { Verdict } from '../engine/report.ts';
import type { Language } from '../engine/rule.ts';
import { html, type Markup, type Piece } from '../markup/html.ts';
import { PAGE_WORDS, type PageWords } from './html-words.ts';
import { WORDS, type Words } from './words.ts';

/** In which language the page speaks, and how it marks what is Indonesian in any case. */
export interface Voice {
  readonly language: Language;
  readonly words: Words;
  readonly page: PageWords;
  /** The attribute that marks text of the agency as Indonesian where the page is not. */
  readonly own: Markup;
}

/** The voice of a page in `language`. */
export const voiceOf = (language: Language): Voice => ({
  language,
  words: WORDS[language],
  page: PAGE_WORDS[language],
  own: language === 'id' ? html`` : html` lang="id"`,
});

/** Verdicts from best to worst, with the class that gives each its colour. */
export const VERDICT_CLASS: Readonly<Record<Verdict, string>> = {
  memenuhi: 'good',
  'memenuhi dengan catatan': 'warning',
  'perlu ditinjau': 'review',
  'belum memenuhi': 'error',
};

/** The verdict as a word on its colour. */
export const badge = (verdict: Verdict, { words }: Voice): Markup =>
  html`<strong class="verdict ${VERDICT_CLASS[verdict]}">${words.verdict[verdict]}</strong>`;

/** Text of the agency, marked as Indonesian where the page is not. */
export const owned = (text: string, { language, own }: Voice): Piece => (language === 'id' ? text : html`<span${own}>${text}</span>`);
