/** A real browser: the Chromium of the system when there is one, else the one that comes with npm. */
import { existsSync } from 'node:fs';
import npmChromium from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type BrowserServer, type LaunchOptions, type Page } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
/** Without these a closed network makes Chromium retry its own errands, many at a time. */
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

async function options(): Promise<LaunchOptions> {
  const system = SYSTEM.find((path) => existsSync(path));
  // The sandbox of Chromium needs an ordinary user; in a container of CI there is only root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // The npm package's own list of arguments is for a cloud function (one process, no web security); a browser test wants a browser.
  return { executablePath: system ?? (await npmChromium.executablePath()), args: [...QUIET, ...sandbox] };
}

export async function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  const { args = [], ...others } = await options();
  return chromium.launch({ ...others, args: [...args, ...extra] });
}

/** A browser that several processes may use at its `wsEndpoint()`. */
export const launchBrowserServer = async (): Promise<BrowserServer> => chromium.launchServer(await options());

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly scale?: number;
  /** As in the contrast themes of Windows. */
  readonly forcedColors?: boolean;
}

export async function openContext(
  browser: Browser,
  baseURL: string,
  { width = 1440, height = 900, dark = false, scale = 1, forcedColors = false }: PageOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    forcedColors: forcedColors ? 'active' : 'none',
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** Signs in by name and password and waits for the first page. */
export async function signIn(page: Page, username: string, password = 'selaras-demo-2026', origin = ''): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.locator('input[autocomplete="username"]').fill(username);
  await page.locator('input[type="password"]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.getByRole('navigation').first().waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
