/**
 * Builds `dist/`: the program as CommonJS modules, each loaded when a command first needs it, and the library as one
 * module. Declarations come from `tsc -p tsconfig.build.json`.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { asCommonJs } from './common-js.ts';
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

const shared = { bundle: true, format: 'esm', platform: 'node', target: TARGET, outdir: ASIDE, logLevel: 'warning' } as const;

/** The files of a bundle that hold the modules of {@link AT_FIRST_USE}. */
const lateFiles = ({ outputs }: Metafile): Set<string> =>
  new Set(
    AT_FIRST_USE.map(module => {
      const found = Object.entries(outputs).find(([, { inputs }]) => module in inputs);
      if (!found) throw new Error(`${module} is in no file`);
      return basename(found[0]);
    }),
  );

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
const late = lateFiles(program.metafile);
for (const { path, text } of program.outputFiles) {
  if (!basename(path).startsWith('late-')) writeFileSync(path.replace(/\.js$/, '.cjs'), await asCommonJs(text, TARGET, late));
}
writeFileSync(join(ASIDE, 'THIRD-PARTY.txt'), thirdParty(program.metafile));
await build({ ...shared, entryPoints: { index: 'src/index.ts' }, packages: 'external' });
rmSync(OUT, { recursive: true, force: true });
renameSync(ASIDE, OUT);
