import { describe, expect, it } from 'vitest';
import { readLanguage } from './config.ts';

describe('the language of the command line', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'ido_XX' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'id_ID' }, 'id'],
    [{ LANG: 'id_ID.UTF-8', SELARAS_LANGUAGE: 'en' }, 'en'],
    [{ SELARAS_LANGUAGE: 'ID' }, 'id'],
  ])('is that of the terminal, unless it is set (%o)', (environment, language) => {
    expect(readLanguage(environment)).toBe(language);
  });

  it('is refused where it is none', () => {
    expect(() => readLanguage({ SELARAS_LANGUAGE: 'jv' })).toThrow('SELARAS_LANGUAGE is "jv"; write one of id, en.');
  });
});
