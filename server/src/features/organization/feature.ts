import type { Feature } from '../../feature.ts';
import { organizationBuilders } from './organization.builder.ts';
import { organizationExamples } from './organization-examples.builder.ts';
import { Dinas } from './dinas.entity.ts';
import { createInstansiCommand } from './instansi.command.ts';
import { smallestGroupCommand } from './smallest-group.command.ts';
import { Instansi } from './instansi.entity.ts';
import { organizationLists } from './organization.lists.ts';
import { organizationNeighbours } from './organization.neighbours.ts';
import { DINAS, dinasById, INSTANSI, instansiById, POSITION, positionById, UNIT, unitById } from './organization.queries.ts';
import { DinasResolver, InstansiResolver, UnitResolver } from './organization.resolver.ts';
import { organizationTables } from './organization.tables.ts';
import { plainNameSql } from './plain-name.sql.ts';
import { Position } from './position.entity.ts';
import { positionsImport } from './positions.import.ts';
import { rowVersionSql } from './row-version.sql.ts';
import { NamesOfDinasResolver, NamesOfUnitResolver } from './stated-names.resolver.ts';
import { takeNamesOf } from './stated-names.queries.ts';
import { statedNamesSql } from './stated-names.sql.ts';
import { Unit } from './unit.entity.ts';
import { unitScopeSql } from './unit-scope.sql.ts';
import { unitTreeSql } from './unit-tree.sql.ts';
import { unitsImport } from './units.import.ts';
import { organizationFigures } from './organization.figures.ts';

declare module '../../node-types.ts' {
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
  tables: organizationTables,
  sql: [unitTreeSql, rowVersionSql, unitScopeSql, plainNameSql, statedNamesSql],
  resolvers: [DinasResolver, InstansiResolver, UnitResolver, NamesOfDinasResolver, NamesOfUnitResolver],
  onNewDay: takeNamesOf,
  around: [...organizationNeighbours, ...organizationLists],
  nodes: [
    { prefix: 'instansi', type: 'Instansi', read: instansiById, shape: INSTANSI },
    { prefix: 'dinas', type: 'Dinas', read: dinasById, shape: DINAS },
    { prefix: 'unit', type: 'Unit', read: unitById, shape: UNIT },
    { prefix: 'position', type: 'Position', read: positionById, shape: POSITION },
  ],
  figures: organizationFigures,
  rights: { ORGANIZATION: 'ANYBODY' },
  topics: { ORGANIZATION: 'Governments, dinas, units and positions.' },
  imports: [unitsImport, positionsImport],
  commands: [createInstansiCommand, smallestGroupCommand],
  builders: organizationBuilders,
  examples: organizationExamples,
};
