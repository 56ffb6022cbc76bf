import type { Language } from '../../engine/rule.ts';

const id = {
  summary: 'bandingkan janji dua versi standar: lebih berat, lebih ringan, atau netral bagi pemohon',
  pathsArgument:
    'dua berkas: versi lama dan versi baru ("-" untuk masukan baku); dengan --git: berkas atau folder (bawaan: semua yang berubah)',
  gitOption: 'bandingkan dengan revisi git: "main", "v1..v2", atau "main..." (sejak bercabang dari main)',
  formatOption: (formats: string) => `format: ${formats}`,
  outputOption: 'tulis ke berkas, bukan ke layar; tanpa --format bentuknya menurut nama berkas: .md, .json, selain itu teks',
  otherKind: (file: string, known: string) =>
    `perbandingan tidak dapat ditulis dalam bentuk "${file}"; beri nama berakhiran .md, .json, atau .txt, atau sebutkan --format: ${known}`,
  failOnOption:
    'yang membuat kode keluar 1: heavier (ada janji yang lebih berat); error, warning, note (temuan baru pada tingkat itu); never (bawaan)',
  twoFiles: 'sebutkan dua berkas, versi lama lalu versi baru, misalnya: check-standard diff lama.yaml baru.yaml; atau pakai --git <revisi>',
  notBothStdin: 'hanya salah satu dari dua versi yang dapat dibaca dari masukan baku',
  folder: (path: string) => `"${path}" adalah folder; sebutkan berkas, atau pakai --git <revisi>`,
  gitMissing: 'git tidak ditemukan; pasang git, atau bandingkan dua berkas: check-standard diff lama.yaml baru.yaml',
  noRepository: 'folder ini bukan bagian dari repositori git; bandingkan dua berkas: check-standard diff lama.yaml baru.yaml',
  unknownRevision: (revision: string) => `revisi "${revision}" tidak ada dalam repositori; lihat git branch atau git log`,
  noCommonCommit: (range: string) =>
    `"${range}" tidak mempunyai commit bersama dalam repositori ini; ambil riwayat lengkapnya, misalnya git fetch --unshallow`,
  gitFailed: (why: string) => `git gagal (${why})`,
  neither: (path: string, revision: string) => `"${path}" tidak ada, baik sekarang maupun pada revisi "${revision}"`,
};

/** The words of `check-standard diff` in one language. */
export type DiffWords = typeof id;

const en: DiffWords = {
  summary: 'compare what two versions of a standard promise: heavier, lighter or neutral for applicants',
  pathsArgument:
    'two files: the old version and the new one ("-" for standard input); with --git: files or folders (default: all that changed)',
  gitOption: 'compare with a git revision: "main", "v1..v2", or "main..." (since the branch left main)',
  formatOption: formats => `format: ${formats}`,
  outputOption: 'write to a file instead of the screen; without --format its name tells the format: .md, .json, else text',
  otherKind: (file, known) =>
    `a comparison cannot be written as "${file}" asks; give it a name ending in .md, .json or .txt, or name --format: ${known}`,
  failOnOption:
    'what gives exit code 1: heavier (a promise has become heavier); error, warning, note (new findings of that level); never (default)',
  twoFiles:
    'name two files, the old version and then the new one, for example: check-standard diff old.yaml new.yaml; or use --git <revision>',
  notBothStdin: 'only one of the two versions can be read from standard input',
  folder: path => `"${path}" is a folder; name a file, or use --git <revision>`,
  gitMissing: 'git was not found; install git, or compare two files: check-standard diff old.yaml new.yaml',
  noRepository: 'this folder is not part of a git repository; compare two files: check-standard diff old.yaml new.yaml',
  unknownRevision: revision => `the repository has no revision "${revision}"; see git branch or git log`,
  noCommonCommit: range =>
    `"${range}" have no commit in common in this repository; fetch its whole history, for example git fetch --unshallow`,
  gitFailed: why => `git failed (${why})`,
  neither: (path, revision) => `"${path}" exists neither now nor at revision "${revision}"`,
};

/** The words of `check-standard diff`, by language. */
export const DIFF_WORDS: Readonly<Record<Language, DiffWords>> = { id, en };
