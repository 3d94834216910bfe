/**
 * Something wrong with a value a person gave us, and what to do about it.
 * `code` keys the sentence on screen; the two texts are English, for logs and integrators.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly remedy: string;
}
