import { inWriteTransaction } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { failure } from '../../graphql/errors.ts';
import { Vehicle } from './vehicle.entity.ts';
import { decide } from './vehicle.lifecycle.ts';
import { isKeeper } from './vehicle.policy.ts';
import { VehicleSaved, type RetireVehicleResult } from './vehicle.types.ts';

export async function retireVehicle(context: Context, { vehicleId }: { readonly vehicleId: string }): Promise<RetireVehicleResult> {
  return inWriteTransaction(context, async (em) => {
    const vehicle = await em.findOne(Vehicle, { id: vehicleId });
    if (!vehicle) throw failure('NOT_FOUND', 'There is no such vehicle in your part of the tree.');
    const refusal = decide('retire', { isKeeper: isKeeper(signedIn(context).scope, vehicle), retiredOn: vehicle.retiredOn });
    if (refusal) return refusal;
    vehicle.retiredOn = dayOf(context, vehicle.instansiId, null);
    await em.flush();
    return new VehicleSaved(vehicle);
  });
}
