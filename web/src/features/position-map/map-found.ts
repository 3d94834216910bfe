import type { MapTree } from './position-tree.ts';

export interface Found {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** Without accents, capitals and kinds of apostrophes, as the server finds. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’ʼ`]/g, '')
    .toLowerCase();

/** Positions of the chart that have all words in title, unit or one of the names in their box; those whose title begins so first. */
export function findIn(tree: MapTree, words: string): Found[] {
  const parts = folded(words).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const found = tree.all.flatMap(({ row }) => {
    const [title, rest] = [folded(row.title), folded(`${row.unitName} ${row.holderNames.join(' ')}`)];
    if (!parts.every((part) => title.includes(part) || rest.includes(part))) return [];
    const rank = title.startsWith(parts[0]!) ? 0 : parts.every((part) => title.includes(part)) ? 1 : 2;
    return [{ rank, id: row.id, title: row.title, about: [row.unitName, ...row.holderNames].join(' · ') }];
  });
  return found.toSorted((one, other) => one.rank - other.rank).map(({ id, title, about }) => ({ id, title, about }));
}
