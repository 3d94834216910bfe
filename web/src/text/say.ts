import type { Language } from './format.ts';
import type { Tree, Words } from './words.ts';

type Leaves<Branch, Path extends string = ''> = {
  [Key in keyof Branch & string]: Branch[Key] extends string ? `${Path}${Key}` : Leaves<Branch[Key], `${Path}${Key}.`>;
}[keyof Branch & string];
/** A sentence that is another one for one thing than for several is written once for each, and said by its stem. */
type Stem<Key extends string> = Key extends `${infer Before}_${Intl.LDMLPluralRule}` ? Before : Key;

export type WordKey = Stem<Leaves<Words>>;

/** What stands in the gaps of a sentence; `count` also decides between one and several. */
export type Gaps = Readonly<Record<string, string | number | undefined>>;

export type Say = (key: WordKey, gaps?: Gaps) => string;

const GAP = /\{\{\s*(\w+)\s*\}\}/g;

function at(tree: Tree, key: string): string | undefined {
  let found: Tree | string | undefined = tree;
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/**
 * Says sentences of a tree: `say('board.count', { count: 2 })` is `board.count` with its gaps filled, or `board.count_other` where
 * there is one for each number. A key without a sentence is said as it is, so that it is seen.
 */
export function sayingFrom(tree: Tree, language: Language): Say {
  const rules = new Intl.PluralRules(language);
  return (key, gaps = {}) => {
    const count = gaps['count'];
    const sentence = at(tree, key) ?? (typeof count === 'number' ? (at(tree, `${key}_${rules.select(count)}`) ?? at(tree, `${key}_other`)) : undefined);
    return sentence === undefined ? key : sentence.replaceAll(GAP, (_gap, name: string) => String(gaps[name] ?? ''));
  };
}
