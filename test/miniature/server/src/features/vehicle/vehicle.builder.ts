import { nextNumber, type Home } from '../../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import type { DinasRef } from '../organization/organization.builder.ts';
import type { VehicleKind } from './vehicle.entity.ts';

export interface VehicleOptions {
  readonly kind?: VehicleKind;
  readonly built?: number;
}

async function makeVehicle(
  { system }: Home,
  dinas: DinasRef,
  name: string,
  { kind = 'CAR', built = 2020 }: VehicleOptions = {},
): Promise<{ readonly id: string; readonly node: string }> {
  const made = await system.query<{ id: string }>(
    'insert into vehicle (instansi_id, dinas_id, plate, name, kind, built) values ($1, $2, $3, $4, $5, $6) returning id',
    [dinas.instansiId, dinas.id, `BK ${nextNumber()} UJI`, name, kind, built],
  );
  const { id } = made.rows[0]!;
  return { id, node: encodeId('vehicle', id) };
}

/** Whoever belongs to a government sees what its dinas drive. */
export async function vehicleExamples(home: Home, { dinas }: ExampleGovernment): Promise<ExampleRow[]> {
  const rows: ExampleRow[] = [];
  for (const [index, keeper] of dinas.entries()) {
    const name = `Kendaraan ${home.instansi.code} Nomor ${index} Tersembunyi`;
    const { node } = await makeVehicle(home, keeper, name);
    rows.push({ node, seen: [{ reach: 'structure', place: { instansi: home.instansi.id } }], secrets: [name] });
  }
  return rows;
}

export const vehicleBuilders = { vehicle: makeVehicle };

type Own = typeof vehicleBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
