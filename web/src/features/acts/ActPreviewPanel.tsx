import { ActPreview_PreviewFragmentDoc, type FigureKey } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { writeFigure } from '../figures/index.ts';
import styles from './Act.module.css';
import { useActRowsTable } from './act-rows-table.tsx';

/** What an act would do, before it is done: how much, which figures move, and the first of its rows. */
export function ActPreviewPanel({ preview: masked }: { preview: FragmentType<typeof ActPreview_PreviewFragmentDoc> }) {
  const { say, format, language } = useText();
  const { counts, rows, moves, warnings } = readFragment(ActPreview_PreviewFragmentDoc, masked);
  const { read, rowKey, columns } = useActRowsTable();
  const total = counts.reduce((sum, { created, changed, closed, removed }) => sum + created + changed + closed + removed, 0);
  const write = (figure: FigureKey, value: number | null): string => (value === null ? ABSENT : writeFigure(figure, value, format));
  return (
    <>
      {warnings.map(({ inId, inEn }) => (
        <Notice key={inId} tone="warning">
          {language === 'id' ? inId : inEn}
        </Notice>
      ))}
      <div>
        <h3 className={styles.heading}>{say('acts.wouldChange')}</h3>
        {total === 0 ? <p className={styles.list}>{say('acts.changesNoRow')}</p> : null}
        <ul className={styles.list}>
          {counts.map(({ entity, created, changed, closed, removed }) => (
            <li key={entity}>
              {say(`labels.ChangeEntity.${entity}`)}:{' '}
              {(
                [
                  ['CREATED', created],
                  ['CHANGED', changed],
                  ['CLOSED', closed],
                  ['REMOVED', removed],
                ] as const
              )
                .filter(([, count]) => count > 0)
                .map(([outcome, count]) => `${format.count(count)} ${say(`labels.ActOutcome.${outcome}`).toLowerCase()}`)
                .join(', ')}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className={styles.heading}>{say('acts.wouldMove')}</h3>
        {moves.length === 0 ? <p className={styles.list}>{say('acts.movesNothing')}</p> : null}
        <ul className={styles.list}>
          {moves.map(({ name, day, figures }) => (
            <li key={name ?? ABSENT}>
              {name ?? ABSENT} ({format.day(day)}):{' '}
              {figures.map(({ figure, before, after }) => `${say(`figures.${figure}.name`)} ${write(figure, before)} → ${write(figure, after)}`).join('; ')}
            </li>
          ))}
        </ul>
      </div>
      {rows.length > 0 ? <DataTable caption={say('acts.wouldChange')} columns={columns} rows={rows.map(read)} rowKey={rowKey} /> : null}
      {rows.length > 0 && rows.length < total ? (
        <p className={styles.list}>{say('acts.firstRows', { number: format.count(rows.length), total: format.count(total) })}</p>
      ) : null}
    </>
  );
}
