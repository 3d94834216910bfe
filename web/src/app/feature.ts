import type { ImportKind } from '@selaras/schema/web';
import type { Icon } from '@tabler/icons-react';
import type { AnyRoute, LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Words } from '../text/words.ts';
import type { FigureGroup } from './figure-group.ts';
import type { Session, SessionInstansi } from './session.ts';
import type { WayGroup } from './way-groups.ts';

/** One way to go in the main navigation. */
export interface NavEntry {
  readonly icon: Icon;
  readonly label: keyof Words['nav'];
  /** The heading of the rail that it stands below; what has none stands on top. */
  readonly group?: WayGroup;
  /** Its place in its group, the lowest on top. */
  readonly order: number;
  /** Who signs in begins at the lowest of the ways open to them: where their work is. */
  readonly start: number;
  /** Its place among what a tour tells of first, the lowest; what has none comes after those that do, in the order of the rail. */
  readonly tour?: number;
  /** Current on its very address only, and not on those below it. */
  readonly exact?: boolean;
  /** How much waits behind it, shown beside its name; asked by itself, so that nothing waits for it. */
  readonly count?: ComponentType<{ readonly instansi: SessionInstansi }>;
  /** Where it leads in that government; null for whom there is nothing to see. */
  readonly link: (session: Session, instansi: SessionInstansi) => NavLink | null;
}

export type NavLink = Pick<LinkProps, 'to' | 'params'>;

/** A kind of file that brings facts of a feature in. */
export interface ImportKindEntry {
  readonly kind: ImportKind;
  /** Its place among the kinds: a file rests on what those before it brought. */
  readonly order: number;
  /** A file of it can be that of one dinas; the others name their dinas in the file. */
  readonly ofOneDinas?: boolean;
  /** Columns that hold a value of an enumeration, each with the words it is said in; the others are shown as they are. */
  readonly labels?: Readonly<Record<string, keyof Words['labels']>>;
  /** Chosen to begin with. */
  readonly usual?: boolean;
}

/** What a feature brings to the dashboard; the shell gathers it from the one list, `features/index.ts`. */
export interface Feature<
  Routes extends readonly AnyRoute[] = readonly AnyRoute[],
  PublicRoutes extends readonly AnyRoute[] = readonly AnyRoute[],
  PersonalRoutes extends readonly AnyRoute[] = readonly AnyRoute[],
> {
  /** Pages below the address of a government. */
  readonly routes: Routes;
  /** Pages of who is not signed in. */
  readonly publicRoutes: PublicRoutes;
  /** Pages of the person who is signed in, and of no government. */
  readonly personalRoutes: PersonalRoutes;
  readonly nav: readonly NavEntry[];
  /** What stands on every page of who is signed in, beside the name of the house. */
  readonly tools: readonly ComponentType[];
  /** What opens over any page of a government. */
  readonly overlays: readonly ComponentType[];
  readonly importKinds: readonly ImportKindEntry[];
  /** How its figures look wherever those of all features stand. */
  readonly figures: FigureGroup;
}

/** Keeps the exact type of every route, which the typed links are made of. */
export function feature<
  const Routes extends readonly AnyRoute[] = [],
  const PublicRoutes extends readonly AnyRoute[] = [],
  const PersonalRoutes extends readonly AnyRoute[] = [],
>(brings: Partial<Feature<Routes, PublicRoutes, PersonalRoutes>>): Feature<Routes, PublicRoutes, PersonalRoutes> {
  const { routes = [] as unknown as Routes, publicRoutes = [] as unknown as PublicRoutes, personalRoutes = [] as unknown as PersonalRoutes } = brings;
  const { nav = [], tools = [], overlays = [], importKinds = [], figures = {} } = brings;
  return { routes, publicRoutes, personalRoutes, nav, tools, overlays, importKinds, figures };
}
