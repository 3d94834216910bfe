import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';

@ObjectType({ implements: Refusal, description: 'The vehicle is no longer used.' })
export class VehicleRetired extends Refusal<'VEHICLE_RETIRED'> {
  @Field(() => LocalDateScalar, { description: 'Since when.' })
  readonly since: string;

  constructor(since: string) {
    super(`The vehicle has not been used since ${since}; there is nothing left to retire.`);
    this.since = since;
  }
}

@ObjectType({ implements: Refusal, description: 'The viewer does not manage the dinas that keeps the vehicle.' })
export class VehicleKeptByOthers extends Refusal<'VEHICLE_KEPT_BY_OTHERS'> {
  constructor() {
    super('Only HR of the dinas that keeps the vehicle retires it.');
  }
}
