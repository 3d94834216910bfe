import { Popover } from '@mantine/core';
import type { ReactElement } from 'react';
import { useText } from '../text/text.ts';
import styles from './Term.module.css';
import { TERMS, type TermName } from './terms.ts';

interface TermPopoverProps {
  name: TermName;
  label: string;
  face: ReactElement;
  opened: boolean;
  onOpened: (opened: boolean) => void;
}

export function TermPopover({ name, label, face, opened, onOpened }: TermPopoverProps) {
  const { say } = useText();
  const source = TERMS[name];
  return (
    <Popover opened={opened} onChange={onOpened} width={300} position="bottom-start" shadow="md" trapFocus returnFocus withRoles>
      <Popover.Target>{face}</Popover.Target>
      <Popover.Dropdown aria-label={say('glossary.open', { term: label })} tabIndex={-1} data-autofocus>
        <p className={styles.name}>{label}</p>
        <p className={styles.means}>{say(`glossary.terms.${name}.means`)}</p>
        {source ? <p className={styles.source}>{say('glossary.source', { source })}</p> : null}
      </Popover.Dropdown>
    </Popover>
  );
}
