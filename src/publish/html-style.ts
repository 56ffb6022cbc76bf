/** Style of a page that stands alone: fonts of the system, a phone's width up to a desk's, and A4 paper. */
export const STYLE = `
:root { --ink: #1a1d21; --soft: #484f58; --line: #c6ccd4; --accent: #0b4a6f; --tint: #eef4f8; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
.page { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: .5rem; top: .5rem; padding: .5rem 1rem; background: #fff; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: .25rem 0 1rem; font-size: 1.9rem; }
h2 { margin: 0 0 .75rem; font-size: 1.4rem; }
h3 { margin: 1.25rem 0 .6rem; font-size: 1.1rem; }
.komponen h3, .komponen h4 { margin: 0 0 .4rem; font-size: 1.02rem; color: var(--accent); }
h1 span { display: block; font-size: 1.1rem; font-weight: 600; color: var(--accent); }
p { margin: 0 0 .6rem; }
ul, ol { margin: 0 0 .6rem; padding-left: 1.4rem; }
li { margin-bottom: .25rem; }
.provider { margin: 0; color: var(--soft); }
header { border-bottom: 4px solid var(--accent); margin-bottom: 1.25rem; }
dl { margin: 0 0 1.25rem; display: grid; grid-template-columns: minmax(0, 1fr); }
dl > div { padding: .35rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; color: var(--soft); font-size: .92rem; }
dd { margin: 0; }
nav ol { padding-left: 1.6rem; }
nav a { display: inline-block; padding: .2rem 0; }
section.declaration { border: 2px solid var(--accent); border-radius: .4rem; padding: 1rem 1.25rem; margin: 1.25rem 0; }
.declaration .signature { margin: .75rem 0 0; font-weight: 600; }
article { border-top: 4px solid var(--accent); padding-top: 1rem; margin-top: 2.5rem; }
.komponen { border: 1px solid var(--line); border-radius: .4rem; padding: .8rem 1rem .4rem; margin-bottom: 1rem; }
.jangka_waktu, .biaya, .produk { background: var(--tint); }
.unset { font-style: italic; color: var(--soft); }
.suspended { padding: .5rem .9rem; border-left: 5px solid #9a3412; background: #fff4ec; font-weight: 600; }
.label { font-weight: 600; margin-bottom: .1rem; }
.poster { display: none; }
@media (min-width: 46rem), print {
  dl > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 1rem; }
  dt { font-size: 1rem; }
  .komponen-grid { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: .8rem; }
  .komponen { grid-column: span 3; margin: 0; }
  .jangka_waktu, .biaya, .produk { grid-column: span 2; }
  .pengaduan { grid-column: 1 / -1; }
  .pengaduan .parts:has(.part) { columns: 2; column-gap: 1.5rem; }
  .part { break-inside: avoid; }
}
@page { size: A4; margin: 12mm 13mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@media print {
  body { font-size: 10pt; line-height: 1.35; }
  .page { max-width: none; padding: 0; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 20pt; }
  h2 { font-size: 16pt; margin-bottom: .4rem; }
  h3 { margin: .8rem 0 .4rem; }
  .komponen h3, .komponen h4 { margin: 0 0 .25rem; }
  ul, ol, p { margin-bottom: .35rem; }
  ul, ol { padding-left: 1.15rem; }
  li { margin-bottom: .1rem; }
  dl { margin-bottom: .7rem; }
  dl > div { grid-template-columns: 11rem minmax(0, 1fr); padding: .25rem 0; }
  article { break-before: page; margin-top: 0; padding-top: .5rem; }
  h2, h3, h4, .label { break-after: avoid; }
  .komponen-grid { gap: .55rem; align-items: start; }
  .komponen { padding: .5rem .75rem .2rem; }
  .komponen, .declaration { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .komponen, .declaration, li, dl > div { break-inside: avoid; }
  .persyaratan, .prosedur, .biaya, .dasar_hukum, .pengaduan:not(:has(.part)) { break-inside: auto; }
  .komponen, .declaration, header, article { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .poster { display: block; margin: 0 0 .3rem; color: var(--soft); font-size: 9pt; }
}
`.trim();
