/** The words that may follow an option or a command; they stand apart so that help and completion load no command. */

/** The languages that the program speaks. */
export const LANGUAGES = ['id', 'en'] as const;

/** How `explain` and `rules` show the catalogue. */
export const CATALOGUE_FORMATS = ['text', 'markdown', 'json'] as const;

/** What of `diff` gives exit code 1. */
export const DIFF_FAIL_ON = ['heavier', 'error', 'warning', 'note', 'never'] as const;

/** What `export` can write. */
export const EXPORT_FORMATS = ['docx', 'xlsx'] as const;

/** The published schemas. */
export const SCHEMA_NAMES = ['standar-pelayanan-1', 'konfigurasi-1', 'register-1', 'laporan-1', 'perbandingan-1'] as const;

/** The shells that completion scripts are written for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
