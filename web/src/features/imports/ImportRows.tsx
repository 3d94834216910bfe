import {
  ImportRowsPanelDocument,
  ImportRows_ImportRowFragmentDoc,
  type ImportPage_ImportFragment,
  type ImportRows_ImportRowFragment,
} from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { IconInbox } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useAskedLanguage } from '../../app/asked-language.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { ListPanel, type Table } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ImportRowDetail } from './ImportRowDetail.tsx';
import { OutcomeFilter } from './OutcomeFilter.tsx';
import { OUTCOME_TONE } from './tones.ts';

type Row = ImportRows_ImportRowFragment;
type Masked = FragmentType<typeof ImportRows_ImportRowFragmentDoc>;

const read = (row: Masked): Row => readFragment(ImportRows_ImportRowFragmentDoc, row);

function useRowsTable(shown: ImportPage_ImportFragment, onAnswer: () => void): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'row',
        head: say('imports.row'),
        align: 'end',
        width: '4.5rem',
        value: (row) => row.rowNumber,
        cell: (row) => <Quiet>{format.count(row.rowNumber)}</Quiet>,
      },
      {
        id: 'outcome',
        head: say('imports.outcome'),
        width: '6rem',
        value: (row) => say(`labels.ImportOutcome.${row.outcome}`),
        cell: (row) => <Tag tone={OUTCOME_TONE[row.outcome]}>{say(`labels.ImportOutcome.${row.outcome}`)}</Tag>,
      },
      { id: 'subject', head: say('imports.subject'), value: (row) => row.label },
      { id: 'detail', head: say('imports.detail'), below: true, cell: (row) => <ImportRowDetail row={row} shown={shown} onAnswer={onAnswer} /> },
    ];
    return { read, rowKey: (row) => String(row.rowNumber), columns };
  }, [say, format, shown, onAnswer]);
}

/** What each row of the file would do, or did, and why a row is refused. */
export function ImportRows({ shown, onAnswer }: { shown: ImportPage_ImportFragment; onAnswer: () => void }) {
  const { id: importId, state, counts, viewerCanMap: exceptWords } = shown;
  const { say } = useText();
  const { outcome } = useSearch({ from: '/signed-in/$instansi/imports/$importId' });
  const paging = usePaging({ resetScroll: false });
  // What only words refuse stands in the panel of words, as long as that can say what they mean.
  const asked = { id: importId, outcomes: outcome ? [outcome] : null, exceptWords, language: useAskedLanguage() };
  const { table, sheet } = useListSheet('import.rows', useRowsTable(shown, onAnswer), asked);
  const [result, retry] = usePageQuery({
    query: ImportRowsPanelDocument,
    variables: { ...asked, first: 50, after: paging.after ?? null },
    keepPrevious: true,
  });
  const ended = state === 'APPLIED' || state === 'REFUSED' || state === 'CANCELLED';
  return (
    <ListPanel
      title={say('imports.dryRun')}
      lead={say(state === 'APPLIED' ? 'imports.appliedLead' : 'imports.dryRunLead')}
      caption={say('imports.dryRun')}
      result={result}
      retry={retry}
      list={({ node }) => (node?.__typename === 'Import' ? node.rows : null)}
      table={table}
      sheet={sheet}
      paging={paging}
      filters={<OutcomeFilter counts={counts} />}
      whenEmpty={
        <Message icon={<IconInbox size={24} />} title={say('state.emptyTitle')} hint={say(ended && !outcome ? 'imports.rowsGone' : 'state.emptyHint')} />
      }
    />
  );
}
