import type { Feature } from '../../feature.ts';
import { vehicleBuilders, vehicleExamples } from './vehicle.builder.ts';
import { Vehicle } from './vehicle.entity.ts';
import { vehicleFigures } from './vehicle.figures.ts';
import { vehicleNeighbours } from './vehicle.neighbours.ts';
import { VEHICLE, vehicleById } from './vehicle.queries.ts';
import { VehicleResolver } from './vehicle.resolver.ts';
import { vehicleSql } from './vehicle.sql.ts';
import { vehicleTables } from './vehicle.tables.ts';
import { vehiclesImport } from './vehicles.import.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    vehicle: 'Vehicle';
  }
}

/** What each dinas drives. */
export const vehicle: Feature = {
  name: 'vehicle',
  entities: [Vehicle],
  tables: vehicleTables,
  sql: [vehicleSql],
  resolvers: [VehicleResolver],
  around: vehicleNeighbours,
  nodes: [{ prefix: 'vehicle', type: 'Vehicle', read: vehicleById, shape: VEHICLE }],
  topics: { VEHICLE: 'Vehicles.' },
  imports: [vehiclesImport],
  figures: vehicleFigures,
  builders: vehicleBuilders,
  examples: vehicleExamples,
};
