import { connectionOf } from '../../graphql/connections.ts';
import { Dinas } from './dinas.entity.ts';
import { Instansi } from './instansi.entity.ts';
import { Position } from './position.entity.ts';
import { Unit } from './unit.entity.ts';

export const InstansiConnection = connectionOf(Instansi, 'Instansi');
export const DinasConnection = connectionOf(Dinas, 'Dinas');
export const UnitConnection = connectionOf(Unit, 'Unit');
export const PositionConnection = connectionOf(Position, 'Position');
