import { transform } from 'esbuild';

/** Signs outside ASCII in regular expressions, which esbuild leaves: a file of ASCII alone takes half the room and is read sooner. */
const inAscii = (code: string): string =>
  /[\ud800-\udfff]/.test(code) ? code : code.replaceAll(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Stands for a module until something of it is asked for. */
const LATE = 'const __late=load=>{let module;return new Proxy({},{get:(_,name)=>(module??=load())[name]})};';

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
  });
  const required = inAscii(result.code)
    .replaceAll(REQUIRED, (_, name: string) =>
      late.has(`${name}.js`) ? `__late(()=>require("./${name}.cjs"))` : `require("./${name}.cjs")`,
    )
    .replaceAll(SLOW_BUILTIN, '__late(()=>require("$1"))');
  return required.includes('__late(') ? LATE + required : required;
};
