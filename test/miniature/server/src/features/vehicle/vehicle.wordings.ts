import { wordings } from '../importing/rows/index.ts';
import type { VehicleKind } from './vehicle.entity.ts';

export const VEHICLE_KIND = wordings<VehicleKind>({ name: 'VEHICLE_KIND', describes: 'Kinds of vehicles.' }, 'Mobil or Sepeda motor', {
  CAR: ['mobil', 'roda empat'],
  MOTORCYCLE: ['motor', 'sepeda motor', 'roda dua'],
});
