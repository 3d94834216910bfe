/** The content policy in a real browser: everything that draws itself at run time, and what somebody smuggles into a page. */
import { expect, it } from 'vitest';
import { settled, useDemoWindows, type Window } from './demo-windows.ts';

const { openWindowOf, server } = await useDemoWindows();

/** What the browser refused in a page, with the place it stood at. */
async function watchRefusals({ page }: Window): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      refused.push([violatedDirective, blockedURI, sourceFile, sample].join(' '));
    });
  });
  return () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
}

it('lets the page draw its chart, menus, drawers and lists, and has nothing to refuse', async () => {
  const window = await openWindowOf('sekda.kupang');
  const refused = await watchRefusals(window);
  const { page, complaints } = window;
  await page.goto('/kota-kupang?view=chart');
  await settled(page);
  const chart = page.locator('svg[data-picture]').first();
  await chart.scrollIntoViewIfNeeded();
  const box = (await chart.boundingBox())!;
  // Wherever a dinas is drawn: the tooltip of the chart writes into the page.
  for (let x = 0.05; x < 1; x += 0.05) for (let y = 0.1; y < 1; y += 0.2) await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
  await page.getByRole('button', { name: /^Akun/ }).first().click();
  await page.getByRole('menuitem', { name: 'Gelap' }).click();
  await page
    .getByRole('button', { name: /Jelaskan\.$/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  expect(await refused()).toEqual([]);
  expect(complaints).toEqual([]);
});

it('lets the page of a phone open its drawer, which holds the page still behind it', async () => {
  const window = await openWindowOf('sekda.kupang', { width: 390, height: 844 });
  const refused = await watchRefusals(window);
  await window.page.goto('/kota-kupang');
  await settled(window.page);
  await window.page.getByRole('button', { name: 'Buka menu' }).click();
  await window.page.getByRole('dialog').waitFor();
  expect(await window.page.evaluate(() => getComputedStyle(document.body).overflow)).toContain('hidden');
  expect(await refused()).toEqual([]);
});

it('refuses a script, a style and a connection that somebody smuggled in', async () => {
  const window = await openWindowOf('pegawai.kupang');
  const refused = await watchRefusals(window);
  const { page } = window;
  await page.goto('/account');
  await settled(page);
  const outcome = await page.evaluate(async () => {
    const style = document.createElement('style');
    style.textContent = 'body { outline: 99px solid red }';
    document.head.append(style);
    const script = document.createElement('script');
    script.textContent = 'window.smuggled = true';
    document.head.append(script);
    const box = document.createElement('div');
    box.innerHTML = '<p style="color: rgb(1, 2, 3)">x</p><img src="x" onerror="window.smuggled = true">';
    document.body.append(box);
    const sent = await fetch('http://127.0.0.1:9/').then(
      () => 'sent',
      () => 'refused',
    );
    const socket = await new Promise((done) => {
      const opened = new WebSocket('ws://127.0.0.1:9/');
      opened.addEventListener('error', () => done('refused'));
    });
    return {
      outline: getComputedStyle(document.body).outlineWidth,
      colour: getComputedStyle(box.firstElementChild!).color,
      smuggled: 'smuggled' in window,
      sent,
      socket,
    };
  });
  expect(outcome).toMatchObject({ smuggled: false, sent: 'refused', socket: 'refused' });
  expect(outcome.outline).not.toBe('99px');
  expect(outcome.colour).not.toBe('rgb(1, 2, 3)');
  // A picture that fails asks for its script a moment later.
  await expect
    .poll(async () => new Set((await refused()).map((one) => one.split(' ')[0])))
    .toEqual(new Set(['style-src-elem', 'script-src-elem', 'style-src-attr', 'script-src-attr', 'connect-src']));
});

it('gives each answer a nonce of its own, and keeps no page, source map or hidden file to be had', async () => {
  const pages = await Promise.all(
    ['/', '/index.html', '/kota-kupang', '/account'].map((path) => fetch(server.url + path, { headers: { accept: 'text/html' } })),
  );
  const policies = pages.map(({ headers }) => headers.get('content-security-policy') ?? '');
  expect(new Set(policies).size).toBe(pages.length);
  expect(policies.filter((policy) => policy.includes('unsafe') || !policy.includes("connect-src 'self';"))).toEqual([]);
  expect(pages.map(({ headers }) => headers.get('cache-control'))).toEqual(pages.map(() => 'no-store'));
  expect(
    pages.every(
      ({ headers }) => (headers.get('permissions-policy') ?? '').includes('camera=()') && headers.get('cross-origin-opener-policy') === 'same-origin',
    ),
  ).toBe(true);
  const html = await pages[0]!.text();
  expect(policies[0]).toContain(/nonce="([^"]+)"/.exec(html)![1]);
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)![1]!;
  expect((await fetch(server.url + script)).status).toBe(200);
  for (const path of [`${script}.map`, '/.env', '/.git/config', '/assets/.hidden', '/..%2f..%2fserver/package.json', '/%2e%2e/package.json'])
    expect((await fetch(server.url + path)).status, path).toBe(404);
});
