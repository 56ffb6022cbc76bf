import type { Language } from '../engine/rule.ts';

/** Where the project lives; `homepage` in `package.json` says the same. */
export const HOMEPAGE = 'https://github.com/check-standard/check-standard';

/** Address of the page that explains a rule in `language`. */
export const rulePage = (id: string, language: Language): string =>
  `${HOMEPAGE}/blob/main/docs/rules/${language === 'id' ? '' : `${language}/`}${id}.md`;
