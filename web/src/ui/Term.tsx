import { UnstyledButton } from '@mantine/core';
import { useText } from '../text/text.ts';
import styles from './Term.module.css';
import type { TermName } from './terms.ts';
import { useLater } from './use-later.ts';

/** A word with what it means here, told when it is asked for. */
export function Term({ name, children }: { name: TermName; children: string }) {
  const { say } = useText();
  const { come, opened, setOpened, button, before } = useLater(() => import('./TermPopover.tsx'));
  const face = (
    <UnstyledButton
      ref={button}
      className={styles.term}
      // Beside it there may be a button that does something, of the same word.
      aria-label={say('glossary.open', { term: children })}
      aria-haspopup="dialog"
      {...(come ? { onClick: () => setOpened(!opened) } : before)}
    >
      {children}
    </UnstyledButton>
  );
  return come ? <come.TermPopover name={name} face={face} opened={opened} onOpened={setOpened} label={say(`glossary.terms.${name}.name`)} /> : face;
}
