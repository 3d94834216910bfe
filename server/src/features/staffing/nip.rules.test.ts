import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../rules/languages.ts';
import { isNipProblem, nipWarnings, parseNip, type Nip, type NipProblem } from './nip.rules.ts';

function nipOf(text: string): Nip {
  const read = parseNip(text);
  if (isNipProblem(read)) throw new Error(`${text}: ${read.code}`);
  return read;
}

describe('parseNip', () => {
  it('reads the two worked examples of the PNS layout', () => {
    expect(parseNip('199002142015052007')).toEqual({
      kind: 'PNS',
      digits: '199002142015052007',
      birthDate: '1990-02-14',
      start: { year: 2015, month: 5 },
      sex: 'FEMALE',
      sequence: 7,
    });
    expect(parseNip('197512312001121003')).toMatchObject({
      kind: 'PNS',
      birthDate: '1975-12-31',
      start: { year: 2001, month: 12 },
      sex: 'MALE',
      sequence: 3,
    });
  });

  it('accepts PPPK numbers, whose digits 13-14 are not a month', () => {
    expect(parseNip('200012312024211001')).toMatchObject({
      kind: 'PPPK',
      birthDate: '2000-12-31',
      start: { year: 2024, month: null },
      contract: 1,
      sex: 'MALE',
      sequence: 1,
    });
    expect(parseNip('199001012024222005')).toMatchObject({ kind: 'PPPK', contract: 2, sex: 'FEMALE', sequence: 5 });
  });

  it('accepts white space between the groups and around them', () => {
    expect(parseNip(' 19900214 201505 2 007 ')).toMatchObject({ digits: '199002142015052007' });
    expect(parseNip('19900214\u00a0201505\u00a02\u00a0007')).toMatchObject({ digits: '199002142015052007' });
  });

  it.each([
    ['199013142015052007', 'NIP_BIRTH_DATE'],
    ['199002302015052007', 'NIP_BIRTH_DATE'],
    ['089002142015052007', 'NIP_BIRTH_DATE'],
    ['199002142015132007', 'NIP_START_MONTH'],
    ['199002142015002007', 'NIP_START_MONTH'],
    ['199002142015302007', 'NIP_START_MONTH'],
    ['199002141989052007', 'NIP_STARTS_BEFORE_BIRTH'],
    ['199002141990212007', 'NIP_STARTS_BEFORE_BIRTH'],
    ['199002142015053007', 'NIP_SEX'],
    ['199002142015052000', 'NIP_SEQUENCE'],
    ['19900214201505200', 'NIP_LENGTH'],
    ['1990021420150520070', 'NIP_LENGTH'],
    ['1.99002142015052E+17', 'NIP_NOT_DIGITS'],
    ['١٩٩٠٠٢١٤٢٠١٥٠٥٢٠٠٧', 'NIP_NOT_DIGITS'],
    ["'199002142015052007", 'NIP_NOT_DIGITS'],
    ['', 'NIP_NOT_DIGITS'],
  ])('refuses "%s" with %s', (text, code) => {
    const read = parseNip(text);
    expect(read).toMatchObject({ code });
    for (const language of LANGUAGES) expect((read as NipProblem).remedy[language]).not.toBe('');
  });
});

describe('nipWarnings', () => {
  it('is silent when everything agrees or nothing is stated', () => {
    const nip = nipOf('199002142015052007');
    expect(nipWarnings(nip, { birthDate: '1990-02-14', sex: 'FEMALE' })).toEqual([]);
    expect(nipWarnings(nip, { birthDate: null, sex: null })).toEqual([]);
  });

  it('warns of a birth date and a sex that differ from the number', () => {
    const codes = nipWarnings(nipOf('199002142015052007'), { birthDate: '1990-02-15', sex: 'MALE' }).map((w) => w.code);
    expect(codes).toEqual(['NIP_BIRTH_DATE_DIFFERS', 'NIP_SEX_DIFFERS']);
  });

  it('warns of a start before the age of 18, with the benefit of the doubt for PPPK', () => {
    const warn = (text: string) => nipWarnings(nipOf(text), { birthDate: null, sex: null }).map((w) => w.code);
    expect(warn('200002142017052007')).toEqual(['NIP_STARTS_BEFORE_18']);
    expect(warn('200612312024211001')).toEqual([]);
    expect(warn('200712312024211001')).toEqual(['NIP_STARTS_BEFORE_18']);
  });
});
