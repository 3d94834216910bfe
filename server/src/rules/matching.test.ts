import { describe, expect, it } from 'vitest';
import { byMatch, distanceToBeginning, matchOf, typedWords } from './matching.ts';

const answer = (typed: string, text: string): string | null => {
  const matched = matchOf(typedWords(typed), text);
  return matched && `${matched.match} ${matched.distance}`;
};

describe('a name answers what was typed', () => {
  it.each([
    ['siti rahmah', 'Siti Rahmah', 'EXACT 0'],
    ['  SITI   Rahmah ', 'Siti Rahmah', 'EXACT 0'],
    ['siti rahma', 'Siti Rahmah', 'BEGINNING 0'],
    ['rahma siti', 'Siti Rahmah', 'WORDS 0'],
    ['si rah', 'Siti Rahmah', 'WORDS 0'],
    ['ahmah', 'Siti Rahmah', 'PART 0'],
    ['nurul aini', "Nurul 'Aini", 'EXACT 0'],
    ['nurul ’aini', 'Nurul ʼAini', 'EXACT 0'],
    ['nurulaini', 'Nurul Aini', 'PART 0'],
    ['jose', 'José Guterres', 'BEGINNING 0'],
    ['abd rahman', 'Abd. Rahman', 'EXACT 0'],
    ['siti rohma', 'Siti Rahmah', 'SPELLING 1'],
    ['sity rahmah', 'Siti Rahmah', 'SPELLING 1'],
    ['muhamad', 'Muhammad Yusuf', 'SPELLING 1'],
    ['mohamad', 'Muhammad Yusuf', 'SPELLING 2'],
    ['puskesmas oesapa', 'UPTD Puskesmas Oesapa', 'WORDS 0'],
    ['puksesmas oesapa', 'UPTD Puskesmas Oesapa', 'SPELLING 1'],
    ['kepala bidang mutasi', 'Kepala Bidang Mutasi dan Promosi', 'BEGINNING 0'],
  ])('%s → %s: %s', (typed, text, expected) => {
    expect(answer(typed, text)).toBe(expected);
  });

  it.each([
    ['siti rahmah', 'Siti Aminah'],
    ['ali', 'Eli'],
    ['budi siti', 'Budi Santoso'],
    ['2026', '2025'],
    ['', 'Siti'],
    ["'", 'Siti'],
  ])('%s does not mean %s', (typed, text) => {
    expect(answer(typed, text)).toBeNull();
  });

  it('exactly, then from its beginning, then by words, then misspelled, the fewest letters first', () => {
    const texts = ['Rahmat Siti', 'Sity Rahmah', 'Siti Rahmah', 'Siti Rahmahwati', 'Dessitia Rahmah'];
    const typed = typedWords('siti rahmah');
    const found = texts.flatMap((text) => matchOf(typed, text) ?? []).toSorted(byMatch);
    expect(found.map(({ match }) => match)).toEqual(['EXACT', 'BEGINNING', 'PART', 'SPELLING', 'SPELLING']);
  });
});

it('letters are counted up to the end of what was typed, neighbours that changed places as one', () => {
  expect(distanceToBeginning('rahm', 'rahmawati', 2)).toBe(0);
  expect(distanceToBeginning('rham', 'rahmawati', 2)).toBe(1);
  expect(distanceToBeginning('xyz', 'rahmawati', 2)).toBe(Infinity);
});
