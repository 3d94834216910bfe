import type { Lifecycle } from '../../rules/lifecycle.ts';
import { VehicleKeptByOthers, VehicleRetired } from './vehicle.errors.ts';

/** Nobody takes a vehicle back into use. */
export const VEHICLE_LIFECYCLE = { retire: { from: ['IN_USE'], to: 'RETIRED' } } as const satisfies Lifecycle<'IN_USE' | 'RETIRED', 'retire'>;

export interface VehicleFacts {
  /** Whether the person who asks manages the dinas that keeps it. */
  readonly isKeeper: boolean;
  readonly retiredOn: string | null;
}

const stateOf = ({ retiredOn }: VehicleFacts): 'IN_USE' | 'RETIRED' => (retiredOn === null ? 'IN_USE' : 'RETIRED');

/** Why a step would be refused, or null when it is open: the one answer for the service and the button. */
export function decide(step: keyof typeof VEHICLE_LIFECYCLE, facts: VehicleFacts): VehicleKeptByOthers | VehicleRetired | null {
  if (!facts.isKeeper) return new VehicleKeptByOthers();
  const isReady = (VEHICLE_LIFECYCLE[step].from as readonly string[]).includes(stateOf(facts));
  return isReady || facts.retiredOn === null ? null : new VehicleRetired(facts.retiredOn);
}
