/** A superior goes through a team by keys alone: the unfinished first, nobody lost on the way, nor the focus. */
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

it('the next person comes by a key from within the form, with what was typed of the last one kept', async () => {
  const { page, complaints } = await openWindowOf('atasan.kupang');
  await page.goto('/kota-kupang/team');
  await settled(page);
  const members = page
    .getByRole('region', { name: 'Anggota tim' })
    .or(page.locator('section', { hasText: 'Anggota tim' }))
    .first();
  const names = await members.locator('li button').allInnerTexts();
  expect(names.length).toBeGreaterThan(1);
  const states = names.map((text) => ['Belum', 'Draf', 'Diajukan', 'Ditetapkan'].findIndex((word) => text.includes(word)));
  expect(states).toEqual(states.toSorted((a, b) => a - b));

  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText(`1 dari ${names.length}`).waitFor();
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? null);
  const first = await focused();
  expect(names[0]).toContain(first);
  const note = page.getByLabel('Catatan');
  const isOpen = await note.isEditable();
  if (isOpen) await note.fill('Ketelitian baik');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText(`2 dari ${names.length}`).waitFor();
  expect(await focused()).not.toBe(first);
  expect(names[1]).toContain(await focused());
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByText(`1 dari ${names.length}`).waitFor();
  if (isOpen) expect(await note.inputValue()).toBe('Ketelitian baik');
  await settled(page);
  await expectAccessible(page);

  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
  await members.locator('li button').first().waitFor();
  expect(complaints).toEqual([]);
});
