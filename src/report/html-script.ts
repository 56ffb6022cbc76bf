/**
 * The script of the page: opens the unit that a link leads to, fills units whose text waits in `<noscript>`, sorts and
 * filters the table of units, opens what is printed. The page says the same without it.
 */
export const SCRIPT = `
'use strict';
(() => {
  const fill = unit => {
    const kept = unit.querySelector(':scope > noscript');
    if (!kept) return;
    kept.insertAdjacentHTML('afterend', kept.textContent);
    kept.remove();
  };
  document.addEventListener('toggle', ({ target }) => { if (target.open && target.matches('details.unit')) fill(target); }, true);
  const reveal = () => {
    const id = location.hash.slice(1);
    const unit = id && document.getElementById(id.split('.')[0]);
    if (!(unit instanceof HTMLDetailsElement)) return;
    fill(unit);
    unit.open = true;
    document.getElementById(id)?.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  document.addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) reveal();
  });
  addEventListener('DOMContentLoaded', reveal);
  addEventListener('beforeprint', () => {
    if (document.querySelector('details.unit > noscript')) return;
    for (const closed of document.querySelectorAll('details:not([open])')) {
      closed.open = true;
      closed.dataset.print = '';
    }
  });
  addEventListener('afterprint', () => {
    for (const opened of document.querySelectorAll('details[data-print]')) {
      opened.open = false;
      delete opened.dataset.print;
    }
  });

  const table = document.getElementById('unit');
  const filter = document.getElementById('saring');
  if (!table || !filter) return;
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row, index) => ({
    row, index, verdict: row.dataset.verdict, text: row.cells[0].textContent.toLowerCase(),
    keys: [...row.cells].map((cell, at) => at === 0 ? cell.textContent : at === 1 ? Number(row.dataset.verdict) : Number(cell.textContent)),
  }));
  const [search, select, status] = [filter.querySelector('input'), filter.querySelector('select'), filter.querySelector('[role=status]')];
  const show = () => {
    const words = search.value.toLowerCase().split(/\\s+/);
    let n = 0;
    for (const { row, verdict, text } of rows) {
      const fits = (select.value === '' || select.value === verdict) && words.every(word => text.includes(word));
      row.hidden = !fits;
      if (fits) n++;
    }
    status.textContent = status.dataset.shown.replace('{n}', n).replace('{m}', rows.length);
  };
  search.addEventListener('input', show);
  select.addEventListener('change', show);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const heads = [...table.tHead.rows[0].cells];
  for (const [at, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const up = head.ariaSort ? head.ariaSort === 'descending' : at === 0;
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = up ? 'ascending' : 'descending';
      const order = (a, b) => at === 0 ? collator.compare(a.keys[0], b.keys[0]) : a.keys[at] - b.keys[at];
      rows.sort((a, b) => (up ? order(a, b) : order(b, a)) || a.index - b.index);
      body.append(...rows.map(({ row }) => row));
    });
  }
  table.classList.add('sortable');
  filter.hidden = false;
  show();
})();
`;

/** What the page's own policy lets run: this script and nothing else. A changed script has another hash; test/html.test.ts tells it. */
export const SCRIPT_HASH = 'sha256-+2VsGCs1tzgwsscXITVuUxcssUtTwVz78cxE5V+G2EU=';
