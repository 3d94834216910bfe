import { neighbours } from '../../graph/neighbours.ts';
import { DINAS } from '../organization/index.ts';
import { VEHICLE } from './vehicle.queries.ts';

export const vehicleNeighbours = [neighbours(VEHICLE, { dinas: { to: DINAS, key: 'dinasId', description: 'The dinas that keeps it.' } })];
