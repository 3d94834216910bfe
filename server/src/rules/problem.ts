import type { InLanguages } from './languages.ts';

/** Something wrong with a value a person gave us, and what to do about it; programs know it by its code. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly message: InLanguages;
  readonly remedy: InLanguages;
  /** All that would be accepted instead, where that is a list; the sentences may name its beginning only. */
  readonly accepted?: readonly string[];
}
