/** Where the project lives; `homepage` in `package.json` says the same. */
export const HOMEPAGE = 'https://github.com/check-standard/check-standard';

/** Address of the page that explains a rule. */
export const rulePage = (id: string): string => `${HOMEPAGE}/blob/main/docs/rules/${id}.md`;
