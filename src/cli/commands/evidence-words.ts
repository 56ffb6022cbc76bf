const id = {
  summary: 'menulis daftar bukti PEKPPP (simulasi) suatu standar: indikator, butir, tempat, dokumen, dan yang belum ada',
  fileArgument: 'berkas standar',
  outputOption: 'folder untuk bukti-pekppp.md dan bukti-pekppp.csv (bawaan: bukti)',
  nothing: (path: string) => `"${path}" tidak memuat layanan yang terbaca; tidak ada yang dapat didaftar`,
  written: (files: readonly string[]) => `${files.join(' dan ')} ditulis\n`,
};

const en: EvidenceWords = {
  summary: 'write the PEKPPP evidence list (a simulation) of a standard: indicator, clause, place, document, what is missing',
  fileArgument: 'file of the standard',
  outputOption: 'folder for bukti-pekppp.md and bukti-pekppp.csv (default: bukti)',
  nothing: path => `"${path}" has no service that can be read; there is nothing to list`,
  written: files => `${files.join(' and ')} written\n`,
};

/** What `evidence` says to the user. */
export type EvidenceWords = typeof id;

/** The words of `evidence`, by language. */
export const EVIDENCE_COMMAND_WORDS: Readonly<Record<'id' | 'en', EvidenceWords>> = { id, en };
