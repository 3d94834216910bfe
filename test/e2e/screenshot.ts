/** Makes the pictures of the README and of its gallery: starts the built server with the demo, signs in as each person, photographs their pages. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, chmodSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, openContext, signIn, type PageOptions } from './browser.ts';

interface Picture {
  readonly file: string;
  readonly says: string;
  readonly of: string;
  readonly path: string;
  readonly as?: PageOptions;
}

const PHONE = { width: 390, height: 844, scale: 2 };
const PICTURES: readonly Picture[] = [
  { file: 'board', says: 'The board of a government, live', of: 'sekda.medan', path: '/kota-medan' },
  { file: 'map', says: 'All units by need, coloured by the share that is missing', of: 'sekda.medan', path: '/kota-medan/pictures' },
  { file: 'predikat', says: 'Predikat per dinas beside the pattern of the circular', of: 'sekda.medan', path: '/kota-medan/pictures?show=predikat' },
  { file: 'pace', says: 'Who will miss the deadline at the pace of today', of: 'sekda.medan', path: '/kota-medan/pace', as: { dark: true } },
  { file: 'units', says: 'Units, the worst first', of: 'kepegawaian.medan', path: '/kota-medan/units' },
  { file: 'heads', says: 'Head positions: vacant, acting, definitive', of: 'kepegawaian.medan', path: '/kota-medan/heads' },
  { file: 'retirements', says: 'Who retires when', of: 'kepegawaian.medan', path: '/kota-medan/retirements', as: { dark: true } },
  { file: 'phone', says: 'The board on a phone', of: 'sekda.kupang', path: '/kota-kupang', as: PHONE },
  { file: 'team', says: 'The people whom a superior evaluates, on a phone', of: 'atasan.kupang', path: '/kota-kupang/team', as: PHONE },
];

/** Everything has come, and nothing moves any more. */
async function stands(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.mantine-Skeleton-root') === null);
  await page.evaluate(() => document.fonts.ready);
}

const root = join(import.meta.dirname, '../..');
const data = mkdtempSync(join(tmpdir(), 'selaras-picture-'));
chmodSync(data, 0o755);
const server = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
  env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', SELARAS_DATA_DIR: data },
});
try {
  const address = await new Promise<string>((ready, failed) => {
    let text = '';
    server.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /ready at (http:\S+)/.exec(text)?.[1];
      if (found) ready(found);
    });
    server.once('exit', () => failed(new Error(text)));
  });
  const browser = await launchBrowser();
  const gallery = join(root, 'docs/gallery');
  mkdirSync(gallery, { recursive: true });
  for (const { file, of, path, as } of PICTURES) {
    const context = await openContext(browser, address, { width: 1440, height: 960, ...as });
    const page = await context.newPage();
    // Nobody is new here.
    await page.addInitScript((name) => localStorage.setItem(`selaras.tour.${name}`, 'offered'), of);
    await signIn(page, of);
    await page.goto(path);
    await stands(page);
    await page.screenshot({ path: join(gallery, `${file}.png`) });
    await context.close();
    process.stdout.write(`docs/gallery/${file}.png\n`);
  }
  const lines = PICTURES.map(({ file, says, as }) => `## ${says}\n\n<img src="gallery/${file}.png" alt="${says}"${as === PHONE ? ' width="390"' : ''}>`);
  writeFileSync(join(root, 'docs/gallery.md'), `# What it looks like\n\nWith the demonstration, made by \`pnpm screenshot\`.\n\n${lines.join('\n\n')}\n`);
  await browser.close();
} finally {
  server.kill('SIGTERM');
  await new Promise((ended) => server.once('exit', ended));
  rmSync(data, { recursive: true, force: true });
}
