import { expect, it } from 'vitest';
import { EVALUATION_STATE, RATING } from './evaluation.wordings.ts';

it.each([
  [RATING, 'Di Atas Ekspektasi', 'DI_ATAS_EKSPEKTASI'],
  [RATING, 'dibawah ekspektasi', 'DI_BAWAH_EKSPEKTASI'],
  [EVALUATION_STATE, 'sealed', 'SEALED'],
] as const)('ratings and states in the words of files (%#)', (type, text, value) => {
  expect(type.read(text, false)).toEqual({ value });
});
