import { expect, it } from 'vitest';
import { problemSentence } from './problem-sentence.ts';

const problem = { code: 'NIP_LENGTH', message: 'Row 7, column nip: The NIP does not have 18 digits.', remedy: 'Check the NIP.' };

it('says a known problem in Bahasa Indonesia', () => {
  expect(problemSentence(problem, 'id')).toEqual({ what: 'NIP tidak berjumlah 18 angka.', remedy: 'Periksa NIP.', placed: false });
});

it('leaves English to the server, which names the place itself', () => {
  expect(problemSentence(problem, 'en')).toEqual({ what: problem.message, remedy: problem.remedy, placed: true });
});

it('shows the words of the server where a code is new', () => {
  expect(problemSentence({ ...problem, code: 'SOMETHING_NEW' }, 'id').what).toBe(problem.message);
});
