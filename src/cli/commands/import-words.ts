import type { FaultKind } from '../../import/fault.ts';

const faultsId: Readonly<Record<FaultKind, (file: string, detail: string) => string>> = {
  'broken-archive': file => `"${file}" rusak atau terpotong; buka dengan Word atau Excel, simpan ulang, lalu coba lagi`,
  'too-big': file => `"${file}" terlalu besar untuk sebuah standar pelayanan; pisahkan bagian standarnya ke berkas sendiri`,
  'too-many-cells': (file, most) => `"${file}" memuat lebih dari ${most} sel terisi; pisahkan bagian standarnya ke berkas sendiri`,
  'too-deep': file => `"${file}" bersusun terlalu dalam untuk dibaca`,
  'too-many-services': (file, count) =>
    `${file} memuat ${count} layanan, lebih banyak daripada yang wajar untuk satu unit; bagi menjadi beberapa berkas`,
  locked: file => `"${file}" dikunci dengan kata sandi; buka, hapus kata sandinya, lalu simpan ulang`,
  'old-office': file => `"${file}" berformat lama (.doc atau .xls); simpan ulang sebagai .docx atau .xlsx`,
  pdf: file => `"${file}" adalah PDF; buka dengan Word, simpan sebagai .docx, lalu coba lagi`,
  rtf: file => `"${file}" adalah RTF; buka dengan Word, simpan sebagai .docx, lalu coba lagi`,
  'open-document': file => `"${file}" adalah berkas OpenDocument; simpan ulang sebagai .docx atau .xlsx`,
  'unknown-kind': file => `"${file}" tidak dikenal; yang dapat diimpor: .docx, .xlsx, .csv, .html, .json`,
  'pictures-only': file => `"${file}" hanya berisi gambar, tidak ada teks yang dapat dibaca; ketik atau pindai dengan OCR dahulu`,
  empty: file => `"${file}" kosong; tidak ada teks yang dapat diimpor`,
  'broken-rows': (file, line) =>
    `"${file}" tidak dapat dibaca sebagai CSV: ada tanda kutip yang tidak ditutup${line ? ` (sampai baris ${line})` : ''}`,
  'broken-json': (file, why) => `"${file}" bukan JSON yang utuh (${why})`,
  'already-standard': file => `"${file}" sudah berbentuk standar; periksa langsung dengan check-standard "${file}"`,
  'no-komponen': file =>
    `tidak satu pun komponen standar pelayanan dikenali dalam ${file}; judul komponen dicari di tabel dan di awal paragraf`,
};

const faultsEn: Readonly<Record<FaultKind, (file: string, detail: string) => string>> = {
  'broken-archive': file => `"${file}" is damaged or cut short; open it in Word or Excel, save it again and retry`,
  'too-big': file => `"${file}" is too big for a service standard; move the standard to a file of its own`,
  'too-many-cells': (file, most) => `"${file}" has more than ${most} filled cells; move the standard to a file of its own`,
  'too-deep': file => `"${file}" is nested too deeply to be read`,
  'too-many-services': (file, count) => `${file} holds ${count} services, more than one unit can have; split it into several files`,
  locked: file => `"${file}" is locked with a password; open it, remove the password and save it again`,
  'old-office': file => `"${file}" has an old format (.doc or .xls); save it again as .docx or .xlsx`,
  pdf: file => `"${file}" is a PDF; open it in Word, save it as .docx and retry`,
  rtf: file => `"${file}" is RTF; open it in Word, save it as .docx and retry`,
  'open-document': file => `"${file}" is an OpenDocument file; save it again as .docx or .xlsx`,
  'unknown-kind': file => `"${file}" is of no known kind; .docx, .xlsx, .csv, .html and .json can be imported`,
  'pictures-only': file => `"${file}" holds pictures only, no text that could be read; type it or run OCR first`,
  empty: file => `"${file}" is empty; there is no text to import`,
  'broken-rows': (file, line) => `"${file}" cannot be read as CSV: a quote is never closed${line ? ` (up to line ${line})` : ''}`,
  'broken-json': (file, why) => `"${file}" is not whole JSON (${why})`,
  'already-standard': file => `"${file}" is a standard already; check it with check-standard "${file}"`,
  'no-komponen': file =>
    `no component of a service standard was recognised in ${file}; titles of components are looked for in tables and at the start of paragraphs`,
};

const id = {
  summary: 'buat rancangan standar dari Word, Excel, CSV, HTML, atau JSON',
  filesArgument: 'berkas .docx, .xlsx, .csv, .html, atau .json; beberapa berkas menjadi satu rancangan',
  outputOption: 'tulis rancangan ke berkas, bukan ke layar',
  lossOption: 'tulis daftar yang tidak dimuat sebagai JSON',
  checkOption: 'langsung periksa rancangan (memerlukan -o)',
  structuredOption: 'pakai bentuk terurai bila pembacaannya pasti',
  forceOption: 'timpa berkas yang sudah ada',
  fault: faultsId,
  noFiles: 'sebutkan berkas yang diimpor, misalnya: check-standard import lampiran.docx -o unit.yaml',
  exists: (path: string) => `"${path}" sudah ada; pilih nama lain atau tambahkan --force untuk menimpanya`,
  isSource: (path: string) =>
    `"${path}" adalah sumber yang diimpor dan tidak ditimpa; beri nama lain untuk rancangannya, misalnya -o unit.yaml`,
  checkNeedsOutput: '--check memerlukan -o, supaya temuan menunjuk ke berkas yang dapat dibuka',
  written: (path: string, services: number) => `Rancangan ditulis ke ${path}: ${services} layanan.`,
  found: (komponen: number, of: number) => `Komponen terisi: ${komponen} dari ${of}.`,
  read: (characters: string) => `Dibaca ${characters} huruf (tanpa spasi), semuanya terhitung:`,
  placed: 'menjadi isi komponen dan data unit',
  other: 'disimpan di x_lain karena tidak termasuk komponen mana pun',
  structure: 'menjadi kunci dan daftar (judul komponen, kepala kolom, nomor urut)',
  listed: 'tidak dimuat; daftarnya di bawah',
  otherTitle: 'Disimpan di x_lain:',
  lostTitle: 'Tidak dimuat:',
  unsureTitle: 'Judul yang dibaca dengan perkiraan:',
  unsure: (title: string, key: string, percent: number, place: string) => `"${title}" → ${key} (${percent}%), ${place}`,
  pictures: (count: number) => `Sumber memuat ${count} gambar; isi gambar tidak dapat dibaca dan perlu diketik.`,
  more: (count: number) => `… dan ${count} lagi; daftar lengkap dengan --loss <berkas.json>`,
};

const en: ImportWords = {
  summary: 'make a draft standard from Word, Excel, CSV, HTML or JSON',
  filesArgument: '.docx, .xlsx, .csv, .html or .json files; several files make one draft',
  outputOption: 'write the draft to a file instead of the screen',
  lossOption: 'write the list of what was left out as JSON',
  checkOption: 'check the draft at once (needs -o)',
  structuredOption: 'use structured forms where the reading is certain',
  forceOption: 'overwrite a file that exists',
  fault: faultsEn,
  noFiles: 'name the file to import, for example: check-standard import annex.docx -o unit.yaml',
  exists: path => `"${path}" exists; choose another name or add --force to overwrite it`,
  isSource: path => `"${path}" is the source of the import and is not overwritten; give the draft another name, for example -o unit.yaml`,
  checkNeedsOutput: '--check needs -o, so that findings point into a file that can be opened',
  written: (path, services) => `Draft written to ${path}: ${services} ${services === 1 ? 'service' : 'services'}.`,
  found: (komponen, of) => `Components filled: ${komponen} of ${of}.`,
  read: characters => `${characters} characters read (blanks left out), all accounted for:`,
  placed: 'became text of components and data of the unit',
  other: 'kept under x_lain, as they belong to no component',
  structure: 'became keys and lists (titles of components, heads of columns, row numbers)',
  listed: 'not taken over; listed below',
  otherTitle: 'Kept under x_lain:',
  lostTitle: 'Not taken over:',
  unsureTitle: 'Titles read by likeness:',
  unsure: (title, key, percent, place) => `"${title}" → ${key} (${percent}%), ${place}`,
  pictures: count =>
    `The source has ${count} ${count === 1 ? 'picture' : 'pictures'}; what a picture shows cannot be read and has to be typed.`,
  more: count => `… and ${count} more; the whole list with --loss <file.json>`,
};

/** What `import` says to the user. */
export type ImportWords = typeof id;

/** The words of `import`, by language. */
export const IMPORT_WORDS: Readonly<Record<'id' | 'en', ImportWords>> = { id, en };
