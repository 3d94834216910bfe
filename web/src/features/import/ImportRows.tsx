import { SegmentedControl } from '@mantine/core';
import {
  ImportRowsPanelDocument,
  ImportRows_ImportRowFragmentDoc,
  type ImportOutcome,
  type ImportPage_ImportFragment,
  type ImportRows_ImportRowFragment,
  type ImportState,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconInbox } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { present } from '../../app/search.ts';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Message } from '../../ui/Message.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Import.module.css';
import { isImportField } from './import-field.ts';
import { OUTCOME_TONE } from './ImportsTable.tsx';
import { ProblemText } from './ProblemText.tsx';

const OUTCOMES: readonly ImportOutcome[] = ['REFUSED', 'CREATED', 'CHANGED', 'CLOSED', 'UNCHANGED'];
const PAGE_SIZE = 50;

type Row = ImportRows_ImportRowFragment;

/** What each row of the file would do, or did, and why a row is refused. */
export function ImportRows({ importId, state, counts }: { importId: string; state: ImportState; counts: ImportPage_ImportFragment['counts'] }) {
  const { say, format } = useText();
  const { outcome, after } = useSearch({ from: '/signed-in/$instansi/imports/$importId' });
  const navigate = useNavigate({ from: '/$instansi/imports/$importId' });
  const change = (next: { outcome?: ImportOutcome | undefined; after?: string | undefined }): void => {
    void navigate({ to: '.', search: (before) => present({ ...before, ...next }), resetScroll: false });
  };
  const [result, retry] = usePageQuery({
    query: ImportRowsPanelDocument,
    variables: { id: importId, outcomes: outcome ? [outcome] : null, first: PAGE_SIZE, after: after ?? null },
    keepPrevious: true,
  });
  const rows = result.data?.node?.__typename === 'Import' ? result.data.node.rows : null;
  const nodes = useMemo(() => (rows?.nodes ?? []).map((row) => readFragment(ImportRows_ImportRowFragmentDoc, row)), [rows]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: 'row',
        head: say('imports.row'),
        align: 'end',
        width: '4.5rem',
        cell: (row) => <span className={styles.quiet}>{format.count(row.rowNumber)}</span>,
      },
      {
        id: 'outcome',
        head: say('imports.outcome'),
        width: '6rem',
        cell: (row) => <Tag tone={OUTCOME_TONE[row.outcome]}>{say(`labels.ImportOutcome.${row.outcome}`)}</Tag>,
      },
      { id: 'subject', head: say('imports.subject'), cell: (row) => row.label },
      { id: 'detail', head: say('imports.detail'), cell: (row) => <RowDetail row={row} /> },
    ],
    [say, format],
  );
  const ended = state === 'APPLIED' || state === 'REFUSED' || state === 'CANCELLED';
  const counted: Record<ImportOutcome, number> = {
    CREATED: counts.created,
    CHANGED: counts.changed,
    CLOSED: counts.closed,
    UNCHANGED: counts.unchanged,
    REFUSED: counts.refused,
  };
  return (
    <Panel
      title={say('imports.dryRun')}
      lead={say(state === 'APPLIED' ? 'imports.appliedLead' : 'imports.dryRunLead')}
      flush
      aside={
        <SegmentedControl
          aria-label={say('imports.outcome')}
          value={outcome ?? ''}
          onChange={(value) => change({ outcome: OUTCOMES.find((known) => known === value), after: undefined })}
          data={[
            { value: '', label: say('imports.all') },
            ...OUTCOMES.filter((value) => counted[value] > 0 || value === outcome).map((value) => ({
              value,
              label: `${say(`labels.ImportOutcome.${value}`)} ${format.count(counted[value])}`,
            })),
          ]}
        />
      }
    >
      <QueryState
        result={result}
        retry={retry}
        empty={() => (rows?.totalCount ?? 0) === 0}
        whenEmpty={
          <Message icon={<IconInbox size={24} />} title={say('state.emptyTitle')} hint={say(ended && !outcome ? 'imports.rowsGone' : 'state.emptyHint')} />
        }
      >
        {() =>
          rows ? (
            <DataTable
              caption={say('imports.dryRun')}
              columns={columns}
              rows={nodes}
              rowKey={(row) => String(row.rowNumber)}
              footer={
                <Pager
                  shown={nodes.length}
                  total={rows.totalCount}
                  hasNext={rows.pageInfo.hasNextPage}
                  atStart={after === undefined}
                  onNext={() => change({ after: rows.pageInfo.endCursor ?? undefined })}
                  onFirst={() => change({ after: undefined })}
                />
              }
            />
          ) : null
        }
      </QueryState>
    </Panel>
  );
}

function RowDetail({ row }: { row: Row }) {
  const { say } = useText();
  return (
    <span className={styles.detail}>
      {row.changes.map(({ field, before, after }) => (
        <span key={field} className={styles.change}>
          <span className={styles.quiet}>{isImportField(field) ? say(`importFields.${field}`) : field}</span>
          {before === null ? null : (
            <>
              <del aria-label={`${say('imports.before')}: ${before}`}>{before}</del>
              <span aria-hidden>→</span>
            </>
          )}
          <ins aria-label={`${say('imports.after')}: ${after ?? ABSENT}`}>{after ?? ABSENT}</ins>
        </span>
      ))}
      {row.problems.map((problem, index) => (
        <ProblemText key={index} problem={problem} />
      ))}
    </span>
  );
}
