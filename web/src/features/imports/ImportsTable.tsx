import { ImportsTable_ImportFragmentDoc, type ImportsTable_ImportFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked, Tags } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ActLink } from '../acts/links.tsx';
import { ImportLink } from './links.tsx';
import { IMPORT_TONE } from './tones.ts';

type Row = ImportsTable_ImportFragment;
type Masked = FragmentType<typeof ImportsTable_ImportFragmentDoc>;

const read = (entry: Masked): Row => readFragment(ImportsTable_ImportFragmentDoc, entry);

/** Files on their way into the graph, and what came of them. */
export function useImportsTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'file',
        head: say('imports.file'),
        value: (row) => row.fileName,
        cell: (row) => (
          <Stacked>
            <ImportLink id={row.id}>{row.fileName}</ImportLink>
            <Quiet>{[say(`labels.ImportKind.${row.kind}`), row.dinas?.name ?? row.instansi.name].join(' · ')}</Quiet>
          </Stacked>
        ),
      },
      {
        id: 'state',
        head: say('imports.state'),
        value: (row) => say(`labels.ImportState.${row.state}`),
        cell: (row) => (
          <Stacked>
            <Tags>
              {row.act?.undoneBy ? (
                <Tag tone="danger">{say('acts.undone')}</Tag>
              ) : (
                <Tag tone={IMPORT_TONE[row.state]}>{say(`labels.ImportState.${row.state}`)}</Tag>
              )}
            </Tags>
            {row.act ? <ActLink id={row.act.id}>{say(row.act.undoneBy ? 'imports.act' : 'imports.takeBack')}</ActLink> : null}
          </Stacked>
        ),
      },
      {
        id: 'rows',
        head: say('imports.rows'),
        align: 'end',
        room: 'medium',
        value: (row) => row.rowsTotal,
        cell: (row) => (row.rowsTotal === null ? ABSENT : format.count(row.rowsTotal)),
      },
      { id: 'created', head: say('labels.ImportOutcome.CREATED'), align: 'end', room: 'medium', value: (row) => row.counts.created },
      { id: 'changed', head: say('labels.ImportOutcome.CHANGED'), align: 'end', room: 'medium', value: (row) => row.counts.changed },
      { id: 'refused', head: say('labels.ImportOutcome.REFUSED'), align: 'end', room: 'medium', value: (row) => row.counts.refused },
      {
        id: 'started',
        head: say('imports.started'),
        align: 'end',
        value: (row) => row.startedAt,
        cell: (row) => <Quiet>{format.instant(row.startedAt)}</Quiet>,
      },
    ];
    return { read, rowKey: (row) => row.id, columns };
  }, [say, format]);
}
