import { expect, it } from 'vitest';
import { beside, inOrder, unfinishedFirst } from './team-order.ts';

const TEAM = [
  { id: 'ani', state: 'SEALED', overdue: false },
  { id: 'budi', state: 'NOT_STARTED', overdue: false },
  { id: 'cici', state: 'DRAFT', overdue: true },
  { id: 'dedi', state: 'NOT_STARTED', overdue: true },
  { id: 'eko', state: 'SUBMITTED', overdue: false },
] as const;

it('whoever is least finished comes first, overdue before not, else by name', () => {
  expect(unfinishedFirst(TEAM)).toEqual(['dedi', 'budi', 'cici', 'eko', 'ani']);
});

it('nobody moves once the order was taken, and who is new comes last', () => {
  expect(inOrder([...TEAM, { id: 'fitri' }], ['cici', 'ani', 'budi', 'dedi', 'eko']).map(({ id }) => id)).toEqual([
    'cici',
    'ani',
    'budi',
    'dedi',
    'eko',
    'fitri',
  ]);
});

it('the next and the one before are found, and the ends', () => {
  const ids = ['a', 'b', 'c'];
  expect([beside(ids, 'a', 1), beside(ids, 'c', 1), beside(ids, 'a', -1), beside(ids, undefined, 1), beside(ids, 'x', -1), beside([], undefined, 1)]).toEqual([
    'b',
    null,
    null,
    'a',
    'c',
    null,
  ]);
});
