import { describe, expect, it } from 'vitest';
import { hasWords } from './has-words.ts';

describe('a search within what is on screen', () => {
  it('finds any words of a name in any order, whatever the case and the accents', () => {
    expect(hasWords('Dinas Sosial', 'SOS din')).toBe(true);
    expect(hasWords('Café Sentosa', 'cafe')).toBe(true);
  });

  it('finds a name whichever apostrophe it has, and whichever is typed', () => {
    for (const written of ["Ma'ruf", 'Ma’ruf', 'Maʼruf', 'Maruf'])
      for (const typed of ["ma'ruf", 'ma’ruf', 'ma`ruf', 'maruf']) expect(hasWords(written, typed), `${written} ${typed}`).toBe(true);
  });

  it('wants every word', () => {
    expect(hasWords('Dinas Sosial', 'dinas kesehatan')).toBe(false);
  });

  it('finds everything while nothing is typed', () => {
    expect(hasWords('Dinas Sosial', ' ')).toBe(true);
  });
});
