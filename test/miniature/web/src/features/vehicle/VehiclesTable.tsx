import { Button } from '@mantine/core';
import { VehiclesTable_VehicleFragmentDoc, type VehiclesTable_VehicleFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { DinasLink } from '../dinas/links.tsx';

type Row = VehiclesTable_VehicleFragment;
type Masked = FragmentType<typeof VehiclesTable_VehicleFragmentDoc>;

const read = (entry: Masked): Row => readFragment(VehiclesTable_VehicleFragmentDoc, entry);

/** Vehicles with what can be done with each; the API says what that is. */
export function useVehiclesTable(onRetire: (id: string) => void): Table<Masked, Row> {
  const { say } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      { id: 'plate', head: say('vehicle.plate'), value: (row) => row.plate },
      { id: 'name', head: say('vehicle.name'), value: (row) => row.name },
      { id: 'kind', head: say('vehicle.kind'), value: (row) => say(`labels.VehicleKind.${row.kind}`) },
      { id: 'built', head: say('vehicle.built'), align: 'end', value: (row) => row.built },
      { id: 'dinas', head: say('vehicle.dinas'), value: (row) => row.dinas.name, cell: (row) => <DinasLink id={row.dinas.id}>{row.dinas.name}</DinasLink> },
      {
        id: 'retire',
        head: say('vehicle.use'),
        value: (row) => (row.viewerCanRetire ? 1 : 0),
        cell: (row) =>
          row.viewerCanRetire ? (
            <Button size="compact-sm" variant="default" onClick={() => onRetire(row.id)} aria-label={say('vehicle.retireThis', { plate: row.plate })}>
              {say('vehicle.retire')}
            </Button>
          ) : null,
      },
    ];
    return { read, rowKey: (row) => row.id, columns };
  }, [say, onRetire]);
}
