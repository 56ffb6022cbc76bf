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

/**
 * A module of a split bundle as CommonJS, which Node starts sooner. The modules of the files `late` are loaded when
 * something of them is first used.
 */
export const asCommonJs = async (code: string, target: string, late: ReadonlySet<string>): Promise<string> => {
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
    .replaceAll(REQUIRED, (_, name: string) =>
      late.has(`${name}.js`) ? `__late(()=>require("./${name}.cjs"))` : `require("./${name}.cjs")`,
    )
    .replaceAll(SLOW_BUILTIN, '__late(()=>require("$1"))');
  return (
    [LATE, URL_OF_MODULE]
      .filter(([name]) => required.includes(name))
      .map(([, code]) => code)
      .join('') + required
  );
};
