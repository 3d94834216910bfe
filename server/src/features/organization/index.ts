export { EducationLevel } from './education-level.types.ts';
export { EDUCATION } from './education-level.wordings.ts';
export { Dinas, DinasKind } from './dinas.entity.ts';
export { Instansi } from './instansi.entity.ts';
export { Eselon, Jenjang, Position, PositionKind } from './position.entity.ts';
export { positionsImport } from './positions.import.ts';
export { rootNameOf } from './root-name.queries.ts';
export { DINAS_CODE_HEADERS, DINAS_NAME_HEADERS } from './unit.wordings.ts';
export { MAX_TREE_DEPTH } from './structure.parameters.ts';
export { Unit, UnitKind } from './unit.entity.ts';
export { readsLikeUnit } from './unit-kind.rules.ts';
export { DINAS_CODES, DINAS_NAMES, POSITION_CODES, POSITION_TITLES, UNIT_CODES, UNIT_NAMES } from './on-record.sql.ts';
export { partsOfInstansi, unitHolds } from './sight.sql.ts';
export { unitOfPosition } from './unit-scope.sql.ts';
export { namesOfDinas, namesOfDinasOn, namesOfUnits, type StatedName } from './stated-names.queries.ts';
export { NAMES_VARIABLE } from './stated-names.sql.ts';
export { unitsImport } from './units.import.ts';
export {
  /** @public A feature whose rows belong to a dinas states it as their neighbour. */
  DINAS,
  dinasById,
  dinasExistsOn,
  INSTANSI,
  instansiById,
  POSITION,
  UNIT,
  unitById,
  type DinasRow,
  type InstansiRow,
  type PositionRow,
  type UnitRow,
} from './organization.queries.ts';
export { POSITIONS } from './organization.lists.ts';
