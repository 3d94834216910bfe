import { createContext, use } from 'react';
import type { Feature, ImportKindEntry } from './feature.ts';

/** The features of the dashboard, handed down by the shell to pages that show a part of each. */
export const Features = createContext<readonly Feature[]>([]);

/** What can be imported, in the order in which one rests on another. */
export function useImportKinds(): readonly ImportKindEntry[] {
  return use(Features)
    .flatMap(({ importKinds }) => importKinds)
    .toSorted((left, right) => left.order - right.order);
}
