import type { Measured } from './rounds.ts';
import { type Absent, FLOOR, OWN, type Tool } from './tools.ts';

type Language = 'id' | 'en';

/** The machine and the moment of a measurement. */
export interface Machine {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** Average number of waiting processes before the start; more than a little spoils the numbers. */
  readonly load: number;
}

/** Everything that was measured. */
export interface Results {
  readonly machine: Machine;
  readonly isQuick: boolean;
  /** Average size of a generated file in bytes. */
  readonly size: number;
  readonly tools: readonly Tool[];
  readonly absent: readonly Absent[];
  readonly start: ReadonlyMap<string, Measured>;
  readonly throughput: ReadonlyMap<number, ReadonlyMap<string, Measured>>;
  readonly memory: {
    readonly counts: readonly [number, number];
    readonly byFormat: ReadonlyMap<string, readonly [Measured, Measured]> | undefined;
  };
  readonly growth: ReadonlyMap<number, Measured>;
}

const YARDSTICK = 'ajv-cli';
const NONE = '–';

const number = (value: number, language: Language, digits = 0): string =>
  value.toLocaleString(language === 'id' ? 'id-ID' : 'en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const digitsFor = (value: number): number => (value < 10 ? 2 : value < 100 ? 1 : 0);

const time = (milliseconds: number | undefined, language: Language): string => {
  if (milliseconds === undefined || Number.isNaN(milliseconds)) return NONE;
  if (milliseconds < 1000) return `${number(milliseconds, language, milliseconds < 10 ? 2 : 0)} ms`;
  return `${number(milliseconds / 1000, language, digitsFor(milliseconds / 1000))} s`;
};

const megabytes = (value: number | undefined, language: Language): string => (value === undefined ? NONE : number(value, language));

const times = (value: number | undefined, base: number | undefined, language: Language): string => {
  const ratio = value === undefined || base === undefined ? Number.NaN : value / base;
  return Number.isNaN(ratio) ? NONE : `${number(ratio, language, digitsFor(ratio))} ×`;
};

const wall = (one: Measured | undefined, language: Language): string => {
  if (!one) return NONE;
  return one.failed?.replaceAll('|', '\\|') ?? `${time(one.wall, language)}${one.runs === 1 ? ' ¹' : ''}`;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[], align = '--:'): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : align)), ...rows].map(cells => `| ${cells.join(' | ')} |\n`).join('');

/** One row a tool: wall time by number of files, and its ratios to Node alone and to the yardstick. */
export const shortTable = ({ throughput, tools }: Results, language: Language): string => {
  const counts = [...throughput.keys()];
  const most = counts.at(-1) as number;
  const at = (count: number, nama: string): Measured | undefined => throughput.get(count)?.get(nama);
  const label = (count: number): string => `${number(count, language)} ${language === 'id' ? 'berkas' : count === 1 ? 'file' : 'files'}`;
  const rows = tools.map(({ nama }) => [
    `\`${nama}\``,
    ...counts.map(count => (nama === FLOOR.nama && count > 1 ? NONE : wall(at(count, nama), language))),
    times(at(1, nama)?.wall, at(1, FLOOR.nama)?.wall, language),
    nama === FLOOR.nama ? NONE : times(at(most, nama)?.wall, at(most, YARDSTICK)?.wall, language),
    nama === FLOOR.nama ? NONE : megabytes(at(most, nama)?.peak, language),
  ]);
  const ratios =
    language === 'id'
      ? [`${label(1)} : node`, `${label(most)} : ${YARDSTICK}`, 'memori, MB']
      : [`${label(1)} : node`, `${label(most)} : ${YARDSTICK}`, 'memory, MB'];
  return table([language === 'id' ? 'alat' : 'tool', ...counts.map(label), ...ratios], rows);
};

/** A line about the machine, the versions and the date. */
export const provenance = ({ machine, tools }: Results, language: Language): string => {
  const { cpu, cores, memory, system, node, date } = machine;
  const versions = tools.filter(({ kind }) => kind === 'peer').map(({ nama, version }) => `${nama} ${version}`);
  const own = `check-standard ${OWN[0]?.version}`;
  return language === 'id'
    ? `${cpu}, ${cores} inti, memori ${memory} GB, ${system}, Node.js ${node}; ${[own, ...versions].join(', ')}; ${date}.\n`
    : `${cpu}, ${cores} cores, ${memory} GB of memory, ${system}, Node.js ${node}; ${[own, ...versions].join(', ')}; ${date}.\n`;
};

const startTable = ({ start }: Results): string => {
  const floor = start.get(FLOOR.nama);
  return table(
    ['perintah', 'waktu', ': node', 'prosesor', 'memori, MB'],
    [...start].map(([nama, one]) => [
      `\`${nama}\``,
      wall(one, 'id'),
      times(one.wall, floor?.wall, 'id'),
      time(one.cpu, 'id'),
      megabytes(one.peak, 'id'),
    ]),
  );
};

const fullTable = ({ throughput, tools }: Results, count: number): string => {
  const of = (nama: string): Measured | undefined => throughput.get(count)?.get(nama);
  const floor = of(FLOOR.nama)?.wall;
  const rows = tools.map(({ nama }) => {
    const one = of(nama);
    const single = throughput.get(1)?.get(nama)?.wall;
    const perFile = one && single !== undefined && count > 1 && nama !== FLOOR.nama ? (one.wall - single) / (count - 1) : undefined;
    return [
      `\`${nama}\``,
      wall(one, 'id'),
      times(one?.wall, floor, 'id'),
      times(one?.wall, of(YARDSTICK)?.wall, 'id'),
      time(perFile, 'id'),
      time(one?.cpu, 'id'),
      megabytes(one?.peak, 'id'),
      `${one?.runs ?? 0}`,
    ];
  });
  return table(['alat', 'waktu', ': node', `: ${YARDSTICK}`, 'per berkas ²', 'prosesor', 'memori, MB', 'kali diukur'], rows);
};

const memoryTable = ({ memory: { counts, byFormat } }: Results): string => {
  if (!byFormat) return `Tidak diukur: cakram tidak cukup untuk ${number(counts[1], 'id')} berkas.\n`;
  const rows = [...byFormat].map(([nama, [few, many]]) => [
    `\`${nama}\``,
    few.failed ?? megabytes(few.peak, 'id'),
    many.failed ?? megabytes(many.peak, 'id'),
    times(many.peak, few.peak, 'id'),
    wall({ ...many, runs: 2 }, 'id'),
  ]);
  const [few, many] = counts.map(count => `${number(count, 'id')} berkas, MB`);
  return table(['laporan', few ?? '', many ?? '', 'perbandingan', `waktu ${number(counts[1], 'id')} berkas`], rows);
};

const growthTable = ({ growth }: Results): string => {
  const [first] = growth;
  const rows = [...growth].map(([services, one]) => [
    number(services, 'id'),
    wall(one, 'id'),
    first && services > first[0] ? time((one.wall - first[1].wall) / (services - first[0]), 'id') : NONE,
    megabytes(one.peak, 'id'),
  ]);
  return table(['layanan dalam satu berkas', 'waktu', 'per layanan tambahan', 'memori, MB'], rows);
};

const toolList = ({ tools, absent }: Results): string =>
  table(
    ['alat', 'versi', 'yang diperiksa'],
    [
      ...tools.map(({ nama, version, checks }) => [`\`${nama}\``, version, checks.id]),
      ...absent.map(({ nama, reason }) => [`\`${nama}\``, NONE, `tidak dapat diukur: ${reason.replaceAll('|', '\\|')}`]),
    ],
    '---',
  );

/** The whole page, in Indonesian, with the short table in both languages. */
export const page = (results: Results): string => {
  const { machine, isQuick, size, throughput, memory } = results;
  return `<!-- Dibuat oleh \`npm run bench\`; jangan disunting. -->
<!-- markdownlint-disable-file MD013 -->

# Kecepatan

<!-- ringkas -->

${shortTable(results, 'id')}
${provenance(results, 'id')}
<!-- /ringkas -->

¹ diukur satu kali saja karena lama; – tidak diukur. Angka lain ialah nilai tengah beberapa kali pengukuran yang bergiliran antara semua alat. \`--cache\` diukur sesudah satu pemeriksaan yang sama.

## Cara mengukur

\`npm run bench\` mengulang semuanya di mesin Anda dan menulis halaman ini; \`npm run bench -- --quick\` selesai dalam dua menit dan hanya mencetaknya, \`npm run bench -- --memory 100000\` membandingkan memori pada seratus ribu berkas. Alat pembanding dipasang di \`bench/\` saat pertama kali dijalankan.

Berkasnya dibuat dari benih acak yang tetap: satu unit, tiga layanan, empat belas komponen dalam kata-kata yang berbeda-beda, rata-rata ${number(size, 'id')} bita; satu dari delapan berkas bergalat. Setiap alat lebih dahulu dicoba: harus meluluskan berkas yang benar dan menemukan galat dalam berkas yang salah. Waktu dihitung dari proses dimulai sampai selesai, tanpa \`NODE_EXTRA_CA_CERTS\`, yang di Node.js 20 memperlambat setiap proses; keluarannya dibuang. Memori ialah puncak proses yang terbesar. Beban mesin sebelum pengukuran: ${number(machine.load, 'id', 2)}.${isQuick ? ' Ini pengukuran cepat.' : ''}

${toolList(results)}
## Mulai

${startTable(results)}
${[...throughput.keys()].map(count => `## ${number(count, 'id')} berkas\n\n${fullTable(results, count)}`).join('\n')}
² waktu setiap berkas tambahan sesudah yang pertama.

## Memori

Puncak memori pada ${number(memory.counts[0], 'id')} dan ${number(memory.counts[1], 'id')} berkas, menurut bentuk laporan.

${memoryTable(results)}
## Satu berkas besar

${isQuick ? '' : 'Berkas yang terakhir berukuran 20 MB.\n\n'}${growthTable(results)}
## In English

<!-- short -->

${shortTable(results, 'en')}
${provenance(results, 'en')}
<!-- /short -->

¹ measured once, because it takes long; – not measured. All other numbers are medians of several runs, taken in turn among all tools. \`--cache\` is measured after a run of the same kind.
`;
};
