import type { Tree, Words } from './words.ts';

type Leaves<Branch, Path extends string = ''> = {
  [Key in keyof Branch & string]: Branch[Key] extends string ? `${Path}${Key}` : Leaves<Branch[Key], `${Path}${Key}.`>;
}[keyof Branch & string];

export type WordKey = Leaves<Words>;

/** What stands in the gaps of a sentence. */
export type Gaps = Readonly<Record<string, string | number | undefined>>;

export type Say = (key: WordKey, gaps?: Gaps) => string;

/** `{{days}}` is what is given; `{{days, day|days}}` the word for one, or that for any other number. */
const GAP = /\{\{\s*(\w+)\s*(?:,\s*([^|}]*)\|([^}]*))?\}\}/g;

function at(tree: Tree, key: string): string | undefined {
  let found: Tree | string | undefined = tree;
  for (const part of key.split('.')) found = typeof found === 'object' && Object.hasOwn(found, part) ? found[part] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/**
 * Says sentences of a tree with their gaps filled. The tree is asked for each time: words may come after somebody took this to say them.
 * A key without a sentence is said as it is, so that it is seen.
 *
 * @example sayingFrom(() => ({ due: '{{days}} {{days, day|days}} left' }))('due', { days: 1 }) // '1 day left'
 */
export function sayingFrom(words: () => Tree): Say {
  return (key, gaps = {}) =>
    at(words(), key)?.replaceAll(GAP, (_gap, name: string, one?: string, many?: string) => {
      const given = String(gaps[name] ?? '');
      if (one === undefined || many === undefined) return given;
      return given === '1' ? one : many;
    }) ?? key;
}
