import { expect, it } from 'vitest';
import { en } from '../../text/en.ts';
import { formatFor } from '../../text/format.ts';
import { id } from '../../text/id.ts';
import { sayingFrom } from '../../text/say.ts';
import { valueInWords } from './act-words.ts';

const said = (entity: string, field: string, value: unknown, language: 'id' | 'en' = 'id'): string =>
  valueInWords(
    entity,
    field,
    value,
    sayingFrom(() => (language === 'id' ? id : en)),
    formatFor(language),
  );

it('says values of enumerations in the words of the language, each by the field it stands in', () => {
  expect(said('ABSENCE', 'absenceKind', 'CUTI_BESAR')).toBe('Cuti besar');
  expect(said('ASSIGNMENT', 'assignmentKind', 'DEFINITIF')).not.toBe('DEFINITIF');
  expect(said('DINAS', 'dinasKind', 'DINAS')).toBe('Dinas');
  expect(said('EVALUATION', 'state', 'SEALED', 'en')).not.toBe('SEALED');
});

it('leaves names as they are, also one that reads like a value', () => {
  expect(said('UNIT', 'name', 'DEFINITIF')).toBe('DEFINITIF');
  expect(said('UNIT', 'name', '')).toBe('');
});

it('writes numbers with their fraction, where they have one', () => {
  expect([0.9696, 11.6, 1234.5, -2.25, 12].map((value) => said('POSITION_NEED', 'exact', value))).toEqual(['0,9696', '11,6', '1.234,5', '-2,25', '12']);
});

it('writes days, numbers, and what is so or not', () => {
  expect(['2026-11-21', 1234, true, null].map((value) => said('UNIT', 'validTo', value))).toEqual(['21 Nov 2026', '1.234', 'ya', '–']);
});
