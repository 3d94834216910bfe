/**
 * One entry a file of `id/`, written by that file itself beside its sentences. Files are found by their folder,
 * so a feature brings its words without a shared list to write it into, and their keys stay typed.
 */
export interface WordFiles {}

type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;
type Flat<Tree> = Tree extends string ? Tree : { readonly [Key in keyof Tree]: Flat<Tree[Key]> };

/** Everything the interface says, as one tree of keys. */
export type Words = Flat<Together<WordFiles[keyof WordFiles]>>;

/** The same tree of keys with any sentence in each leaf: a translation that misses one does not compile. */
export type Same<T> = T extends string ? string : { readonly [Key in keyof T]: Same<T[Key]> };

/** What a file of words exports. */
export interface WordFile {
  readonly words: Tree;
}

export interface Tree {
  readonly [key: string]: string | Tree;
}

function into(tree: Record<string, string | Tree>, more: Tree, path: string): void {
  for (const [key, value] of Object.entries(more)) {
    const before = tree[key];
    if (before === undefined) tree[key] = typeof value === 'string' ? value : structuredClone(value);
    else if (typeof before === 'string' || typeof value === 'string') throw new Error(`Two files of words say ${path}${key}`);
    else into(before as Record<string, string | Tree>, value, `${path}${key}.`);
  }
}

/** The trees of several files as one; two files that say the same key are a mistake, since one of them would be silent. */
export function together(files: Readonly<Record<string, WordFile>>): Tree {
  const tree: Record<string, string | Tree> = {};
  for (const { words } of Object.values(files)) into(tree, words, '');
  return tree;
}
