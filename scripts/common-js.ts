import { transform } from 'esbuild';

/** Signs outside ASCII in regular expressions, which esbuild leaves: a file of ASCII alone takes half the room and is read sooner. */
const inAscii = (code: string): string =>
  /[\ud800-\udfff]/.test(code) ? code : code.replaceAll(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a module may ask for by its first name: a stand-in for a module until something of it is asked for, and its own address. */
const LATE = ['__late(', 'const __late=load=>{let module;return new Proxy({},{get:(_,name)=>(module??=load())[name]})};'] as const;
const URL_OF_MODULE = ['__url', 'const __url=require("node:url").pathToFileURL(__filename).href;'] as const;

/** Parts of Node that take time to load and that few commands use, however they are required. */
const SLOW_BUILTIN = /(?<==)(?:require|\(0,[\w$]+\.__require\))\("(node:(?:child_process|crypto|worker_threads|os|tty))"\)/g;

const REQUIRED = /require\("\.\/([\w.-]+)\.js"\)/g;

/** Where the modules of a bundle are found: its files, by their names without an ending. */
export interface Layout {
  /** Those loaded when something of them is first used. */
  readonly late: ReadonlySet<string>;
  /** Those that stand together in the file {@link PACK}. */
  readonly packed: ReadonlySet<string>;
}

/** The file that holds modules together: opening one is cheaper than opening sixty, most of all where a virus scanner reads them first. */
export const PACK = 'together';

const requireOf = (name: string, { late, packed }: Layout, isPacked: boolean): string => {
  const there = packed.has(name) ? `${isPacked ? '__part' : `require("./${PACK}.cjs")`}("${name}")` : `require("./${name}.cjs")`;
  return late.has(name) ? `__late(()=>${there})` : there;
};

/**
 * A module of a split bundle as CommonJS, which Node starts sooner. The modules of the files `late` are loaded when
 * something of them is first used.
 */
export const asCommonJs = async (name: string, code: string, target: string, layout: Layout): Promise<string> => {
  const result = await transform(code, {
    format: 'cjs',
    platform: 'node',
    target,
    minify: true,
    legalComments: 'none',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__url' },
  });
  const required = inAscii(result.code)
    .replaceAll(REQUIRED, (_, other: string) => requireOf(other, layout, layout.packed.has(name)))
    .replaceAll(SLOW_BUILTIN, '__late(()=>require("$1"))');
  return (
    [LATE, URL_OF_MODULE]
      .filter(([first]) => required.includes(first))
      .map(([, code]) => code)
      .join('') + required
  );
};

/** The file {@link PACK}: each module is run when it is first asked for. The brackets have Node compile it at once, not twice. */
export const together = (modules: ReadonlyMap<string, string>): string => {
  const parts = [...modules].map(([name, code]) => `${JSON.stringify(name)}:(function(module,exports,require){${code}\n})`);
  return `const __loaded={},__parts={${parts.join(',')}};
const __part=name=>{let module=__loaded[name];if(!module){__loaded[name]=module={exports:{}};__parts[name](module,module.exports,require)}return module.exports};
module.exports=__part;`;
};
