import type { words as original } from '../id/vehicle.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  nav: { vehicles: 'Vehicles' },
  tour: { ways: { vehicles: 'The vehicles of each dinas, and how old they are.' } },
  vehicle: {
    title: 'Vehicles',
    plate: 'Plate',
    name: 'Model',
    kind: 'Kind',
    built: 'Built',
    dinas: 'Dinas',
    use: 'Use',
    retire: 'Retire',
    retireThis: 'Retire {{plate}}',
    none: 'No vehicles yet',
    failed: 'This step failed. Try again.',
  },
  actFields: { kind: 'kind' },
  labels: {
    ChangeEntity: { VEHICLE: 'Vehicle' },
    VehicleKind: { CAR: 'Car', MOTORCYCLE: 'Motorcycle' },
    FigureUnit: { YEARS: 'years' },
    FigureReason: { VEHICLE_NOT_IN_USE: 'The vehicle is no longer used' },
    ImportedThing: { VEHICLE: 'Vehicles' },
    ImportVocabulary: { VEHICLE_KIND: 'Kind of vehicle' },
    ImportKind: { VEHICLES: 'Vehicles' },
  },
  figures: {
    MEAN_VEHICLE_AGE: {
      name: 'Mean age of vehicles',
      short: 'Vehicle age',
      definition: 'Mean age of the vehicles in use on this day.',
      formula: 'sum of ages ÷ vehicles in use',
    },
  },
  refusals: {
    VehicleRetired: 'This vehicle has not been used since {{since}}.',
    VehicleKeptByOthers: 'Another dinas keeps this vehicle.',
  },
  importFields: { VEHICLES: { name: 'model', kind: 'kind', plate: 'plate', built: 'year built', dinas: 'dinas' } },
};
