export { EducationLevel } from './education-level.ts';
export { Dinas, DinasKind } from './dinas.entity.ts';
export { Instansi } from './instansi.entity.ts';
export { Position } from './position.entity.ts';
export { Unit } from './unit.entity.ts';
export { unitOfPosition } from './unit-scope.sql.ts';
export {
  containing,
  dinasById,
  INSTANSI,
  instansiById,
  POSITION,
  positionById,
  UNIT,
  unitById,
  type DinasRow,
  type InstansiRow,
  type PositionRow,
  type UnitRow,
} from './organization.queries.ts';
