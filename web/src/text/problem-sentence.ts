import type { Language } from './format.ts';
import { importProblems } from './id.ts';

export interface ProblemSentence {
  what: string;
  remedy: string;
  /** Whether the sentence itself already says the row and the column. */
  placed: boolean;
}

/** The sentence for a problem of a file; the server's own where there is no other. */
export function problemSentence(problem: { code: string; message: string; remedy: string }, language: Language): ProblemSentence {
  const known = language === 'id' ? importProblems[problem.code] : undefined;
  if (known) return { what: known[0], remedy: known[1], placed: false };
  return { what: problem.message, remedy: problem.remedy, placed: true };
}
