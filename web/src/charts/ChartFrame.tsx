import { Button } from '@mantine/core';
import { IconChartDots, IconTable } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import styles from './ChartFrame.module.css';

export interface ChartFrameProps {
  title: string;
  /** What the picture says, in words: read by everybody, and the only form some can read. */
  summary: string;
  /** What the picture leaves out, and why. */
  note?: string | null;
  table: ReactNode;
  children: ReactNode;
}

/** Every chart has a title, a summary in words and a table twin. */
export function ChartFrame({ title, summary, note, table, children }: ChartFrameProps) {
  const { say } = useText();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles.frame}>
      <figcaption className={styles.caption}>
        <div>
          <h3 className={styles.title}>{title}</h3>
          <p className={styles.summary}>{summary}</p>
          {note ? <p className={styles.summary}>{note}</p> : null}
        </div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={asTable ? <IconChartDots size={15} aria-hidden /> : <IconTable size={15} aria-hidden />}
          onClick={() => setAsTable(!asTable)}
        >
          {say(asTable ? 'chart.asChart' : 'chart.asTable')}
        </Button>
      </figcaption>
      {asTable ? table : children}
    </figure>
  );
}
