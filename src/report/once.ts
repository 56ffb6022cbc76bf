/** Gives `text` the first time it is asked for, and nothing after that: what a report written piece by piece begins with. */
export const once = (text: string): (() => string) => {
  let isGiven = false;
  return () => {
    if (isGiven) return '';
    isGiven = true;
    return text;
  };
};
