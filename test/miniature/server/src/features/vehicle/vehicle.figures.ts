import { unverified } from '../../rules/legal-source.ts';
import type { FiguresOfFeature } from '../../figures/fact-set.ts';

export const vehicleFigures: FiguresOfFeature = {
  sets: [
    {
      key: 'vehicle',
      from: 'vehicle_facts',
      row: 'vehicle_id',
      detail: 'plate',
      order: 'LARGEST_FIRST',
      changedBy: ['vehicle'],
      figures: {
        MEAN_VEHICLE_AGE: {
          kind: 'MEAN',
          unit: 'YEARS',
          amount: 'age',
          when: 'in_use',
          definition: 'Mean age of the vehicles in use on the day.',
          formula: 'sum of ages / vehicles in use',
          source: [unverified('made up for a test')],
          field: { path: ['meanVehicleAge'], description: 'Mean age of vehicles in use, in years; null without any.' },
          leftOut: [{ reason: 'VEHICLE_NOT_IN_USE', when: 'true' }],
        },
      },
    },
  ],
};
