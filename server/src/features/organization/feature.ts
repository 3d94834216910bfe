import type { Feature } from '../../feature.ts';
import { Dinas } from './dinas.entity.ts';
import { createInstansiCommand } from './instansi.command.ts';
import { Instansi } from './instansi.entity.ts';
import { dinasById, instansiById, positionById, unitById } from './organization.queries.ts';
import { DinasResolver, InstansiResolver, PositionResolver, UnitResolver } from './organization.resolver.ts';
import { Position } from './position.entity.ts';
import { Unit } from './unit.entity.ts';
import { organizationFigures } from './organization.figures.ts';

declare module '../../graphql/node.ts' {
  interface NodeTypes {
    instansi: 'Instansi';
    dinas: 'Dinas';
    unit: 'Unit';
    position: 'Position';
  }
}

/** The structure: governments, their dinas, units and positions. */
export const organization: Feature = {
  name: 'organization',
  entities: [Instansi, Dinas, Unit, Position],
  resolvers: [InstansiResolver, DinasResolver, UnitResolver, PositionResolver],
  nodes: [
    { prefix: 'instansi', type: 'Instansi', table: 'instansi', read: instansiById },
    { prefix: 'dinas', type: 'Dinas', table: 'dinas', read: dinasById },
    { prefix: 'unit', type: 'Unit', table: 'unit', read: unitById },
    { prefix: 'position', type: 'Position', table: 'position', read: positionById },
  ],
  figures: organizationFigures,
  topics: { ORGANIZATION: 'Governments, dinas, units and positions.' },
  commands: [createInstansiCommand],
};
