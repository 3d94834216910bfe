import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { Vehicle } from './vehicle.entity.ts';
import { VehicleKeptByOthers, VehicleRetired } from './vehicle.errors.ts';

export const VehicleConnection = connectionOf(Vehicle, 'Vehicle');

@InputType({ description: 'Retires a vehicle from today on.' })
export class RetireVehicleInput {
  @Field(() => NodeId('vehicle'), { description: 'Which vehicle.' }) vehicleId!: string;
}

@ObjectType({ description: 'The vehicle as it now is.' })
export class VehicleSaved {
  @Field(() => Vehicle, { description: 'The vehicle.' })
  readonly vehicle: Vehicle;

  constructor(vehicle: Vehicle) {
    this.vehicle = vehicle;
  }
}

export const RetireVehicleResult = resultOf('RetireVehicleResult', 'The vehicle, or why not.', [VehicleSaved, VehicleRetired, VehicleKeptByOthers]);
export type RetireVehicleResult = typeof RetireVehicleResult;
