/** Looks at pages in a Chromium that is already on the machine; nothing is downloaded. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()];

/** The Chromium to look with: `CHROMIUM` of the environment, or where it usually stands; none when there is none. */
export const CHROMIUM: string | undefined = [process.env.CHROMIUM ?? '', ...PLACES].find(path => path !== '' && existsSync(path));

/** So long a look may take on a busy machine, in milliseconds. */
export const PATIENCE = 180_000;

const FLAGS = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Promise<Browser> | undefined;

/** The one browser of a test file, on a fresh profile. */
const opened = (): Promise<Browser> => {
  if (CHROMIUM === undefined) throw new Error('there is no Chromium on this machine');
  browser ??= chromium.launch({ executablePath: CHROMIUM, args: FLAGS, chromiumSandbox: false, timeout: PATIENCE });
  return browser;
};

/** Closes the browser, if there is one. */
export const closeBrowser = async (): Promise<void> => {
  await (await browser)?.close();
  browser = undefined;
};

/** How a page is looked at. */
export interface Look {
  readonly dark?: boolean;
  /** In CSS pixels. */
  readonly width?: number;
  readonly scripts?: boolean;
}

/** The looks in which a page must be accessible. */
export const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ['light', {}],
  ['dark', { dark: true }],
  ['on a phone', { width: 360 }],
];

/** Opens `html` as a file of its own, lets `act` look at it, and gives what that gives. What the page complains of on its console is a failure. */
export const lookAt = async <T>(html: string, look: Look, act: (page: Page) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'check-standard-page-'));
  const file = join(folder, 'halaman.html');
  writeFileSync(file, html);
  const context = await (await opened()).newContext({
    colorScheme: look.dark ? 'dark' : 'light',
    viewport: { width: look.width ?? 1280, height: 900 },
    javaScriptEnabled: look.scripts ?? true,
  });
  try {
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    await page.goto(pathToFileURL(file).href);
    const result = await act(page);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    return result;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What axe-core has against the page as it stands, one line each. */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} – ${target.join(' ')}`));
};

/** By how many pixels the page is wider than the window. */
export const overflow = async (page: Page): Promise<number> =>
  (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;

/** Takes a picture of the window, leaves it in the folder of temporary files as `check-standard-<name>.png`, and tells how many colours it has: a blank one has one. */
export const coloursOnScreen = async (page: Page, name: string): Promise<number> => {
  const png = await page.screenshot({ path: join(tmpdir(), `check-standard-${name}.png`) });
  return (await page.evaluate(`(async () => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob('${png.toString('base64')}'), c => c.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    return new Set(new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer)).size;
  })()`)) as number;
};
