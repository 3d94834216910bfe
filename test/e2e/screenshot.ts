/** Makes the picture of the README: starts the built server with the demo, signs in, photographs the board. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, openContext, signIn } from './browser.ts';

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
  const context = await openContext(browser, address, { width: 1440, height: 960, scale: 1 });
  const page = await context.newPage();
  await signIn(page, 'sekda.medan');
  await page.getByRole('heading', { name: 'Kota Medan', level: 1 }).waitFor();
  await page.getByRole('table').waitFor();
  await page.waitForFunction(() => document.querySelector('.mantine-Skeleton-root') === null);
  await page.getByText('Langsung', { exact: true }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  mkdirSync(join(root, 'docs'), { recursive: true });
  await page.screenshot({ path: join(root, 'docs/board.png') });
  await browser.close();
  process.stdout.write('docs/board.png\n');
} finally {
  server.kill('SIGTERM');
  await new Promise((ended) => server.once('exit', ended));
  rmSync(data, { recursive: true, force: true });
}
