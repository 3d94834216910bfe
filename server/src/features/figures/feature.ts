import type { Feature } from '../../feature.ts';
import { writeFigureList } from '../../figures/figure-list.ts';
import { FigureRegistry } from '../../figures/figure-registry.ts';
import { fillEnum } from '../../graphql/open-enum.ts';
import { declareFigureSet } from './figure-set.types.ts';
import { BoardStreamResolver, DinasStreamResolver } from './figure-streams.resolver.ts';
import { BoardFindingResolver, BoardFindingsResolver } from './findings.resolver.ts';
import { figuresNeighbours } from './figures.neighbours.ts';
import { BoardResolver, BoardRowsResolver, DinasFiguresResolver, FigureResolver, UnitFiguresResolver } from './figures.resolver.ts';
import { UnitListResolver, UnitTrailResolver } from './unit-list.resolver.ts';
import { figureSheets } from './figures.sheets.ts';

/** The numbers of the boards, explained and live. */
export const figures: Feature = {
  name: 'figures',
  sheets: (features) => figureSheets(FigureRegistry.of(features)),
  resolvers: [
    BoardResolver,
    BoardRowsResolver,
    DinasFiguresResolver,
    UnitFiguresResolver,
    UnitListResolver,
    UnitTrailResolver,
    FigureResolver,
    BoardFindingsResolver,
    BoardFindingResolver,
    BoardStreamResolver,
    DinasStreamResolver,
  ],
  around: figuresNeighbours,
  emits: (features) => ({ 'figures.ts': writeFigureList(FigureRegistry.of(features)) }),
  shapeGraph(features) {
    const registry = FigureRegistry.of(features);
    const all = registry.keys.map((key) => registry.figure(key));
    const texts = Object.fromEntries(features.flatMap(({ figures: brought }) => Object.entries(brought?.words ?? {})));
    const asValues = (names: readonly string[]): Record<string, string | null> => Object.fromEntries(names.map((name) => [name, texts[name] ?? null]));
    fillEnum('FigureKey', Object.fromEntries(registry.keys.map((key) => [key, registry.figure(key).definition])));
    fillEnum('FigureUnit', asValues(all.map((figure) => figure.unit)));
    fillEnum('FigureReason', asValues(all.flatMap((figure) => ('leftOut' in figure ? figure.leftOut.map((left) => left.reason) : []))));
    declareFigureSet(registry);
  },
};
