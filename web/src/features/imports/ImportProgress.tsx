import { Progress } from '@mantine/core';
import type { ImportOutcome, ImportPage_ImportFragment } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import styles from './Import.module.css';

const COUNTS: readonly { key: keyof ImportPage_ImportFragment['counts']; outcome: ImportOutcome }[] = [
  { key: 'created', outcome: 'CREATED' },
  { key: 'changed', outcome: 'CHANGED' },
  { key: 'closed', outcome: 'CLOSED' },
  { key: 'unchanged', outcome: 'UNCHANGED' },
  { key: 'refused', outcome: 'REFUSED' },
];

/** How far the file is, how fast it goes, and what its rows come to. */
export function ImportProgress({ shown }: { shown: ImportPage_ImportFragment }) {
  const { say, format } = useText();
  const { rowsRead, rowsTotal, rowsPerSecond, secondsLeft, state, counts } = shown;
  const moving = state === 'RECEIVED' || state === 'READING' || state === 'APPLYING';
  const share = rowsTotal ? rowsRead / rowsTotal : null;
  const words = [
    rowsTotal === null
      ? say('imports.readRows', { read: format.count(rowsRead) })
      : say('imports.readRowsOf', { read: format.count(rowsRead), total: format.count(rowsTotal) }),
    moving && rowsPerSecond !== null ? say('imports.speed', { number: format.count(rowsPerSecond) }) : null,
    moving && secondsLeft !== null ? say('imports.left', { seconds: format.count(Math.ceil(secondsLeft)) }) : null,
  ].filter(Boolean);
  return (
    <Panel>
      <div className={styles.progress}>
        {moving ? (
          <Progress.Root size="lg">
            <Progress.Section value={share === null ? 100 : share * 100} animated striped={share === null} aria-label={say('imports.progress')} />
          </Progress.Root>
        ) : null}
        <p className={styles.words} role="status">
          {words.join(' · ')}
        </p>
        <dl className={styles.counts}>
          {COUNTS.map(({ key, outcome }) => (
            <div key={key} data-refused={(key === 'refused' && counts.refused > 0) || undefined}>
              <dt>{say(`labels.ImportOutcome.${outcome}`)}</dt>
              <dd>{format.count(counts[key])}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Panel>
  );
}
