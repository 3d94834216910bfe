import { fill, type InLanguages } from './languages.ts';

/** Something worth knowing before a thing is done, in every language; it stands in nobody's way. A problem without its remedy is one. */
export interface Warning {
  readonly code: string;
  readonly message: InLanguages;
  /** How many it is about; left out where nothing is counted. */
  readonly count?: number;
}

type Facts = Parameters<typeof fill>[1];

/** A warning as it is stated, called with the facts of a case. */
export interface WarningOf {
  (facts?: Facts, count?: number): Warning;
  readonly code: string;
  readonly sentence: InLanguages;
}

/** States a warning in a `…warnings.rules.ts`: what lacks a language does not compile. Facts fill the places of its sentence ("{year}"). */
export const warning = (code: string, sentence: InLanguages): WarningOf =>
  Object.assign((facts: Facts = {}, count?: number): Warning => ({ code, message: fill(sentence, facts), ...(count === undefined ? {} : { count }) }), {
    code,
    sentence,
  });
