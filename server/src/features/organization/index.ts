export { Dinas, DinasKind } from './dinas.entity.ts';
export { Instansi } from './instansi.entity.ts';
export { Eselon, Jenjang, Position, PositionKind } from './position.entity.ts';
export { Unit, UnitKind } from './unit.entity.ts';
