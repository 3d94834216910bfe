import { describe, expect, it } from 'vitest';
import { holesOf, LANGUAGES } from '../../rules/languages.ts';
import { statedWarnings, warning } from '../../rules/warnings.ts';
import { features } from '../index.ts';

const warnings = [...(features.length > 0 ? statedWarnings() : [])];

describe('what is worth knowing before an act', () => {
  it('is stated once, by a code in screaming snake case', () => {
    expect(warnings.length).toBeGreaterThan(10);
    for (const [code] of warnings) expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
    expect(() => warning(warnings[0]![0], { id: 'Sekali lagi.', en: 'Once more.' })).toThrow('two warnings are called');
  });

  it.each(warnings)('says %s as a sentence in every language, with the same facts in each', (_code, sentence) => {
    for (const language of LANGUAGES) expect(sentence[language]).toMatch(/\S.*\.$/);
    expect(sentence.id).not.toBe(sentence.en);
    expect(holesOf(sentence.id)).toEqual(holesOf(sentence.en));
  });

  it('fills its sentence with the facts of the case', () => {
    const told = warning('MADE_UP_FOR_THIS_TEST', { id: 'Sejak {year}.', en: 'Since {year}.' })({ year: '2024' }, 3);
    expect(told).toEqual({ code: 'MADE_UP_FOR_THIS_TEST', message: { id: 'Sejak 2024.', en: 'Since 2024.' }, count: 3 });
  });
});
