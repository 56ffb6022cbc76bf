/** Looks at pages in a Chromium that is already on the machine; nothing is downloaded. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()];

/** The Chromium to look with: `CHROMIUM` of the environment, or where it usually stands; none when there is none. */
export const CHROMIUM: string | undefined = [process.env.CHROMIUM ?? '', ...PLACES].find(path => path !== '' && existsSync(path));

const FLAGS = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page is looked at. */
export interface Look {
  readonly dark?: boolean;
  /** In CSS pixels. */
  readonly width?: number;
  readonly scripts?: boolean;
}

/** The three looks in which a page must be accessible. */
export const LOOKS: Readonly<Record<string, Look>> = { light: {}, dark: { dark: true }, 'a phone': { width: 360 } };

/** Opens `html` as a file of its own, lets `act` look at it, and gives what that gives. What the page says on its console is a failure. */
export const lookAt = async <T>(html: string, look: Look, act: (page: Page) => Promise<T>): Promise<T> => {
  if (CHROMIUM === undefined) throw new Error('no Chromium on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'check-standard-page-'));
  const file = join(folder, 'halaman.html');
  writeFileSync(file, html);
  let context: BrowserContext | undefined;
  try {
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: CHROMIUM,
      args: FLAGS,
      chromiumSandbox: false,
      colorScheme: look.dark ? 'dark' : 'light',
      viewport: { width: look.width ?? 1280, height: 900 },
      javaScriptEnabled: look.scripts ?? true,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    await page.goto(pathToFileURL(file).href);
    const result = await act(page);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    return result;
  } finally {
    await context?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** What axe-core has against the page as it stands, one line each. */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} – ${target.join(' ')}`));
};

/** By how many pixels the page is wider than the window. */
export const overflow = async (page: Page): Promise<number> =>
  (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;

/** How many different colours a PNG holds: a blank one has one. */
export const coloursOf = async (page: Page, png: Buffer): Promise<number> =>
  (await page.evaluate(`(async () => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob('${png.toString('base64')}'), c => c.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    return new Set(new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer)).size;
  })()`)) as number;
