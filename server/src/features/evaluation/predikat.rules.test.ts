import { expect, it } from 'vitest';
import { computePredikat, explainPredikat, predikatCells, type Rating } from './predikat.rules.ts';

const RATING: Record<string, Rating> = { A: 'DI_ATAS_EKSPEKTASI', S: 'SESUAI_EKSPEKTASI', B: 'DI_BAWAH_EKSPEKTASI' };

it.each([
  ['A', 'A', 'SANGAT_BAIK'],
  ['A', 'S', 'BAIK'],
  ['A', 'B', 'KURANG'],
  ['S', 'A', 'BAIK'],
  ['S', 'S', 'BAIK'],
  ['S', 'B', 'KURANG'],
  ['B', 'A', 'BUTUH_PERBAIKAN'],
  ['B', 'S', 'BUTUH_PERBAIKAN'],
  ['B', 'B', 'SANGAT_KURANG'],
])('work result %s with behaviour %s gives %s', (workResult, behaviour, predikat) => {
  expect(computePredikat(RATING[workResult] ?? null, RATING[behaviour] ?? null)).toBe(predikat);
});

it('has no predikat while a rating is missing', () => {
  expect(computePredikat(null, 'SESUAI_EKSPEKTASI')).toBeNull();
  expect(computePredikat('SESUAI_EKSPEKTASI', null)).toBeNull();
});

it('names its source and stops before the table was in force', () => {
  expect(explainPredikat('SESUAI_EKSPEKTASI', 'SESUAI_EKSPEKTASI').source).toContain('PermenPANRB 6/2022');
  expect(() => explainPredikat('SESUAI_EKSPEKTASI', 'SESUAI_EKSPEKTASI', '2021-12-31')).toThrow(/predikat table/);
});

it('lists each of the nine cells once', () => {
  expect(new Set(predikatCells().map((cell) => `${cell.workResult} ${cell.behaviour}`)).size).toBe(9);
});
