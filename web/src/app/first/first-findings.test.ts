// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissedName } from './dismissed.ts';
import { drawFirstFindings } from './first-findings.ts';

const finding = (figure: 'GAP' | 'OVERDUE' | 'SURPLUS' | 'VACANT_HEADS', number: number) => ({
  figure,
  number,
  urgency: 'NOW' as const,
  id: `Ada ${number} ${figure}`,
  en: `There are ${number} ${figure}`,
});
const findings = [finding('GAP', 7), finding('OVERDUE', 5), finding('SURPLUS', 3), finding('VACANT_HEADS', 2)];
const instansi = { id: 'instansi_1', name: 'Kota Contoh', simulated: false };
const draw = (): void => drawFirstFindings({ account: 'sekda', instansi, findings });
const drawn = (): string[] => [...document.querySelectorAll('.first-findings li')].map(({ textContent }) => textContent);

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div><div class="starting"></div>';
  document.documentElement.lang = 'id';
  localStorage.clear();
  vi.spyOn(performance, 'now').mockReturnValue(1_200);
});
afterEach(() => vi.restoreAllMocks());

it('says whose board it is and its first three findings, before what stands there until then', () => {
  draw();
  expect(drawn()).toEqual(['Ada 7 GAP', 'Ada 5 OVERDUE', 'Ada 3 SURPLUS']);
  expect(document.querySelector('.first-findings')?.textContent).toContain('Kota Contoh');
  expect(document.querySelector('.first-findings')?.nextElementSibling?.className).toBe('starting');
});

it('says them in the language that was chosen', () => {
  document.documentElement.lang = 'en';
  draw();
  expect(drawn()[0]).toBe('There are 7 GAP');
});

it('leaves away what was put away, unless its number is another one now', () => {
  localStorage.setItem(dismissedName('sekda', 'instansi_1'), JSON.stringify({ GAP: 7, OVERDUE: 4 }));
  draw();
  expect(drawn()).toEqual(['Ada 5 OVERDUE', 'Ada 3 SURPLUS', 'Ada 2 VACANT_HEADS']);
});

it.each([
  ['the page is there', () => document.getElementById('root')?.append(document.createElement('main'))],
  ['the line is quick', () => vi.spyOn(performance, 'now').mockReturnValue(300)],
  ['everything was put away', () => localStorage.setItem(dismissedName('sekda', 'instansi_1'), '{"GAP":7,"OVERDUE":5,"SURPLUS":3,"VACANT_HEADS":2}')],
])('draws nothing where %s', (_where, given) => {
  given();
  draw();
  expect(document.querySelector('.first-findings')).toBeNull();
});

it('goes for good once the page has its own: a board that is opened next waits without it', async () => {
  draw();
  const root = document.getElementById('root')!;
  root.innerHTML = '<main><h1>Kota Contoh</h1><div data-board-waits></div></main>';
  await Promise.resolve();
  expect(drawn()).toHaveLength(3);
  root.innerHTML = '<main><h1>Kota Contoh</h1><section></section></main>';
  await Promise.resolve();
  expect(document.querySelector('.first-findings')).toBeNull();
  root.innerHTML = '<main><h1>Kota Lain</h1><div data-board-waits></div></main>';
  await Promise.resolve();
  expect(document.querySelector('.first-findings')).toBeNull();
});
