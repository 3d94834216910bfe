import { fill, type InLanguages } from './languages.ts';

/** Something worth knowing before a thing is done, in every language; it stands in nobody's way. A problem without its remedy is one. */
export interface Warning {
  readonly code: string;
  readonly message: InLanguages;
  /** How many it is about; left out where nothing is counted. */
  readonly count?: number;
}

type Facts = Parameters<typeof fill>[1];
export type WarningOf = (facts?: Facts, count?: number) => Warning;

const stated = new Map<string, InLanguages>();

/** States a warning, once: what lacks a language does not compile. Facts fill the places of its sentence ("{year}"). */
export function warning(code: string, sentence: InLanguages): WarningOf {
  if (stated.has(code)) throw new Error(`two warnings are called ${code}`);
  stated.set(code, sentence);
  return (facts = {}, count) => ({ code, message: fill(sentence, facts), ...(count === undefined ? {} : { count }) });
}

/** Every warning that was stated, with its sentence. */
export const statedWarnings = (): ReadonlyMap<string, InLanguages> => stated;
