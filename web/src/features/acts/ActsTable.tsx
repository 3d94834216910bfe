import { ActsTable_ActFragmentDoc, type ActsTable_ActFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { nameOfActor } from './act-words.ts';
import { ActLink } from './links.tsx';

type Row = ActsTable_ActFragment;
type Masked = FragmentType<typeof ActsTable_ActFragmentDoc>;

const read = (entry: Masked): Row => readFragment(ActsTable_ActFragmentDoc, entry);

/** What was done, to whom or what, by whom, and whether it still holds. */
export function useActsTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const about = ({ firstRows, rowCount }: Row): string => {
      const names = firstRows.nodes.flatMap(({ name }) => name ?? []);
      return rowCount > firstRows.nodes.length
        ? say('acts.andMore', { names: names.join(', '), number: format.count(rowCount - firstRows.nodes.length) })
        : names.join(', ');
    };
    const columns: readonly Column<Row>[] = [
      {
        id: 'what',
        head: say('acts.what'),
        value: (row) => say(`labels.ActKind.${row.kind}`),
        cell: (row) => (
          <Stacked>
            <ActLink id={row.id}>{say(`labels.ActKind.${row.kind}`)}</ActLink>
            <Quiet>{about(row)}</Quiet>
          </Stacked>
        ),
      },
      {
        id: 'state',
        head: say('acts.state'),
        width: '8rem',
        value: (row) => say(row.undoneBy ? 'acts.undone' : 'acts.stands'),
        cell: (row) => (row.undoneBy ? <Tag tone="danger">{say('acts.undone')}</Tag> : <Tag>{say('acts.stands')}</Tag>),
      },
      {
        id: 'why',
        head: say('acts.basis'),
        room: 'medium',
        value: (row) => [row.decreeNumber, row.reason].filter(Boolean).join(' · '),
        cell: (row) => (
          <Stacked>
            <span>{row.decreeNumber ?? row.reason ?? ''}</span>
            {row.decreeNumber && row.reason ? <Quiet>{row.reason}</Quiet> : null}
          </Stacked>
        ),
      },
      { id: 'where', head: say('acts.where'), room: 'wide', value: (row) => row.ofDinas?.name ?? say('acts.whole') },
      { id: 'since', head: say('acts.since'), room: 'medium', align: 'end', value: (row) => row.since, cell: (row) => format.day(row.since) },
      {
        id: 'when',
        head: say('acts.done'),
        align: 'end',
        value: (row) => row.at,
        cell: (row) => (
          <Stacked>
            <span>{format.instant(row.at)}</span>
            <Quiet>{nameOfActor(row.actor, say)}</Quiet>
          </Stacked>
        ),
      },
    ];
    return { read, rowKey: (row) => row.id, columns };
  }, [say, format]);
}
