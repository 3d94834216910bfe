import { describe, expect, it } from 'vitest';
import { hasWords } from './has-words.ts';

describe('a search within what is on screen', () => {
  it('finds any words of a name in any order, whatever the case and the accents', () => {
    expect(hasWords('Dinas Sosial', 'SOS din')).toBe(true);
    expect(hasWords('Café Sentosa', 'cafe')).toBe(true);
  });

  it('wants every word', () => {
    expect(hasWords('Dinas Sosial', 'dinas kesehatan')).toBe(false);
  });

  it('finds everything while nothing is typed', () => {
    expect(hasWords('Dinas Sosial', ' ')).toBe(true);
  });
});
