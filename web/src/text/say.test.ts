import { expect, it } from 'vitest';
import { sayingFrom, type WordKey } from './say.ts';

const tree = { board: { title: 'Papan', told: '{{ name }}: {{number}} dari {{all}}', days_one: '{{count}} day', days_other: '{{count}} days' } };
const say = sayingFrom(tree, 'en') as (key: string, gaps?: Parameters<ReturnType<typeof sayingFrom>>[1]) => string;

it('says a sentence with its gaps filled, as they are given', () => {
  expect(say('board.title')).toBe('Papan');
  expect(say('board.told', { name: '<b>{{all}} $&</b>', number: 0 })).toBe('<b>{{all}} $&</b>: 0 dari ');
});

it('says another sentence for one than for several', () => {
  expect([0, 1, 2].map((count) => say('board.days', { count }))).toEqual(['0 days', '1 day', '2 days']);
  // In Bahasa there is one form for all numbers.
  expect(sayingFrom(tree, 'id')('board.days' as WordKey, { count: 1 })).toBe('1 days');
});

it('shows a key that has no sentence, a branch and what every object has', () => {
  expect(['board', 'board.none', 'board.title.more', 'toString', 'board.title.length'].map((key) => say(key))).toEqual([
    'board',
    'board.none',
    'board.title.more',
    'toString',
    'board.title.length',
  ]);
});
