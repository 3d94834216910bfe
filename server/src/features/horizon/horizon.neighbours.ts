import { neighbours } from '../../graph/neighbours.ts';
import { DINAS, POSITION, UNIT } from '../organization/index.ts';
import { FiveYearPlanRow, HorizonPart, UnitFallingShort } from './horizon.types.ts';

export const horizonNeighbours = [
  neighbours(HorizonPart, {
    dinas: { to: DINAS, key: 'dinasId', description: 'The dinas, or that of the unit.' },
    unit: { to: UNIT, key: 'unitId', nullable: true, description: 'The unit; null where the part is a dinas.' },
  }),
  neighbours(FiveYearPlanRow, {
    position: { to: POSITION, key: 'positionId', description: 'Which position.' },
    unit: { to: UNIT, key: 'unitId', description: 'In which unit.' },
    dinas: { to: DINAS, key: 'dinasId', description: 'In which dinas.' },
  }),
  neighbours(UnitFallingShort, {
    unit: { to: UNIT, key: 'unitId', description: 'Which unit.' },
    dinas: { to: DINAS, key: 'dinasId', description: 'In which dinas.' },
  }),
];
