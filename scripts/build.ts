/**
 * Builds `dist/`: the program as CommonJS modules, each loaded when a command first needs it, and the library as one
 * module. Declarations come from `tsc -p tsconfig.build.json`.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { asCommonJs, type Layout, PACK, together } from './common-js.ts';
import { thirdParty } from './third-party.ts';

const OUT = process.argv[2] ?? 'dist';
/** Where it is built, so that what is there serves until all is ready. */
const ASIDE = `${OUT}.new`;
const TARGET = 'node20.19';

/** What few runs use although what imports it is always loaded: loaded at its first use. */
const AT_FIRST_USE: readonly string[] = [
  'src/source/reference.ts',
  'src/law/register-data.generated.ts',
  'src/standard/conforms.generated.ts',
  'src/engine/configuration-conforms.generated.ts',
  'src/cli/ignore-patterns.ts',
  'node_modules/chalk/source/index.js',
];

/** What shares modules with those; an entry too, so that the shared ones stand apart. */
const APART: readonly string[] = ['src/source/quick/parse.ts'];

/** What nearly every command loads, as long as it is small. */
const USUAL: readonly string[] = ['src/cli/run.ts', 'src/cli/commands/check.ts', 'src/report/text.ts'];
/** Loaded alone, to say no more than the version. */
const FIRST = 'src/cli/main.ts';
/** Larger files, in bytes, stay apart: not every command needs them. */
const SMALL = 150_000;

const shared = { bundle: true, format: 'esm', platform: 'node', target: TARGET, outdir: ASIDE, logLevel: 'warning' } as const;

const nameOf = (file: string): string => basename(file, '.js');

/** The file of a bundle that holds a module. */
const fileOf = (module: string, { outputs }: Metafile): string => {
  const found = Object.entries(outputs).find(([, { inputs }]) => module in inputs);
  if (!found) throw new Error(`${module} is in no file`);
  return found[0];
};

/** A file and all that it loads at once, but for those `without`. */
const loadedWith = (file: string, metafile: Metafile, without: ReadonlySet<string>, loaded = new Set<string>()): Set<string> => {
  if (without.has(nameOf(file)) || loaded.has(file)) return loaded;
  loaded.add(file);
  for (const { path, kind, external } of metafile.outputs[file]?.imports ?? [])
    if (kind === 'import-statement' && !external) loadedWith(path, metafile, without, loaded);
  return loaded;
};

const layoutOf = (metafile: Metafile): Layout => {
  const late = new Set(AT_FIRST_USE.map(module => nameOf(fileOf(module, metafile))));
  const first = loadedWith(fileOf(FIRST, metafile), metafile, late);
  const usual = USUAL.flatMap(module => [...loadedWith(fileOf(module, metafile), metafile, late)]);
  const isSmall = (file: string): boolean => (metafile.outputs[file]?.bytes ?? 0) < SMALL;
  return { late, packed: new Set(usual.filter(file => !first.has(file) && isSmall(file)).map(nameOf)) };
};

rmSync(ASIDE, { recursive: true, force: true });
mkdirSync(ASIDE, { recursive: true });
const program = await build({
  ...shared,
  // An entry of its own keeps a module in a file of its own.
  entryPoints: {
    main: 'src/cli/main.ts',
    worker: 'src/cli/worker.ts',
    ...Object.fromEntries([...AT_FIRST_USE, ...APART].map((module, index) => [`late-${index}`, module])),
  },
  splitting: true,
  chunkNames: '[name]-[hash]',
  write: false,
  metafile: true,
});
const layout = layoutOf(program.metafile);
const packed = new Map<string, string>();
for (const { path, text } of program.outputFiles) {
  const name = nameOf(path);
  if (name.startsWith('late-')) continue;
  const code = await asCommonJs(name, text, TARGET, layout);
  if (layout.packed.has(name)) packed.set(name, code);
  else writeFileSync(join(ASIDE, `${name}.cjs`), code);
}
writeFileSync(join(ASIDE, `${PACK}.cjs`), together(packed));
writeFileSync(join(ASIDE, 'THIRD-PARTY.txt'), thirdParty(program.metafile));
await build({ ...shared, entryPoints: { index: 'src/index.ts' }, packages: 'external' });
rmSync(OUT, { recursive: true, force: true });
renameSync(ASIDE, OUT);
