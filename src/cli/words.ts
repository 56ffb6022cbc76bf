import type { Language } from '../engine/rule.ts';
import type { LeftOut } from '../engine/summary.ts';
import type { Stats } from './commands/check.ts';

/** Files that agencies keep their standards in. */
const OFFICE_FILE = /\.(?:docx?|xlsx?|pdf|odt|ods|rtf)$/i;

/** How a file that is no YAML becomes a draft. */
const importHint = (path: string, advice: string): string =>
  OFFICE_FILE.test(path) ? `; ${advice}: check-standard import ${path} -o ${path.replace(OFFICE_FILE, '.yaml')}` : '';

const MOST_NAMED = 3;

const listed = (paths: readonly string[]): string =>
  paths
    .slice(0, MOST_NAMED)
    .map(path => `"${path}"`)
    .join(', ') + (paths.length > MOST_NAMED ? ', …' : '');

const id = {
  language: 'id' as Language,
  tagline: 'Memeriksa standar pelayanan publik (UU 25/2009): 14 komponen, isi janjinya, publikasinya.',
  usage: 'Pemakaian:',
  arguments: 'Argumen:',
  options: 'Pilihan:',
  commands: 'Perintah:',
  optionsWord: '[pilihan]',
  helpOption: 'tampilkan bantuan ini',
  helpCommand: 'tampilkan bantuan program atau sebuah perintah',
  commandArgument: 'nama perintah; tanpa nama: bantuan program',
  versionOption: 'tampilkan versi',
  checkSummary: 'periksa berkas, folder, pola, atau "-" (masukan baku); inilah perintah bawaan',
  pathsArgument: 'berkas, folder (setiap *.yaml, *.yml, *.json yang memuat standar_pelayanan), pola, atau "-"',
  formatOption: (formats: string) => `format laporan: ${formats}; "nama=berkas" menulis ke berkas; boleh diulang`,
  outputOption: 'tulis laporan ke berkas, bukan ke layar; tanpa --format bentuknya menurut nama berkas (.md, .html, .json, …)',
  failOnOption: (levels: string) => `tingkat temuan yang membuat kode keluar 1: ${levels}`,
  maxWarningsOption: 'kode keluar 1 bila peringatan lebih banyak dari n',
  profileOption: (profiles: string) => `profil aturan: ${profiles}`,
  configOption: 'pakai berkas pengaturan ini, bukan check-standard.yaml yang terdekat',
  noConfigOption: 'tanpa berkas pengaturan',
  printConfigOption: 'tampilkan pengaturan yang berlaku bagi sebuah berkas, dan dari mana asalnya',
  baselineOption: 'berkas dasar temuan: yang tercantum di sana tidak dihitung',
  allowNothingOption: 'lewati yang bukan standar walau disebut, dan kode keluar 0 bila tidak ada standar',
  asOfOption: 'tanggal periksa (YYYY-MM-DD); bawaan: hari ini',
  langOption: (languages: string) => `bahasa: ${languages}`,
  mergeLangOption: (languages: string) => `bahasa pesan program: ${languages}; laporannya tetap dalam bahasa bagiannya`,
  schemaLangOption: (languages: string) => `bahasa pesan program: ${languages}; skemanya tetap satu`,
  quietOption: 'hanya galat, tanpa tabel',
  colorOption: 'pakai warna',
  noColorOption: 'tanpa warna',
  stdinOption: 'nama berkas untuk masukan baku',
  explainSummary: 'jelaskan sebuah aturan: kewajiban, dasar hukum, cara membaca, contoh',
  rulesSummary: 'tampilkan semua aturan',
  ruleArgument: 'id aturan, misalnya jangka-waktu/terukur, atau keluarganya, misalnya jangka-waktu',
  catalogueFormatOption: (formats: string) => `format: ${formats}`,
  completionSummary: 'cetak skrip pelengkap perintah untuk bash, zsh, fish, atau powershell',
  shellArgument: (shells: string) => `salah satu dari ${shells}`,
  schemaSummary: (schemas: string) => `cetak JSON Schema: ${schemas}`,
  schemaArgument: (usual: string) => `nama skema; bawaan: ${usual}`,
  schemaOutputOption: 'tulis skema ke berkas, bukan ke layar',
  examples: [
    'Contoh:',
    '  check-standard unit.yaml',
    '  check-standard unit/ --format markdown=laporan.md',
    '  check-standard "unit/**/*.yaml" --fail-on warning',
    '',
    'Kode keluar: 0 memenuhi · 1 ada temuan · 2 salah pakai atau berkas tidak terbaca · 3 kesalahan program',
  ].join('\n'),
  error: (message: string) => `check-standard: ${message}`,
  missing: (path: string) => `"${path}" tidak ada; periksa ejaan nama dan foldernya`,
  denied: (path: string) => `"${path}" tidak boleh dibaca; minta izin baca kepada pengelola komputer`,
  isFolder: (path: string) => `"${path}" adalah folder; sebutkan satu berkas di dalamnya`,
  brokenYaml: (path: string) => `"${path}" baru dapat dipakai sesudah penulisannya diperbaiki; periksa dengan: check-standard ${path}`,
  notWritable: (path: string) => `"${path}" tidak dapat ditulis; periksa apakah foldernya ada dan boleh ditulisi`,
  unreadable: (path: string, why: string) => `"${path}" tidak dapat dibaca (${why})`,
  circular: (path: string) => `"${path}" adalah tautan yang berputar ke dirinya sendiri; perbaiki atau hapus tautan itu`,
  readOnly: (path: string) => `"${path}" hanya boleh dibaca; izinkan berkas itu ditulisi, atau beri nama lain untuk keluarannya`,
  diskFull: (path: string) => `"${path}" tidak dapat ditulis karena disknya penuh; kosongkan sebagian, atau tulis ke disk lain`,
  outputFailed: (why: string) => `keluarannya tidak dapat ditulis (${why}); periksa tempat keluarannya dialihkan, lalu jalankan lagi`,
  outputFull: 'keluarannya tidak dapat ditulis karena disknya penuh; kosongkan sebagian, lalu jalankan lagi',
  outputIsFolder: (path: string) => `"${path}" adalah folder; sebutkan nama sebuah berkas di dalamnya`,
  keptStandard: (path: string) => `"${path}" adalah standar pelayanan dan tidak ditimpa; beri nama lain untuk keluarannya`,
  keptConfiguration: (path: string) => `"${path}" adalah berkas pengaturan dan tidak ditimpa; beri nama lain untuk keluarannya`,
  keptInput: (path: string) => `"${path}" dibaca oleh perintah ini dan tidak ditimpa; beri nama lain untuk keluarannya`,
  sameOutput: (one: string, other: string) =>
    one === other
      ? `dua keluaran tidak dapat ditulis ke "${one}"; beri masing-masing namanya sendiri`
      : `"${one}" dan "${other}" adalah satu berkas; beri masing-masing keluaran namanya sendiri`,
  dashIsNoFile: '"-" bukan nama berkas yang dapat ditulis; sebutkan namanya, misalnya unit.yaml atau laporan.md',
  notStandard: (path: string) =>
    `"${path}" bukan standar pelayanan: kunci "standar_pelayanan" tidak ada; tambahkan "standar_pelayanan: 1" di baris pertama bila memang standar`,
  keyMeant: (path: string, key: string) =>
    `"${path}" bukan standar pelayanan: kunci pertamanya "${key}"; maksud Anda "standar_pelayanan"? Tulis "standar_pelayanan: 1" bila memang standar`,
  perhapsStandard: (path: string, key: string) =>
    `"${path}" dilewati, tetapi mungkin standar pelayanan: kunci pertamanya "${key}"; maksud Anda "standar_pelayanan"?`,
  emptyFile: (path: string) => `"${path}" kosong; mulailah dengan "standar_pelayanan: 1"`,
  binary: (path: string) => `"${path}" bukan berkas teks; standar ditulis sebagai YAML atau JSON${importHint(path, 'ubah dahulu dengan')}`,
  notUtf8: (path: string, line: number) => `"${path}" baris ${line} bukan UTF-8; simpan ulang berkas dengan pengodean UTF-8`,
  nothingMatches: (pattern: string) => `tidak ada berkas yang cocok dengan "${pattern}"`,
  nothingChecked: (paths: readonly string[], { passedOver, ignored, gitignored }: LeftOut) =>
    [
      `tidak ada standar pelayanan di ${listed(paths)}; yang dicari ialah *.yaml, *.yml, dan *.json dengan kunci "standar_pelayanan"`,
      ...(passedOver > 0 ? [`${passedOver} berkas dilewati karena tidak memuatnya`] : []),
      ...(ignored > 0 ? [`${ignored} berkas dilewati karena pola abaikan`] : []),
      ...(gitignored > 0 ? [`${gitignored} berkas atau folder dilewati karena .gitignore; yang disebut namanya tetap diperiksa`] : []),
    ].join('; '),
  noPaths: 'sebutkan berkas atau folder yang diperiksa, misalnya: check-standard unit.yaml',
  unknownFormat: (name: string, known: string) => `format "${name}" tidak dikenal; pilih salah satu dari ${known}`,
  unknownSchema: (name: string, known: string) => `skema "${name}" tidak dikenal; pilih salah satu dari ${known}`,
  formatWithoutFile: (format: string) => `sesudah "${format}=" belum ada nama berkas; tulis misalnya --format ${format}=laporan.${format}`,
  formatBehindEquals: (format: string) => `tulis -f ${format} atau --format=${format}, tanpa "=" sesudah -f`,
  untoldFormat: (file: string, known: string) =>
    `bentuk laporan "${file}" tidak terbaca dari namanya; sebutkan dengan --format salah satu dari ${known}`,
  stdinNameAlone: '--stdin-filename hanya menamai masukan baku; sebutkan juga "-", misalnya: check-standard - --stdin-filename unit.yaml',
  twoToScreen: 'dua format tidak dapat ditulis ke tempat yang sama; beri nama berkas, misalnya --format markdown=laporan.md',
  outputWithoutFormat: '--output memerlukan tepat satu format tanpa nama berkas',
  unknownRule: (rule: string, suggestion: string | undefined) =>
    `aturan "${rule}" tidak dikenal${suggestion ? `; maksud Anda "${suggestion}"?` : ''}`,
  rulesThatBegin: (beginning: string, names: string) => `aturan "${beginning}" tidak dikenal; yang diawali "${beginning}": ${names}`,
  wrongSlash: (pattern: string) => `pola "${pattern}" memuat "\\"; folder dipisah dengan "/": "${pattern.replaceAll('\\', '/')}"`,
  meansNoFile: (place: string, patterns: string) =>
    `${place} "per_berkas" tidak mengenai satu berkas pun: "${patterns}"; periksa nama dan foldernya, yang dihitung dari folder berkas pengaturan`,
  noMap: (found: string) => `isinya ${found}, sedangkan yang dikenal ialah "kunci: isi", misalnya "profil: standar"`,
  write: (expected: string) => `tulis ${expected}`,
  fixedLevel: (rule: string) =>
    `"${rule}" tidak dapat dimatikan atau diringankan: berkas yang tidak terbaca tidak diperiksa sama sekali; hapus baris ini dan perbaiki berkasnya`,
  notWaivable: (rule: string) =>
    `"${rule}" tidak dapat dikecualikan: berkas yang tidak terbaca tidak diperiksa sama sekali; hapus pengecualian ini dan perbaiki berkasnya`,
  notFilled: (key: string, value: string) =>
    `"${key}" belum diisi: "${value}"; ${key === 'alasan' ? 'tulis sebabnya, misalnya "Akun SIPPN menunggu verifikasi"' : 'tulis siapa yang menjawabnya, misalnya "Bagian Organisasi"'}`,
  allRules: 'semua aturan: check-standard rules',
  badBaseline: (path: string) => `"${path}" bukan berkas dasar temuan yang utuh; tulis ulang dengan check-standard baseline`,
  missingBaseline: (path: string) => `dasar temuan "${path}" belum ada; tulis dahulu dengan check-standard baseline`,
  missingRegister: (path: string, configuration: string) =>
    `register "${path}" tidak ada, padahal disebut dalam ${configuration}; periksa nama dan foldernya, yang dihitung dari folder ${configuration}`,
  ignoredFile: (path: string, configuration: string) => `"${path}" dilewati karena "abaikan" dalam ${configuration}`,
  fromProfile: 'profil',
  byDefault: 'bawaan',
  untilDay: 'sampai',
  configurationOf: (path: string, configuration: string | undefined) =>
    `pengaturan bagi ${path}: ${configuration ?? 'bawaan, tidak ada check-standard.yaml di folder itu dan di atasnya'}`,
  baselineSummary: 'tulis temuan hari ini sebagai dasar temuan, sehingga hanya yang baru yang dihitung',
  pruneOption: 'hanya buang isi yang tidak ditemukan lagi',
  baselineWritten: (path: string, entries: number, gone: number, unread: number) =>
    `${path}: ${entries} temuan tercatat${gone > 0 ? `, ${gone} yang tidak ditemukan lagi dibuang` : ''}${unread > 0 ? `; ${unread} tidak dicatat karena berkas atau layanannya tidak terbaca: perbaiki, lalu tulis ulang dasar temuan` : ''}`,
  initSummary: 'tulis standar permulaan yang tinggal diisi',
  initArgument: 'berkas yang ditulis; bawaan: standar-pelayanan.yaml',
  fromOption: 'mulai dari salinan sebuah standar, misalnya examples/kelurahan-sukamaju.yaml',
  forceOption: 'tulis walau berkasnya sudah ada',
  unitOption: 'nama unit pelayanan',
  layananOption: 'nama layanan pertama',
  withSchemaOption: 'tulis juga JSON Schema di sampingnya, untuk editor',
  unitToName: '[nama unit pelayanan]',
  serviceToName: '[nama layanan]',
  namesConfiguration: (path: string) => `"${path}" adalah nama berkas pengaturan; beri nama lain untuk standarnya, misalnya unit.yaml`,
  notYamlName: (path: string, better: string) =>
    `standar permulaan ditulis sebagai YAML, sedangkan "${path}" tidak berakhiran .yaml; beri nama misalnya ${better}`,
  alreadyThere: (path: string) => `"${path}" sudah ada; pakai nama lain, atau --force untuk menimpanya`,
  written: (path: string) => `${path} ditulis; periksa dengan: check-standard ${path}`,
  mergeSummary: 'gabungkan laporan beberapa bagian menjadi satu',
  reportsArgument: 'laporan dalam format json atau ndjson, atau "-" (masukan baku)',
  noReport: (path: string) => `"${path}" bukan laporan check-standard; yang dibaca ialah format json dan ndjson`,
  otherRun: (path: string, first: string) =>
    `"${path}" dan "${first}" bukan bagian satu pemeriksaan: tanggal, bahasa, atau versinya berbeda`,
  otherProfile: (path: string, first: string) =>
    `"${path}" dan "${first}" bukan bagian satu pemeriksaan: --profile berbeda; periksa semua bagian dengan --profile yang sama`,
  nothingMerged: 'tidak satu pun laporan itu memuat standar pelayanan; periksa folder atau pola yang diberikan kepada --shard',
  missingParts: (parts: string) => `bagian pemeriksaan tidak lengkap${parts ? `; yang belum ada: ${parts}` : ''}`,
  twiceReported: (file: string) => `"${file}" ada dalam dua laporan; gabungkan laporan yang berkasnya berlainan`,
  watchOption: 'periksa lagi setiap kali berkas berubah',
  watchStdin: 'masukan baku tidak dapat diawasi; sebutkan berkasnya',
  watching: 'menunggu perubahan; hentikan dengan Ctrl-C',
  changed: (path: string) => `— ${path} berubah —`,
  noRegulation: (text: string) =>
    `dari "${text}" tidak terbaca satu peraturan; tulis seperti "Peraturan Daerah Kota Contoh Nomor 3 Tahun 2024"`,
  cacheOption: 'pakai hasil yang lalu bagi berkas yang tidak berubah',
  cacheLocationOption: 'berkas tempat hasil itu disimpan; bawaan: .check-standard-cache',
  jobsOption: 'banyaknya utas kerja; bawaan: sebanyak inti prosesor bila berkasnya banyak',
  sinceOption: 'bandingkan dengan laporan JSON terdahulu: kesimpulan yang berubah, temuan yang datang dan hilang',
  sinceOfPart: '--since membandingkan seluruh pemeriksaan; berikan kepada check-standard merge, bukan bersama --shard',
  shardOption: 'periksa hanya bagian ke-i dari n; gabungkan laporannya dengan check-standard merge',
  statsOption: 'tampilkan banyaknya berkas dan lamanya',
  badShard: (text: string) => `nilai "${text}" untuk --shard bukan bagian; tulis seperti 2/8: bagian kedua dari delapan`,
  cacheNotWritable: (path: string) =>
    `simpanan hasil "${path}" tidak dapat ditulis; pemeriksaannya tetap utuh. Periksa apakah foldernya ada dan boleh ditulisi, atau hapus --cache`,
  cacheLeftAside: (path: string) => `"${path}" bukan simpanan hasil yang utuh; diabaikan dan ditulis ulang`,
  faultAt: (path: string, message: string) =>
    `kesalahan program ketika memeriksa "${path}" (${message}); berkas lain tetap diperiksa, mohon laporkan beserta berkasnya`,
  stats: ({ files, layanan, findings, milliseconds, jobs, hits }: Stats) =>
    `${files} berkas, ${layanan} layanan, ${findings} temuan dalam ${milliseconds} milidetik; ${jobs} utas${hits === undefined ? '' : `; ${hits} dari simpanan`}\n`,
  progress: (done: number, total: number, rate: number, file: string) => `${done}/${total} berkas, ${rate}/detik: ${file}`,
  badDate: (text: string) => `"${text}" bukan tanggal; tulis seperti 2026-11-22`,
  badOptionDate: (option: string, text: string) => `nilai "${text}" untuk ${option} bukan tanggal; tulis seperti 2026-11-22`,
  badNumber: (option: string, text: string) => `nilai "${text}" untuk ${option} bukan bilangan bulat 0 atau lebih`,
  badChoice: (option: string, value: string, known: string) =>
    `nilai "${value}" untuk ${option} tidak dikenal; pilih salah satu dari ${known}`,
  unknownOption: (option: string) => `pilihan "${option}" tidak dikenal`,
  didYouMean: (suggestion: string) => `; maksud Anda "${suggestion}"?`,
  missingValue: (option: string) => `pilihan "${option}" memerlukan nilai`,
  missingArgument: (command: string, argument: string) => `perintah "${command}" memerlukan ${argument}`,
  excessArgument: (command: string, excess: string, taken: string) =>
    `"${excess}" berlebih; perintah "${command}" ${taken ? `hanya menerima ${taken}` : 'tidak menerima argumen'}`,
  unknownCommand: (command: string) => `perintah "${command}" tidak dikenal`,
  forExample: (call: string) => `, misalnya: ${call}`,
  seeHelp: (call: string) => `lihat ${call} --help`,
  fault: (message: string) =>
    `kesalahan pada program check-standard sendiri (${message}); laporkan beserta berkas yang diperiksa. Jalankan dengan CHECK_STANDARD_DEBUG=1 untuk rinciannya`,
};

/** The words of the command line in one language. */
export type CliWords = typeof id;

const en: CliWords = {
  language: 'en',
  tagline: 'Checks Indonesian public-service standards (UU 25/2009): the 14 components, what they promise, their publication.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  optionsWord: '[options]',
  helpOption: 'show this help',
  helpCommand: 'show the help of the program or of a command',
  commandArgument: 'name of a command; without it: help of the program',
  versionOption: 'show the version',
  checkSummary: 'check files, folders, globs or "-" (standard input); the default command',
  pathsArgument: 'files, folders (every *.yaml, *.yml, *.json that carries standar_pelayanan), globs or "-"',
  formatOption: formats => `format of the report: ${formats}; "name=file" writes to a file; repeatable`,
  outputOption: 'write the report to a file instead of the screen; without --format its name tells the format (.md, .html, .json, …)',
  failOnOption: levels => `level of findings that gives exit code 1: ${levels}`,
  maxWarningsOption: 'exit code 1 when there are more than n warnings',
  profileOption: profiles => `profile of rules: ${profiles}`,
  configOption: 'use this configuration instead of the nearest check-standard.yaml',
  noConfigOption: 'no configuration',
  printConfigOption: 'show the configuration that applies to a file, and where it comes from',
  baselineOption: 'baseline: what stands in it does not count',
  allowNothingOption: 'pass over named files that are no standards, and exit code 0 when there is none',
  asOfOption: 'date of the check (YYYY-MM-DD); default: today',
  langOption: languages => `language: ${languages}`,
  mergeLangOption: languages => `language of messages: ${languages}; the report stays in the language of its parts`,
  schemaLangOption: languages => `language of messages: ${languages}; the schema is one and the same`,
  quietOption: 'errors only, no tables',
  colorOption: 'use colours',
  noColorOption: 'no colours',
  stdinOption: 'name of the file that standard input stands for',
  explainSummary: 'explain a rule: requirement, legal basis, how it reads, examples',
  rulesSummary: 'show all rules',
  ruleArgument: 'id of a rule, for example jangka-waktu/terukur, or its family, for example jangka-waktu',
  catalogueFormatOption: formats => `format: ${formats}`,
  completionSummary: 'print a completion script for bash, zsh, fish or powershell',
  shellArgument: shells => `one of ${shells}`,
  schemaSummary: schemas => `print a JSON Schema: ${schemas}`,
  schemaArgument: usual => `name of the schema; default: ${usual}`,
  schemaOutputOption: 'write the schema to a file instead of the screen',
  examples: [
    'Examples:',
    '  check-standard unit.yaml',
    '  check-standard unit/ --format markdown=report.md',
    '  check-standard "unit/**/*.yaml" --fail-on warning',
    '',
    'Exit codes: 0 complies · 1 findings · 2 wrong use or unreadable file · 3 fault of the program',
  ].join('\n'),
  error: message => `check-standard: ${message}`,
  missing: path => `"${path}" does not exist; check the spelling of name and folder`,
  denied: path => `"${path}" may not be read; ask for permission to read it`,
  isFolder: path => `"${path}" is a folder; name one file in it`,
  brokenYaml: path => `"${path}" can be used once its writing is mended; check it with: check-standard ${path}`,
  notWritable: path => `"${path}" cannot be written; check that its folder exists and may be written to`,
  unreadable: (path, why) => `"${path}" cannot be read (${why})`,
  circular: path => `"${path}" is a link that leads to itself; mend or remove the link`,
  readOnly: path => `"${path}" may only be read; allow it to be written, or give the output another name`,
  diskFull: path => `"${path}" cannot be written because its disk is full; make room, or write to another disk`,
  outputFailed: why => `the output cannot be written (${why}); check where it is sent, then run again`,
  outputFull: 'the output cannot be written because its disk is full; make room, then run again',
  outputIsFolder: path => `"${path}" is a folder; give the name of a file in it`,
  keptStandard: path => `"${path}" is a service standard and is not overwritten; give the output another name`,
  keptConfiguration: path => `"${path}" is a configuration and is not overwritten; give the output another name`,
  keptInput: path => `"${path}" is read by this command and is not overwritten; give the output another name`,
  sameOutput: (one, other) =>
    one === other
      ? `two outputs cannot go to "${one}"; give each a name of its own`
      : `"${one}" and "${other}" are one file; give each output a name of its own`,
  dashIsNoFile: '"-" is no name of a file to write; give it one, for example unit.yaml or report.md',
  notStandard: path =>
    `"${path}" is not a service standard: it has no key "standar_pelayanan"; add "standar_pelayanan: 1" as its first line if it is one`,
  keyMeant: (path, key) =>
    `"${path}" is not a service standard: its first key is "${key}"; did you mean "standar_pelayanan"? Write "standar_pelayanan: 1" if it is one`,
  perhapsStandard: (path, key) =>
    `"${path}" passed over, but it may be a service standard: its first key is "${key}"; did you mean "standar_pelayanan"?`,
  emptyFile: path => `"${path}" is empty; begin with "standar_pelayanan: 1"`,
  binary: path => `"${path}" is not a text file; a standard is written as YAML or JSON${importHint(path, 'turn it into one with')}`,
  notUtf8: (path, line) => `"${path}" line ${line} is not UTF-8; save the file again as UTF-8`,
  nothingMatches: pattern => `no file matches "${pattern}"`,
  nothingChecked: (paths, { passedOver, ignored, gitignored }) =>
    [
      `there is no service standard in ${listed(paths)}; *.yaml, *.yml and *.json with the key "standar_pelayanan" were looked for`,
      ...(passedOver > 0 ? [`${plural(passedOver)} passed over for want of it`] : []),
      ...(ignored > 0 ? [`${plural(ignored)} left out by ignore patterns`] : []),
      ...(gitignored > 0
        ? [
            `${gitignored} ${gitignored === 1 ? 'file or folder' : 'files or folders'} left out by .gitignore; what is named is checked all the same`,
          ]
        : []),
    ].join('; '),
  noPaths: 'name the files or folders to check, for example: check-standard unit.yaml',
  unknownFormat: (name, known) => `unknown format "${name}"; choose one of ${known}`,
  unknownSchema: (name, known) => `unknown schema "${name}"; choose one of ${known}`,
  formatWithoutFile: format => `the name of a file is missing behind "${format}="; write for example --format ${format}=report.${format}`,
  formatBehindEquals: format => `write -f ${format} or --format=${format}, without "=" behind -f`,
  untoldFormat: (file, known) => `the name of "${file}" does not tell the format of the report; name it with --format, one of ${known}`,
  stdinNameAlone: '--stdin-filename only names standard input; name "-" too, for example: check-standard - --stdin-filename unit.yaml',
  twoToScreen: 'two formats cannot go to the same place; name a file, for example --format markdown=report.md',
  outputWithoutFormat: '--output needs exactly one format without a file name',
  unknownRule: (rule, suggestion) => `unknown rule "${rule}"${suggestion ? `; did you mean "${suggestion}"?` : ''}`,
  rulesThatBegin: (beginning, names) => `unknown rule "${beginning}"; those that begin with "${beginning}": ${names}`,
  wrongSlash: pattern => `pattern "${pattern}" holds "\\"; folders are parted by "/": "${pattern.replaceAll('\\', '/')}"`,
  meansNoFile: (place, patterns) =>
    `${place} "per_berkas" means no file: "${patterns}"; check its name and folder, which count from the folder of the configuration`,
  noMap: found => `it holds ${found}, the known shape is "key: value", for example "profil: standar"`,
  write: expected => `write ${expected}`,
  fixedLevel: rule =>
    `"${rule}" cannot be switched off or made lighter: a file that cannot be read is not checked at all; remove this line and mend the file`,
  notWaivable: rule => `"${rule}" cannot be waived: a file that cannot be read is not checked at all; remove this waiver and mend the file`,
  notFilled: (key, value) =>
    `"${key}" is not filled in: "${value}"; ${key === 'alasan' ? 'write the reason, for example "Akun SIPPN menunggu verifikasi"' : 'write who answers for it, for example "Bagian Organisasi"'}`,
  allRules: 'all rules: check-standard rules',
  badBaseline: path => `"${path}" is no whole baseline; write it again with check-standard baseline`,
  missingBaseline: path => `baseline "${path}" does not exist yet; write it with check-standard baseline first`,
  missingRegister: (path, configuration) =>
    `register "${path}" does not exist, although ${configuration} names it; check its name and folder, counted from the folder of ${configuration}`,
  ignoredFile: (path, configuration) => `"${path}" passed over because of "abaikan" in ${configuration}`,
  fromProfile: 'profile',
  byDefault: 'default',
  untilDay: 'until',
  configurationOf: (path, configuration) =>
    `configuration of ${path}: ${configuration ?? 'defaults, there is no check-standard.yaml in its folder or above'}`,
  baselineSummary: "write today's findings as the baseline, so that only new ones count",
  pruneOption: 'only take out what is no longer found',
  baselineWritten: (path, entries, gone, unread) =>
    `${path}: ${entries} ${entries === 1 ? 'finding' : 'findings'} recorded${gone > 0 ? `, ${gone} no longer found taken out` : ''}${unread > 0 ? `; ${unread} not recorded, for the file or the service cannot be read: mend it, then write the baseline again` : ''}`,
  initSummary: 'write a starter standard to be filled in',
  initArgument: 'file to write; default: standar-pelayanan.yaml',
  fromOption: 'begin with a copy of a standard, for example examples/kelurahan-sukamaju.yaml',
  forceOption: 'write even when the file exists',
  unitOption: 'name of the service unit',
  layananOption: 'name of the first service',
  withSchemaOption: 'also write the JSON Schema beside it, for editors',
  unitToName: '[nama unit pelayanan]',
  serviceToName: '[nama layanan]',
  namesConfiguration: path => `"${path}" is the name of a configuration; give the standard another name, for example unit.yaml`,
  notYamlName: (path, better) =>
    `a starter is written as YAML, and the name "${path}" does not end in .yaml; name it for example ${better}`,
  alreadyThere: path => `"${path}" exists already; use another name, or --force to overwrite it`,
  written: path => `${path} written; check it with: check-standard ${path}`,
  mergeSummary: 'put the reports of several parts together',
  reportsArgument: 'reports in the format json or ndjson, or "-" (standard input)',
  noReport: path => `"${path}" is no report of check-standard; the formats json and ndjson can be read`,
  otherRun: (path, first) => `"${path}" and "${first}" are no parts of one run: their date, language or version differ`,
  otherProfile: (path, first) =>
    `"${path}" and "${first}" are no parts of one run: their --profile differs; check every part with the same --profile`,
  nothingMerged: 'none of these reports holds a service standard; look at the folder or pattern that was given with --shard',
  missingParts: parts => `the parts of the run are not complete${parts ? `; missing: ${parts}` : ''}`,
  twiceReported: file => `"${file}" stands in two reports; merge reports of different files`,
  watchOption: 'check again whenever a file changes',
  watchStdin: 'standard input cannot be watched; name the file',
  watching: 'waiting for changes; stop with Ctrl-C',
  changed: path => `— ${path} changed —`,
  noRegulation: text => `"${text}" does not read as one regulation; write it like "Peraturan Daerah Kota Contoh Nomor 3 Tahun 2024"`,
  cacheOption: 'use earlier results for files that did not change',
  cacheLocationOption: 'file that holds those results; default: .check-standard-cache',
  jobsOption: 'number of threads; default: as many as cores when there are many files',
  sinceOption: 'compare with an earlier JSON report: verdicts that changed, findings gained and lost',
  sinceOfPart: '--since compares the whole run; give it to check-standard merge, not with --shard',
  shardOption: 'check only part i of n; put the reports together with check-standard merge',
  statsOption: 'show how many files and how long',
  badShard: text => `value "${text}" for --shard is no part; write it like 2/8: the second part of eight`,
  cacheNotWritable: path =>
    `the cache "${path}" cannot be written; the check is whole all the same. Check that its folder exists and may be written to, or leave out --cache`,
  cacheLeftAside: path => `"${path}" is no whole cache; left aside and written anew`,
  faultAt: (path, message) =>
    `a fault of the program while it checked "${path}" (${message}); the other files are checked all the same, please report it with the file`,
  stats: ({ files, layanan, findings, milliseconds, jobs, hits }) =>
    `${plural(files)}, ${layanan} services, ${findings} findings in ${milliseconds} milliseconds; ${jobs} threads${hits === undefined ? '' : `; ${hits} from the cache`}\n`,
  progress: (done, total, rate, file) => `${done}/${total} files, ${rate}/s: ${file}`,
  badDate: text => `"${text}" is not a date; write it like 2026-11-22`,
  badOptionDate: (option, text) => `value "${text}" for ${option} is not a date; write it like 2026-11-22`,
  badNumber: (option, text) => `value "${text}" for ${option} is not a whole number from 0`,
  badChoice: (option, value, known) => `unknown value "${value}" for ${option}; choose one of ${known}`,
  unknownOption: option => `unknown option "${option}"`,
  didYouMean: suggestion => `; did you mean "${suggestion}"?`,
  missingValue: option => `option "${option}" needs a value`,
  missingArgument: (command, argument) => `command "${command}" needs ${argument}`,
  excessArgument: (command, excess, taken) =>
    `"${excess}" is one too many; command "${command}" takes ${taken ? `${taken} only` : 'no argument'}`,
  unknownCommand: command => `unknown command "${command}"`,
  forExample: call => `, for example: ${call}`,
  seeHelp: call => `see ${call} --help`,
  fault: message =>
    `a fault of check-standard itself (${message}); please report it with the file that was checked. Run with CHECK_STANDARD_DEBUG=1 for details`,
};

const plural = (n: number): string => `${n} ${n === 1 ? 'file' : 'files'}`;

/** The words of the command line, by language. */
export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { id, en };
