import { VehicleKeptByOthers, VehicleRetired } from './vehicle.errors.ts';

export interface VehicleFacts {
  /** Whether the person who asks manages the dinas that keeps it. */
  readonly isKeeper: boolean;
  readonly retiredOn: string | null;
}

/** Why retiring would be refused, or null: the one answer for the service and the button. */
export function decideRetire({ isKeeper, retiredOn }: VehicleFacts): VehicleKeptByOthers | VehicleRetired | null {
  if (!isKeeper) return new VehicleKeptByOthers();
  return retiredOn === null ? null : new VehicleRetired(retiredOn);
}
