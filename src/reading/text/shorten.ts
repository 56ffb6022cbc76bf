const LONGEST = 90;

/** A text as a message quotes it: on one line, without double quotes, cut after a word with "…" where it is long. */
export function shorten(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/\s*\n\s*/g, '; ')
    .replace(/\s+/g, ' ')
    .replace(/;{2,}|[.,];/g, ';')
    .replaceAll('"', "'")
    .trim();
  if (line.length <= LONGEST) return line.replace(/[\s.,;:]+$/, '');
  const cut = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, cut > 0 ? cut : LONGEST).replace(/[\s.,;:]+$/, '')} …`;
}
