import { Button } from '@mantine/core';
import changes from '@selaras/schema/changes.json';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Developer.module.css';

const TONES = { BREAKING: 'danger', DANGEROUS: 'gap', SAFE: 'neutral' } as const;
const SHOWN = 20;
const isMeaning = (meaning: string): meaning is keyof typeof TONES => meaning in TONES;

/** What changed in the schema, by day, the newest first; of each day what matters most. */
export function ChangesPanel() {
  const { say, format } = useText();
  const [open, setOpen] = useState<readonly string[]>([]);
  return (
    <Panel title={say('developer.changes')} lead={say('developer.changesLead')}>
      {changes.map(({ date, changes: all }) => {
        const shown = open.includes(date) ? all : all.slice(0, SHOWN);
        return (
          <section key={date} className={styles.day}>
            <h3>{format.day(date)}</h3>
            <ul className={styles.changes}>
              {shown.map(({ meaning, type, path, message }) => (
                <li key={`${type} ${path} ${message}`}>
                  {isMeaning(meaning) ? <Tag tone={TONES[meaning]}>{say(`developer.meaning.${meaning}`)}</Tag> : null} <span lang="en">{message}</span>
                </li>
              ))}
            </ul>
            {shown.length < all.length ? (
              <Button size="compact-sm" variant="default" onClick={() => setOpen([...open, date])}>
                {say('developer.allChanges', { number: format.count(all.length) })}
              </Button>
            ) : null}
          </section>
        );
      })}
    </Panel>
  );
}
