import { Button } from '@mantine/core';
import { IconChartDots, IconTable } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import styles from './ChartFrame.module.css';

export interface ChartFrameProps {
  title: string;
  /** What the picture says, in words: read by everybody, and the only form some can read. */
  summary: string;
  /** What the picture leaves out, and why. */
  note?: string | null;
  table: ReactNode;
  /** The name of the files it is saved as; only a picture drawn as SVG can be. */
  savedAs?: string;
  /** Its place among the headings of the page. */
  heading?: 'h2' | 'h3';
  children: ReactNode;
}

/** The key that turns the picture into its table and back, for whoever is in it. */
const TABLE_KEY = 't';

/** Every chart has a title, a summary in words and a table twin. */
export function ChartFrame({ title, summary, note, table, savedAs, heading: Heading = 'h3', children }: ChartFrameProps) {
  const { say } = useText();
  const [asTable, setAsTable] = useState(false);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    const onKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
      if (key.toLowerCase() === TABLE_KEY && !altKey && !ctrlKey && !metaKey) setAsTable((was) => !was);
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, []);
  const saveAs = async (kind: 'Svg' | 'Png'): Promise<void> => {
    const svg = frame.current?.querySelector<SVGSVGElement>('svg[data-picture]');
    const saving = await import('./export-picture.ts');
    if (svg) await saving[`save${kind}`]({ svg, title, summary }, savedAs ?? title);
  };
  return (
    <figure className={styles.frame} ref={frame}>
      <figcaption className={styles.caption}>
        <div>
          <Heading className={styles.title}>{title}</Heading>
          <p className={styles.summary}>{summary}</p>
          {note ? <p className={styles.summary}>{note}</p> : null}
        </div>
        <span className={styles.actions}>
          <Button
            size="compact-sm"
            variant="default"
            aria-keyshortcuts="T"
            leftSection={asTable ? <IconChartDots size={15} aria-hidden /> : <IconTable size={15} aria-hidden />}
            onClick={() => setAsTable(!asTable)}
          >
            {say(asTable ? 'chart.asChart' : 'chart.asTable')}
          </Button>
          {savedAs !== undefined && !asTable ? (
            <>
              <Button size="compact-sm" variant="default" onClick={() => void saveAs('Png')} aria-label={say('chart.savePng')}>
                PNG
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => void saveAs('Svg')} aria-label={say('chart.saveSvg')}>
                SVG
              </Button>
            </>
          ) : null}
        </span>
      </figcaption>
      {asTable ? table : children}
    </figure>
  );
}
