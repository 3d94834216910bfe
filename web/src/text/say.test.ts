import { expect, it } from 'vitest';
import { sayingFrom } from './say.ts';

const tree = { board: { title: 'Papan', told: '{{ name }}: {{number}} dari {{all}}', days: '{{count}} {{count, day|days}} {{ count,left|are left}}' } };
const say = sayingFrom(() => tree) as (key: string, gaps?: Parameters<ReturnType<typeof sayingFrom>>[1]) => string;

it('says a sentence with its gaps filled, as they are given', () => {
  expect(say('board.title')).toBe('Papan');
  expect(say('board.told', { name: '<b>{{all}} $&</b>', number: 0 })).toBe('<b>{{all}} $&</b>: 0 dari ');
});

it('says another word for one than for several, however the number is written', () => {
  expect([0, 1, '1', '1.000'].map((count) => say('board.days', { count }))).toEqual(['0 days are left', '1 day left', '1 day left', '1.000 days are left']);
});

it('shows a key that has no sentence, a branch and what every object has', () => {
  const strange = ['board', 'board.none', 'board.title.more', 'toString', 'board.title.length', 'board.constructor.name'];
  expect(strange.map((key) => say(key))).toEqual(strange);
});

it('says words that came after it was taken to say them', () => {
  let words: Parameters<typeof sayingFrom>[0] extends () => infer Tree ? Tree : never = {};
  const early = sayingFrom(() => words) as (key: string) => string;
  expect(early('tour.done')).toBe('tour.done');
  words = { tour: { done: 'Selesai' } };
  expect(early('tour.done')).toBe('Selesai');
});
