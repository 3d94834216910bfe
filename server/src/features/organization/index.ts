export { Dinas, DinasKind } from './dinas.entity.ts';
export { Instansi } from './instansi.entity.ts';
export { Eselon, Jenjang, Position, PositionKind } from './position.entity.ts';
export { Unit, UnitKind } from './unit.entity.ts';
export {
  containing, DINAS, dinasById, instansiById, instansiByCode, pageBelow, POSITION, positionById, UNIT, unitById,
  type DinasRow, type InstansiRow, type PositionRow, type UnitRow,
} from './organization.queries.ts';
