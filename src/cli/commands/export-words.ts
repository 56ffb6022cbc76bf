const id = {
  summary: 'tulis standar sebagai lampiran keputusan: dua tabel setiap layanan, Word atau Excel',
  fileArgument: 'berkas standar',
  formatOption: (formats: string) => `format: ${formats}; bawaan: menurut nama berkas tujuan`,
  untold: (path: string) => `sebutkan formatnya, misalnya: check-standard export ${path} -f docx, atau -o lampiran.xlsx`,
  contradicts: (path: string, format: string) => `"${path}" bukan nama untuk format ${format}; ubah salah satunya`,
  outputOption: 'berkas tujuan; bawaan: nama berkas standar dengan akhiran format',
  forceOption: 'timpa berkas yang sudah ada',
  nothing: (path: string) => `"${path}" belum memuat layanan; tidak ada yang dapat diekspor`,
  broken: (path: string) => `"${path}" memuat bagian yang tidak terbaca; perbaiki dahulu menurut check-standard "${path}"`,
  exists: (path: string) => `"${path}" sudah ada; pilih nama lain dengan -o atau tambahkan --force untuk menimpanya`,
  written: (path: string, services: number) => `Lampiran ditulis ke ${path}: ${services} layanan.\n`,
};

const en: ExportWords = {
  summary: 'write a standard as the annex of a decree: two tables a service, Word or Excel',
  fileArgument: 'file of the standard',
  formatOption: formats => `format: ${formats}; default: by the name of the file written`,
  untold: path => `name the format, for example: check-standard export ${path} -f docx, or -o annex.xlsx`,
  contradicts: (path, format) => `"${path}" is no name for the format ${format}; change one of the two`,
  outputOption: 'where to write; default: the name of the standard with the ending of the format',
  forceOption: 'overwrite a file that exists',
  nothing: path => `"${path}" has no service yet; there is nothing to export`,
  broken: path => `"${path}" has parts that cannot be read; mend them first, see check-standard "${path}"`,
  exists: path => `"${path}" exists; choose another name with -o or add --force to overwrite it`,
  written: (path, services) => `Annex written to ${path}: ${services} ${services === 1 ? 'service' : 'services'}.\n`,
};

/** What `export` says to the user. */
export type ExportWords = typeof id;

/** The words of `export`, by language. */
export const EXPORT_WORDS: Readonly<Record<'id' | 'en', ExportWords>> = { id, en };
