/** Longest text that the quick reader reads, in UTF-16 code units (32 MiB of plain letters). */
export const MAX_QUICK_LENGTH = 32 * 1024 * 1024;

/** Longest text that the reference reader reads, which takes many times as long and more memory. */
export const MAX_TEXT_LENGTH = 5 * 1024 * 1024;

/** Most signs, words and gaps that a text may be taken apart into; a file of prose of the greatest length has fewer. */
export const MAX_LEXEMES = 500_000;

/** Deepest nesting of maps and lists, the outermost being 1; what an alias stands for counts where it is used. */
export const MAX_DEPTH = 64;

/** How many values all aliases of a file may stand for together, were each written out in full. */
export const MAX_ALIASED_VALUES = 10_000;

/** A text length as people read it, rounded up to a tenth: `5.1 MiB`. */
export const humanSize = (length: number): string => `${(Math.ceil((length / 1024 / 1024) * 10) / 10).toFixed(1)} MiB`;
