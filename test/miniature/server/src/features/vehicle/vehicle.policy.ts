import { covers, type Scope } from '../../access/scope.ts';
import type { Vehicle } from './vehicle.entity.ts';

export const isKeeper = (scope: Scope, { instansiId, dinasId }: Pick<Vehicle, 'instansiId' | 'dinasId'>): boolean =>
  covers(scope, 'hr', { instansi: instansiId, dinas: dinasId });
