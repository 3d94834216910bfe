import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.VehiclesPageDocument).with((place) => ({ instansiId: place.world.instansi.node, first: 50 })),
  asking(web.RetireVehicleDocument).with(async (place) => ({ input: { vehicleId: (await place.world.vehicle(place.dinas, 'Toyota Avanza')).node } })),
];
