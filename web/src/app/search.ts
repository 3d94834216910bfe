/** What the address remembers beside the path. Everything is a word: nothing is parsed as a number, or a NIP would lose its last digits. */
export interface TimeSearch {
  period?: string;
  asOf?: string;
  /** The figure being explained: `GAP.dinas_…`. */
  why?: string;
  /** The columns that a list is shown with, where those are not all. */
  columns?: string;
}

type Raw = Readonly<Record<string, unknown>>;
type Words = Readonly<Record<string, string | undefined>>;

export function word(raw: Raw, name: string): string | undefined {
  const value = raw[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A day, as 2026-11-29. */
export function day(raw: Raw, name: string): string | undefined {
  const value = word(raw, name);
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

export function oneOf<Value extends string>(raw: Raw, name: string, values: readonly Value[]): Value | undefined {
  const value = raw[name];
  return values.find((allowed) => allowed === value);
}

/** Leaves out what is absent, so that an address carries no empty words. */
export function present<Given extends Words>(words: Given): { [Name in keyof Given]?: NonNullable<Given[Name]> } {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) as { [Name in keyof Given]?: NonNullable<Given[Name]> };
}

/**
 * The words a route takes. A word it refuses stays in the object as undefined: the router lays this over what the
 * address said, and a word that were merely left out would come through unread.
 */
export function accepted<Given extends Words>(words: Given): { [Name in keyof Given]?: NonNullable<Given[Name]> } {
  return words as { [Name in keyof Given]?: NonNullable<Given[Name]> };
}

/** What a route takes whose words are all as they are given. */
export const words =
  <const Names extends readonly string[]>(...names: Names) =>
  (raw: Raw): { [Name in Names[number]]?: string } =>
    Object.fromEntries(names.map((name) => [name, word(raw, name)])) as { [Name in Names[number]]?: string };

export function readTimeSearch(raw: Raw): TimeSearch {
  return accepted({
    period: word(raw, 'period'),
    asOf: day(raw, 'asOf'),
    why: word(raw, 'why'),
    columns: word(raw, 'columns'),
  });
}

/** The parsed search is an object of words; TanStack's own parser would turn digits into numbers. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Words): string {
  const words = Object.entries(search).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const text = new URLSearchParams(words).toString();
  return text ? `?${text}` : '';
}
