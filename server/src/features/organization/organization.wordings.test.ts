import { expect, it } from 'vitest';
import { EDUCATION } from './education-level.wordings.ts';
import { ESELON, JENJANG, POSITION_KIND } from './position.wordings.ts';
import { DINAS_KIND } from './unit.wordings.ts';

it.each([
  [EDUCATION, 'S-1', 'S1'],
  [EDUCATION, 'SLTA', 'SMA'],
  [EDUCATION, 'Diploma III/Sarjana Muda', 'D3'],
  [EDUCATION, 'S-1/D-IV', 'D4'],
  [POSITION_KIND, 'JPT Pratama', 'JPT'],
  [ESELON, 'II.b', 'II_B'],
  [DINAS_KIND, 'Sekretariat DPRD', 'SEKRETARIAT_DPRD'],
  [JENJANG, 'Ahli Muda', 'AHLI_MUDA'],
] as const)('the structure in the words of files (%#)', (type, text, value) => {
  expect(type.read(text, false)).toEqual({ value });
});
