import { createContext, use, useMemo } from 'react';
import type { Feature, ImportKindEntry } from './feature.ts';
import type { FigureColumn, FigureGroup } from './figure-group.ts';

/** The features of the dashboard, handed down by the shell to pages that show a part of each. */
export const Features = createContext<readonly Feature[]>([]);

/** What can be imported, in the order in which one rests on another. */
export function useImportKinds(): readonly ImportKindEntry[] {
  return use(Features)
    .flatMap(({ importKinds }) => importKinds)
    .toSorted((left, right) => left.order - right.order);
}

/** How the figures of each feature look, in the order of the list. */
export function useFigureGroups(): readonly FigureGroup[] {
  const features = use(Features);
  return useMemo(() => features.map(({ figures }) => figures), [features]);
}

export function useFigureColumns(): readonly FigureColumn[] {
  const groups = useFigureGroups();
  return useMemo(() => groups.flatMap(({ columns = [] }) => columns), [groups]);
}
