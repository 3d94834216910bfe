import { expect, it } from 'vitest';
import { computePredikat, explainPredikat, predikatCells, type Rating } from './predikat.rules.ts';

const DAY = '2026-12-31';
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
  expect(computePredikat(RATING[workResult]!, RATING[behaviour]!, DAY)).toBe(predikat);
});

it('names its source and stops before the table was in force', () => {
  expect(explainPredikat('SESUAI_EKSPEKTASI', 'SESUAI_EKSPEKTASI', DAY).source).toBe('PermenPANRB 6/2022, lampiran');
  expect(() => explainPredikat('SESUAI_EKSPEKTASI', 'SESUAI_EKSPEKTASI', '2021-12-31')).toThrow(/predikat table/);
});

it('lists each of the nine cells once', () => {
  expect(new Set(predikatCells(DAY).map((cell) => `${cell.workResult} ${cell.behaviour}`)).size).toBe(9);
});
