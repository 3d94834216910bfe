import { expect, it } from 'vitest';
import type { AssignmentKind } from './assignment.parameters.ts';
import { findSuperior, leaderOf, type PositionHolder } from './superior.rules.ts';

const held = (employeeId: string, kind: AssignmentKind = 'DEFINITIF', tmt = '2024-01-01'): PositionHolder => ({ employeeId, kind, tmt });

// sekda ← head ← section ← clerk
const positions = new Map([
  ['sekda', { superiorPositionId: null }],
  ['head', { superiorPositionId: 'sekda' }],
  ['section', { superiorPositionId: 'head' }],
  ['clerk', { superiorPositionId: 'section' }],
]);
const ask = (employeeId: string, positionId: string | null, holders: Record<string, PositionHolder[]>) =>
  findSuperior({ employeeId, positionId, positions, holders: new Map(Object.entries(holders)) });

it('finds the definitive holder of the position above', () => {
  expect(ask('ani', 'clerk', { section: [held('budi')] })).toEqual({
    superiorEmployeeId: 'budi',
    steps: [
      { positionId: 'clerk', holderId: 'ani', outcome: 'OWN_POSITION' },
      { positionId: 'section', holderId: 'budi', outcome: 'DEFINITIVE_HOLDER' },
    ],
  });
});

it('takes the acting holder of a vacant position', () => {
  const path = ask('ani', 'clerk', { section: [held('citra', 'PLT')] });
  expect(path.superiorEmployeeId).toBe('citra');
  expect(path.steps.at(-1)?.outcome).toBe('ACTING_HOLDER');
});

it('lets a PLH stand in for the definitive holder, but not a PLT', () => {
  expect(leaderOf([held('budi'), held('dewi', 'PLH')])?.employeeId).toBe('dewi');
  expect(leaderOf([held('budi'), held('dewi', 'PLT')])?.employeeId).toBe('budi');
});

it('goes past a vacant position and says so', () => {
  const path = ask('ani', 'clerk', { head: [held('eka')] });
  expect(path.superiorEmployeeId).toBe('eka');
  expect(path.steps.map((step) => step.outcome)).toEqual(['OWN_POSITION', 'VACANT', 'DEFINITIVE_HOLDER']);
});

it('never makes a person their own superior', () => {
  const path = ask('ani', 'section', { head: [held('ani', 'PLT')], sekda: [held('fajar')] });
  expect(path.superiorEmployeeId).toBe('fajar');
  expect(path.steps.map((step) => step.outcome)).toEqual(['OWN_POSITION', 'HELD_BY_SELF', 'DEFINITIVE_HOLDER']);
});

it('takes the earliest of several definitive holders, then the lower id, in any order of rows', () => {
  const rows = [held('c', 'DEFINITIF', '2025-01-01'), held('b', 'DEFINITIF', '2023-01-01'), held('a', 'DEFINITIF', '2023-01-01')];
  expect(leaderOf(rows)?.employeeId).toBe('a');
  expect(leaderOf([...rows].reverse())?.employeeId).toBe('a');
});

it('ends at the top of the tree', () => {
  expect(ask('fajar', 'sekda', {})).toEqual({
    superiorEmployeeId: null,
    steps: [
      { positionId: 'sekda', holderId: 'fajar', outcome: 'OWN_POSITION' },
      { positionId: 'sekda', holderId: null, outcome: 'TOP_OF_TREE' },
    ],
  });
});

it('ends at the top when the position above is not valid on the day', () => {
  const path = findSuperior({ employeeId: 'ani', positionId: 'unknown', positions, holders: new Map() });
  expect(path.steps.at(-1)?.outcome).toBe('TOP_OF_TREE');
});

it('does not run for ever on a circle of positions', () => {
  const circle = new Map([
    ['a', { superiorPositionId: 'b' }],
    ['b', { superiorPositionId: 'a' }],
  ]);
  const path = findSuperior({ employeeId: 'ani', positionId: 'a', positions: circle, holders: new Map() });
  expect(path.superiorEmployeeId).toBeNull();
  expect(path.steps.map((step) => step.outcome)).toEqual(['OWN_POSITION', 'VACANT', 'TOP_OF_TREE']);
});

it('says when there is no definitive position to start from', () => {
  expect(ask('ani', null, {})).toEqual({
    superiorEmployeeId: null,
    steps: [{ positionId: null, holderId: null, outcome: 'NO_ASSIGNMENT' }],
  });
});
