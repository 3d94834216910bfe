import type { NodePrefix } from '../node-types.ts';
import type { Finding } from './finding.rules.ts';
import type { LegalSource } from '../rules/legal-source.ts';

/** What a feature says about the figures over its facts (`<feature>.figures.ts`). Everything else is made from it. */

/** SQL over the columns of a fact set, with the day asked for as `as_of`. Written in code only. */
type Sql = string;

interface FigureText {
  /** What the number counts or measures, such as PEOPLE or DAYS. */
  readonly unit: string;
  /** What the number is, in one sentence. */
  readonly definition: string;
  readonly formula: string;
  /** What it rests on; what was not read says so. */
  readonly source: readonly LegalSource[];
  /** Its place in the FigureSet of the graph; without one it is there through figure(key) only. */
  readonly field?: { readonly path: readonly string[]; readonly description: string };
}

interface OverRows extends FigureText {
  /** Which rows count. */
  readonly when: Sql;
  /** Reasons for the rows that do not, first match wins. */
  readonly leftOut: readonly { readonly reason: string; readonly when: Sql }[];
}

/** How many rows, or the sum of a whole number in each. */
export interface CountFigure extends OverRows {
  readonly kind: 'COUNT';
  readonly amount?: Sql;
}
/** The sum of an amount that has fractions, such as hours. */
export interface SumFigure extends OverRows {
  readonly kind: 'SUM';
  readonly amount: Sql;
}
/** The mean of an amount over rows. */
export interface MeanFigure extends OverRows {
  readonly kind: 'MEAN';
  readonly amount: Sql;
}
/** The middle of an amount over rows. Amounts are kept to so many decimals, so that equal ones are kept once. */
export interface MedianFigure extends OverRows {
  readonly kind: 'MEDIAN';
  readonly amount: Sql;
  readonly decimals: number;
}
/** The part of one count or sum in another, 0 to 1. */
export interface ShareFigure extends FigureText {
  readonly kind: 'SHARE';
  readonly of: string;
  readonly in: string;
}
/** One count or sum for every so many of another, such as people per 1,000 positions. */
export interface RateFigure extends FigureText {
  readonly kind: 'RATE';
  readonly of: string;
  readonly per: string;
  readonly times: number;
}

/** Figures that are counted from rows and stored; the others are made of them. */
export type CountedFigure = CountFigure | SumFigure | MeanFigure | MedianFigure;
export type Figure = CountedFigure | ShareFigure | RateFigure;

/** A kind of periods: a node of the graph, and its table (id, instansi_id, validity). */
export interface Periods {
  readonly node: NodePrefix;
  readonly table: string;
  /** Column with the last day whose passing can move the facts; without it they are counted again every day, for ever. */
  readonly settledAfter?: string;
}

/** The periods a question is about, by the node of their kind. Of a kind that is not there none was asked for. */
export type PeriodsAsked = Readonly<Partial<Record<NodePrefix, string>>>;

/**
 * Of facts about people: how their figures are told to somebody who does not see these people one by one. What is small is
 * kept back (withholding.rules.ts), and a figure that stands in no split is not told there at all.
 */
export interface PeopleTold {
  /** The count of everybody whom the facts are of. */
  readonly everybody: string;
  /** From the coarsest: counts that have nobody in common, each split of those whom the one before leaves; with figures that follow from them. */
  readonly splits: readonly { readonly into: readonly string[]; readonly tells?: readonly string[] }[];
}

export interface FactSet {
  readonly key: string;
  /**
   * SQL function the rows come from: (as_of date, of_dinas uuid[]), and the period as a third argument when there is one.
   * It runs with the rights of the reader and returns dinas_id, unit_id and the columns named here.
   */
  readonly from: string;
  /** The same of a day that is still to come, where more is known to change by then than what is on record. */
  readonly projectedFrom?: string;
  /** The periods the facts belong to; facts without them are of a day. */
  readonly periods?: Periods;
  /** Column that tells one row from another. */
  readonly row: string;
  /** Columns that name the position, the person, the assignment and the evaluation of a row, where it has them. */
  readonly position?: string;
  readonly employee?: string;
  readonly assignment?: string;
  readonly evaluation?: string;
  /** Of facts that name people, which have to say it: how they are told where these people are not seen, or that they are not. */
  readonly people?: 'WHERE_SEEN' | PeopleTold;
  /** What is worth saying of a row beside its amount. */
  readonly detail: Sql;
  /** How the rows behind a figure are listed; by `row` after that. */
  readonly order?: 'LARGEST_FIRST' | { readonly by: Sql; readonly type: 'date' | 'text' | 'int' };
  /** Tables whose changes, in the dinas and on the days the change log tells, can move these facts: what they are, or which unit they belong to. */
  readonly changedBy: readonly string[];
  /** Tables whose changes can move them in every dinas of the instansi. */
  readonly changedEverywhereBy?: readonly string[];
  /** By key, in the order in which they are listed. */
  readonly figures: Readonly<Record<string, Figure>>;
}

/** A type of its own for some fields of the FigureSet. */
export interface FigureGroup {
  readonly path: readonly string[];
  readonly type: string;
  readonly typeDescription: string;
  readonly description: string;
  /** Null in the graph when no period of this kind was asked for. */
  readonly ofPeriod?: NodePrefix;
}

export interface FiguresOfFeature {
  /** What each unit and each reason of the figures says, for the schema. */
  readonly words?: Readonly<Record<string, string>>;
  readonly sets?: readonly FactSet[];
  readonly groups?: readonly FigureGroup[];
  /** What is said of them in sentences, the most pressing first. */
  readonly findings?: readonly Finding[];
  /** Tables with what the boards show beside the figures, such as names: nothing is counted anew, but who watches reads again. */
  readonly shownBeside?: readonly string[];
}
