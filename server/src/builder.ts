import type { System } from './database/pools.ts';

export interface InstansiRef {
  readonly id: string;
  readonly node: string;
  readonly code: string;
}

/** A government to make things in. */
export interface Home {
  readonly system: System;
  readonly instansi: InstansiRef;
}

/**
 * A function that makes one thing of a feature, in the words of the domain, and tells how to refer to it. What is not
 * said has a value that fits. The demo, the command line and the tests make things by these alone, so that a table is
 * written in one place besides its services and its import.
 */
export type Builder = (home: Home, ...said: never[]) => unknown;

/**
 * The builders of all features, under the words that tests use for them. A feature adds its own beside them:
 *
 *   const builders = { course: makeCourse };
 *   type Own = typeof builders;
 *   declare module '../../builder.ts' { interface Builders extends Own {} }
 */
export interface Builders {}

let counter = 0;

/** Counts up, for codes and names that must not meet another of their kind. */
export const nextNumber = (): number => ++counter;
