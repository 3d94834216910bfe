import type { PacePageQuery } from '@selaras/schema/web';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { DinasLink } from '../dinas/links.tsx';

export type PaceRow = NonNullable<PacePageQuery['evaluationPace']>['dinas']['nodes'][number];

const TONES: Readonly<Record<PaceRow['outlook'], Tone>> = {
  DONE: 'good',
  ON_TIME: 'good',
  LATE: 'danger',
  OVERDUE: 'danger',
  NOT_BEGUN: 'neutral',
  TOO_LITTLE_HISTORY: 'neutral',
};

/** How fast each dinas goes. All columns have room from a small tablet on, and rows are cards below it: nothing of a pace says itself without the rest. */
export function usePaceTable(): Table<PaceRow, PaceRow> {
  const { say, format } = useText();
  return useMemo(() => {
    const rate = (value: number | null): string => (value === null ? '–' : format.rate(value));
    const columns: readonly Column<PaceRow>[] = [
      { id: 'name', head: say('board.name'), below: true, value: (row) => row.name, cell: (row) => <DinasLink id={row.dinasId}>{row.name}</DinasLink> },
      {
        id: 'outlook',
        head: say('pace.outlook'),
        value: (row) => say(`labels.PaceOutlook.${row.outlook}`),
        cell: (row) => <Tag tone={TONES[row.outlook]}>{say(`labels.PaceOutlook.${row.outlook}`)}</Tag>,
      },
      { id: 'remaining', head: say('pace.remaining'), align: 'end', value: (row) => row.remaining },
      { id: 'neededPerDay', head: say('pace.neededPerDay'), align: 'end', value: (row) => row.neededPerDay, cell: (row) => rate(row.neededPerDay) },
      {
        id: 'neededPerWorkingDay',
        head: say('pace.neededPerWorkingDay'),
        align: 'end',
        value: (row) => row.neededPerWorkingDay,
        cell: (row) => rate(row.neededPerWorkingDay),
      },
      { id: 'presentPerDay', head: say('pace.presentPerDay'), align: 'end', value: (row) => row.presentPerDay, cell: (row) => rate(row.presentPerDay) },
      {
        id: 'expectedEnd',
        head: say('pace.expectedEnd'),
        align: 'end',
        width: '7.5rem',
        value: (row) => row.expectedEnd,
        cell: (row) => (row.expectedEnd === null && row.outlook === 'LATE' ? say('pace.never') : format.day(row.expectedEnd)),
      },
    ];
    return { read: (row: PaceRow) => row, rowKey: (row) => row.dinasId, columns };
  }, [say, format]);
}
