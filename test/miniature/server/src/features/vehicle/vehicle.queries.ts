import { sql } from 'kysely';
import { rowById } from '../../graph/by-id.queries.ts';
import { columns, shapeOf, type Row } from '../../graph/columns.ts';
import { readPage } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { Vehicle } from './vehicle.entity.ts';

export type VehicleRow = Row<Vehicle>;
export const VEHICLE = shapeOf<VehicleRow>(Vehicle);

export const vehicleById = (context: Context, id: string): Promise<VehicleRow | null> => rowById(context, VEHICLE, id);

export const vehiclePage = (context: Context, instansiId: string, request: PageRequest): Promise<Page<VehicleRow>> =>
  readPage<VehicleRow>(
    context.read,
    {
      select: columns(Vehicle, 'v'),
      from: sql`vehicle v`,
      where: [sql`v.instansi_id = ${instansiId}::uuid`],
      order: [
        { by: sql`v.plate`, type: 'text' },
        { by: sql`v.id`, type: 'uuid' },
      ],
    },
    request,
  );
