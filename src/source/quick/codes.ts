/** UTF-16 codes of the signs that mean something in YAML. */
export const TAB = 9;
export const FEED = 10;
export const RETURN = 13;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const PLUS = 43;
export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const ZERO = 48;
export const NINE = 57;
export const COLON = 58;
export const GREATER = 62;
export const OPEN_LIST = 91;
export const BACKSLASH = 92;
export const CLOSE_LIST = 93;
export const OPEN_MAP = 123;
export const BAR = 124;
export const CLOSE_MAP = 125;

/** Whether `code`, which follows an indicator, lets it be one: a blank, a line break or the end of the text. */
export const isGap = (code: number): boolean => code === SPACE || code === FEED || code === RETURN || code === TAB || Number.isNaN(code);

/** Whether a line ends at `code`; a return is always followed by a feed here. */
export const isLineEnd = (code: number): boolean => code === FEED || code === RETURN || Number.isNaN(code);

/** Whether `code` parts the values of a flow collection. */
export const isFlowSign = (code: number): boolean =>
  code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP;

const NO_PLAIN_START = new Uint8Array(128);
for (let code = 0; code <= SPACE; code += 1) NO_PLAIN_START[code] = 1;
for (const sign of '[]{},#&*!|>\'"%@`:?\x7f') NO_PLAIN_START[sign.charCodeAt(0)] = 1;

/** Whether plain text may begin with the sign at `at`; where YAML allows it in some places only, the answer is no. */
export function startsPlain(text: string, at: number, isFlow: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return code !== 0xfeff;
  if (NO_PLAIN_START[code] !== 0) return false;
  if (code !== DASH) return true;
  const next = text.charCodeAt(at + 1);
  return !isGap(next) && !(isFlow && isFlowSign(next));
}
