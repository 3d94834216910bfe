import type { VehicleColumns_FigureSetFragment } from '@selaras/schema/web';
import type { FigureColumn, FigureGroup } from '../../app/figure-group.ts';
import type { FigureIn } from '../figures/index.ts';

const columns: readonly FigureColumn<FigureIn<VehicleColumns_FigureSetFragment>>[] = [
  { figure: 'MEAN_VEHICLE_AGE', board: 'always', units: 'always', tile: 'lead', worst: 'most' },
];

export const vehicleFigures: FigureGroup = { tones: { MEAN_VEHICLE_AGE: 'danger' }, columns };
