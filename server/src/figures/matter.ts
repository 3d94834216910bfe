import type { NodePrefix } from '../node-types.ts';
import type { InLanguages } from '../rules/languages.ts';
import type { LegalSource } from '../rules/legal-source.ts';
import type { FactSet } from './fact-set.ts';

/** SQL over the columns of the facts, with the day asked for as `as_of`. Written in code only. */
type Sql = string;

/** How pressing a matter is, the first before the others. */
export const SEVERITIES = ['WRONG', 'DUE', 'INCOMPLETE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a feature says of one matter that HR has to look at (`<feature>.matters.ts`). Number, list, explanation and remedy are made of it. */
export interface Matter {
  readonly key: string;
  readonly severity: Severity;
  /**
   * SQL function the rows come from: (as_of date, of_dinas uuid[]), and the government as a third argument where there are
   * rows of no dinas (null for who does not see the whole of it). It runs with the rights of the reader and returns dinas_id.
   */
  readonly from: string;
  /** The same of a day that is still to come, where figures count it so. */
  readonly projectedFrom?: string;
  readonly ofInstansi?: boolean;
  /** Which of its rows are meant. */
  readonly when: Sql;
  /** What stands behind a row: a type of nodes, and the column with its id. */
  readonly node: NodePrefix;
  readonly row: string;
  /** Since which day it is so; never null. */
  readonly since: Sql;
  /** How many a row is about, where it is about several. */
  readonly amount?: Sql;
  /** What is the case, in one sentence. */
  readonly definition: InLanguages;
  readonly formula: string;
  readonly source: readonly LegalSource[];
  /** What to do about it. */
  readonly remedy: InLanguages;
  /** The figure that counts the same rows. */
  readonly figure?: string;
}

/** A matter whose rows are those that a figure counts: number on the board and list cannot disagree. */
export function matterOfFigure(set: FactSet, key: string, matter: Pick<Matter, 'severity' | 'node' | 'row' | 'since' | 'definition' | 'remedy'>): Matter {
  const figure = set.figures[key];
  if (figure?.kind !== 'COUNT' || figure.amount !== undefined) throw new Error(`${key} does not count rows of ${set.key}`);
  return {
    ...matter,
    key,
    figure: key,
    from: set.from,
    ...(set.projectedFrom === undefined ? {} : { projectedFrom: set.projectedFrom }),
    when: figure.when,
    formula: figure.formula,
    source: figure.source,
  };
}
