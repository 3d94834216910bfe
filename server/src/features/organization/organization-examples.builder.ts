import type { Home } from '../../builder.ts';
import type { ExamplePlace, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import type { DinasRef, PositionRef, UnitRef } from './organization.builder.ts';

/** The structure of a government that stands already. */
export interface ExampleStructure {
  readonly dinas: readonly DinasRef[];
  /** Those below the root of their dinas; `path` holds the ids from the root down, joined by dots. */
  readonly units: readonly { readonly ref: UnitRef; readonly path: string }[];
  readonly positions: readonly PositionRef[];
}

declare module '../../example.ts' {
  interface ExampleGovernment extends ExampleStructure {}
}

export const placeOfDinas = ({ id, instansiId }: DinasRef): ExamplePlace => ({ instansi: instansiId, dinas: id });

export const placeOfPosition = ({ units }: ExampleStructure, { dinas, unitId }: PositionRef): ExamplePlace => ({
  ...placeOfDinas(dinas),
  unit: units.find(({ ref }) => ref.id === unitId)?.path ?? unitId,
});

/** The structure is open to whoever belongs to the government. */
export function organizationExamples({ instansi }: Home, structure: ExampleStructure): ExampleRow[] {
  const open = (node: string, place: ExamplePlace): ExampleRow => ({ node, seen: [{ reach: 'structure', place }] });
  return [
    open(instansi.node, { instansi: instansi.id }),
    ...structure.dinas.flatMap((dinas) => [
      open(dinas.node, placeOfDinas(dinas)),
      open(encodeId('unit', dinas.rootUnitId), { ...placeOfDinas(dinas), unit: dinas.rootUnitId }),
    ]),
    ...structure.units.map(({ ref, path }) => open(ref.node, { ...placeOfDinas(ref.dinas), unit: path })),
    ...structure.positions.map((position) => open(position.node, placeOfPosition(structure, position))),
  ];
}
