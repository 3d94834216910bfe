import { Progress } from '@mantine/core';
import type { ImportPage_ImportFragment } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import styles from './Import.module.css';
import { countOf, OUTCOMES } from './outcomes.ts';

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
          {OUTCOMES.map((outcome) => (
            <div key={outcome} data-refused={(outcome === 'REFUSED' && counts.refused > 0) || undefined}>
              <dt>{say(`labels.ImportOutcome.${outcome}`)}</dt>
              <dd>{format.count(countOf(counts, outcome))}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Panel>
  );
}
