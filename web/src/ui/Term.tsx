import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import styles from './Term.module.css';
import type { TermName } from './terms.ts';
import { useLater } from './use-later.ts';

/** A word with what it means here, told when it is asked for. */
export function Term({ name, children }: { name: TermName; children: ReactNode }) {
  const { say } = useText();
  const { come, opened, setOpened, button, before } = useLater(() => import('./TermPopover.tsx'));
  const face = (
    <UnstyledButton ref={button} className={styles.term} aria-haspopup="dialog" {...(come ? { onClick: () => setOpened(!opened) } : before)}>
      {children}
    </UnstyledButton>
  );
  return come ? <come.TermPopover name={name} face={face} opened={opened} onOpened={setOpened} label={say(`glossary.terms.${name}.name`)} /> : face;
}
