import type { Feature } from '../../feature.ts';
import { SEVERITIES, type Matter } from '../../figures/matter.ts';
import { fillEnum } from '../../graphql/open-enum.ts';
import { attentionNeighbours } from './attention.neighbours.ts';
import { AttentionCountResolver, AttentionResolver, AttentionRowResolver } from './attention.resolver.ts';
import { attentionSheets } from './attention.sheets.ts';

declare module '../../feature.ts' {
  interface Feature {
    /** What of it HR has to look at. */
    readonly matters?: readonly Matter[];
  }
}

declare module '../../app.services.ts' {
  interface Services {
    /** What HR has to look at, of all features: the most pressing first. */
    readonly matters: readonly Matter[];
  }
}

const mattersOf = (features: readonly Feature[]): readonly Matter[] =>
  features.flatMap(({ matters = [] }) => matters).toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** What stays wrong, due or unsaid when nobody looks. */
export const attention: Feature = {
  name: 'attention',
  sheets: attentionSheets,
  resolvers: [AttentionResolver, AttentionCountResolver, AttentionRowResolver],
  around: attentionNeighbours,
  services: (features) => ({ matters: mattersOf(features) }),
  shapeGraph: (features) => fillEnum('AttentionMatter', Object.fromEntries(mattersOf(features).map(({ key, definition }) => [key, definition.en]))),
};
