import { FIGURES } from '@selaras/schema/figures';
import type { FigureKey, FigureUnit } from '@selaras/schema/web';
import type { FigureColumn, ShownFigures } from '../../app/figure-group.ts';
import type { Format } from '../../text/format.ts';

type Registry = typeof FIGURES;
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;
type At<Path> = Path extends readonly [infer Name extends string, ...infer Below]
  ? { readonly [Key in Name]: Below extends readonly [] ? number | null : At<Below> | null }
  : { readonly 'this figure stands in no FigureSet': never };

interface Listed {
  readonly path: readonly string[] | null;
  readonly unit: FigureUnit;
  readonly kind: string;
  readonly facts: Registry[keyof Registry]['facts'];
}
/** A feature may have figures that stand in no FigureSet and are there through their explanation only. */
const LISTED: Readonly<Record<FigureKey, Listed>> = FIGURES;

/** What a document has to ask of a FigureSet for these figures to be read from its answer. */
export type FigureSetWith<Key extends FigureKey> = Together<Key extends unknown ? At<Registry[Key]['path']> : never>;

/** The figures that can be read from an answer. */
export type FigureIn<Set> = { [Key in FigureKey]: Set extends FigureSetWith<Key> ? Key : never }[FigureKey];

/**
 * Why there is no number. COUNTING: it has not been counted yet. NOTHING: counted, and there is nothing to say a number of,
 * such as a share of no need. NO_PERIOD: it is of an evaluation period, and none was asked for.
 */
export type Missing = 'COUNTING' | 'NOTHING' | 'NO_PERIOD';
export type Reading = number | Missing;

/**
 * What an answer says of a figure.
 *
 * A count or sum of no rows is 0, so one without a number is one that nobody has counted; any other kind without a number may
 * be of nothing, unless definitions are being counted anew, when it may as well be not there yet.
 *
 * Errors: none. Source: `valueOf` of the server's registry, whose null means either.
 *
 * @example readFigure('GAP', { gap: null }, false) // 'COUNTING'
 */
export function readFigure<Key extends FigureKey>(key: Key, set: FigureSetWith<Key>, recounting: boolean): Reading {
  let place: unknown = set;
  for (const name of LISTED[key].path ?? []) {
    if (place === null || place === undefined) return 'NO_PERIOD';
    place = (place as Readonly<Record<string, unknown>>)[name];
  }
  return readValue(key, place as number | null, recounting);
}

/** The same of a number that stands by itself. */
export function readValue(key: FigureKey, value: number | null, recounting: boolean): Reading {
  if (value !== null) return value;
  return recounting || ['COUNT', 'SUM'].includes(LISTED[key].kind) ? 'COUNTING' : 'NOTHING';
}

/** The number to order and to draw by, null where there is none. */
export function numberOf<Key extends FigureKey>(key: Key, set: FigureSetWith<Key>): number | null {
  const reading = readFigure(key, set, false);
  return typeof reading === 'number' ? reading : null;
}

/** The gathered answer as one with every column in it: a feature's list of columns compiles with what its own document asks only. */
export function asColumnSet(figures: ShownFigures): FigureSetWith<FigureKey> {
  return figures as FigureSetWith<FigureKey>;
}

export function columnNumber({ figure }: FigureColumn, figures: ShownFigures): number | null {
  return numberOf(figure, asColumnSet(figures));
}

/** What the rows behind a figure are of. */
export function factsOf(key: FigureKey): Listed['facts'] {
  return LISTED[key].facts;
}

export function isFigureKey(word: string): word is FigureKey {
  return Object.hasOwn(FIGURES, word);
}

/** A figure the way its unit is written. */
export function writeFigure(key: FigureKey, value: number, format: Pick<Format, 'figure'>): string {
  return format.figure(value, LISTED[key].unit);
}
