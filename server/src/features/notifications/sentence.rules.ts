import { dayInWords, fill, inEach, type InLanguages } from '../../rules/languages.ts';
import { writtenCount, writtenNumber, writtenShare } from '../../rules/written-number.ts';

/** What a parameter of a notification is, and so how it is written. */
export const PARAMETER_KINDS = ['TEXT', 'NAME', 'COUNT', 'SHARE', 'NUMBER', 'DAY'] as const;
export type ParameterKind = (typeof PARAMETER_KINDS)[number];

/** By kind, how a parameter is kept: a name is one that differs by language, such as that of a figure. */
interface ValueOf {
  readonly TEXT: string;
  readonly NAME: InLanguages;
  readonly COUNT: number;
  readonly SHARE: number;
  readonly NUMBER: number;
  readonly DAY: string;
}
export type ParameterValues<Kinds extends Readonly<Record<string, ParameterKind>>> = { readonly [Name in keyof Kinds]: ValueOf[Kinds[Name]] };
export type AnyValues = Readonly<Record<string, ValueOf[ParameterKind]>>;

/** A parameter as a sentence says it. */
export function inWords(kind: ParameterKind, value: AnyValues[string]): InLanguages {
  if (typeof value === 'object') return value;
  if (kind === 'DAY') return dayInWords(String(value));
  if (kind === 'SHARE') return writtenShare(Number(value));
  if (kind === 'COUNT') return writtenCount(Number(value));
  if (kind === 'NUMBER') return writtenNumber(Number(value));
  return inEach(() => String(value));
}

/**
 * The sentence of a notification, made by rule from its kind and parameters.
 * @example '{by} mengingatkan …: {count} …' of { by: 'Ani', count: 1200 } is 'Ani mengingatkan …: 1.200 …'
 */
export const sentenceOf = (says: InLanguages, kinds: Readonly<Record<string, ParameterKind>>, values: AnyValues): InLanguages =>
  fill(says, Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, inWords(kind, values[name]!)])));
