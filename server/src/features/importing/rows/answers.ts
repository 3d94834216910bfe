import { inEach, type InLanguages } from '../../../rules/languages.ts';

/** What can be answered to the question whether a row means something that is on record under another name or number. */
export const ANSWERS = ['SAME', 'ANOTHER'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Headers of the column in which files answer; files of refused rows that ask something have it. */
export const ANSWER_HEADERS: InLanguages = { id: 'Jawaban', en: 'Answer' };

/** How files write them; templates of questions have the first one. */
const WORDS: Readonly<Record<Answer, readonly string[]>> = {
  SAME: ['sama', 'same', 'yang sama', 'orang yang sama', 'unit yang sama', 'the same'],
  ANOTHER: ['lain', 'another', 'baru', 'beda', 'berbeda', 'bukan', 'orang lain', 'unit lain', 'new', 'other', 'really new'],
};

export const answerOf = (text: string): Answer | undefined =>
  ANSWERS.find((answer) => WORDS[answer].includes(text.trim().replaceAll(/\s+/g, ' ').toLowerCase()));

export const ANSWER_WORDS = inEach((language) =>
  ANSWERS.map((answer) => WORDS[answer][language === 'id' ? 0 : 1]!).join(language === 'id' ? ' atau ' : ' or '),
);

/** SQL for: the row was answered so. */
export const answers = (row: string, answer: Answer): string => `coalesce(${row}.answer = '${answer}', false)`;
