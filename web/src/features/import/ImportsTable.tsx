import { ImportsTable_ImportFragmentDoc, type ImportOutcome, type ImportState, type ImportsTable_ImportFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useInstansi } from '../../app/session.ts';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import styles from './Import.module.css';

type Row = ImportsTable_ImportFragment;

export const IMPORT_TONE: Record<ImportState, Tone> = {
  RECEIVED: 'neutral',
  READING: 'accent',
  CHECKED: 'gap',
  APPLYING: 'accent',
  APPLIED: 'good',
  REFUSED: 'danger',
  CANCELLED: 'neutral',
};

export const OUTCOME_TONE: Record<ImportOutcome, Tone> = { CREATED: 'good', CHANGED: 'accent', CLOSED: 'surplus', UNCHANGED: 'neutral', REFUSED: 'danger' };

export function ImportsTable({ imports, footer }: { imports: readonly FragmentType<typeof ImportsTable_ImportFragmentDoc>[]; footer: ReactNode }) {
  const { say, format } = useText();
  const { code } = useInstansi();
  const rows = useMemo(() => imports.map((entry) => readFragment(ImportsTable_ImportFragmentDoc, entry)), [imports]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: 'file',
        head: say('imports.file'),
        cell: (row) => (
          <span className={styles.stacked}>
            <Link to="/$instansi/imports/$importId" params={{ instansi: code, importId: row.id }}>
              {row.fileName}
            </Link>
            <span className={styles.quiet}>{[say(`labels.ImportKind.${row.kind}`), row.dinas?.name ?? row.instansi.name].join(' · ')}</span>
          </span>
        ),
      },
      { id: 'state', head: say('imports.state'), cell: (row) => <Tag tone={IMPORT_TONE[row.state]}>{say(`labels.ImportState.${row.state}`)}</Tag> },
      { id: 'rows', head: say('imports.rows'), align: 'end', room: 'medium', cell: (row) => (row.rowsTotal === null ? ABSENT : format.count(row.rowsTotal)) },
      ...(['created', 'changed', 'refused'] as const).map((key): Column<Row> => ({
        id: key,
        head: say(`labels.ImportOutcome.${key === 'created' ? 'CREATED' : key === 'changed' ? 'CHANGED' : 'REFUSED'}`),
        align: 'end',
        room: 'medium',
        cell: (row) => format.count(row.counts[key]),
      })),
      { id: 'started', head: say('imports.started'), align: 'end', cell: (row) => <span className={styles.quiet}>{format.instant(row.startedAt)}</span> },
    ],
    [say, format, code],
  );
  return <DataTable caption={say('imports.history')} columns={columns} rows={rows} rowKey={(row) => row.id} footer={footer} />;
}
