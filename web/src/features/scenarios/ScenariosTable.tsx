import { ScenariosTable_ScenarioFragmentDoc, type ScenariosTable_ScenarioFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ScenarioLink } from './links.tsx';
import { StateTag } from './StateTag.tsx';

type Row = ScenariosTable_ScenarioFragment;
type Masked = FragmentType<typeof ScenariosTable_ScenarioFragmentDoc>;

/** Scenarios with what became of them. */
export function useScenariosTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'name',
        head: say('scenarios.name'),
        value: (row) => row.name,
        cell: (row) => (
          <Stacked>
            <ScenarioLink id={row.id}>{row.name}</ScenarioLink>
            <Quiet>{row.ofDinas?.name ?? say('scenarios.whole')}</Quiet>
          </Stacked>
        ),
      },
      {
        id: 'state',
        head: say('scenarios.state'),
        value: (row) => say(`labels.ScenarioState.${row.state}`),
        cell: (row) => (
          <Stacked>
            <span>
              <StateTag state={row.state} isExpired={row.isExpired} />
            </span>
            {row.isShared ? <Quiet>{say('scenarios.shared')}</Quiet> : null}
          </Stacked>
        ),
      },
      { id: 'firstDay', head: say('scenarios.firstDay'), room: 'medium', value: (row) => row.firstDay, cell: (row) => format.day(row.firstDay) },
      {
        id: 'kept',
        head: say('scenarios.keptUntil'),
        room: 'wide',
        value: (row) => row.keptUntil,
        cell: (row) => (row.keptUntil === null ? ABSENT : format.day(row.keptUntil)),
      },
      {
        id: 'updated',
        head: say('scenarios.updated'),
        align: 'end',
        room: 'wide',
        value: (row) => row.updatedAt,
        cell: (row) => format.instant(row.updatedAt),
      },
      {
        id: 'changes',
        head: say('scenarios.changes'),
        align: 'end',
        value: (row) => row.changeCount,
        cell: (row) => (
          <Stacked>
            <span>{format.count(row.changeCount)}</span>
            {row.misfitCount > 0 ? <Tag tone="gap">{say('scenarios.misfits', { number: format.count(row.misfitCount) })}</Tag> : null}
          </Stacked>
        ),
      },
    ];
    return { read: (row: Masked) => readFragment(ScenariosTable_ScenarioFragmentDoc, row), rowKey: (row) => row.id, columns };
  }, [say, format]);
}
