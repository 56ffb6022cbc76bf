/** Says what is being done: on a terminal in one line that changes, elsewhere a line each. */
export const progress = (text: string): void => {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : text && `${text}\n`);
};
