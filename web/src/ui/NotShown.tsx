import { VisuallyHidden } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import styles from './NotShown.module.css';

/** In the place of what is there and is not the account's to see: nothing, a dash or a nought would say that there is none. */
export function NotShown({ children, brief = false }: { children?: ReactNode; /** The lock alone, whose words are heard. */ brief?: boolean }): ReactNode {
  const { say } = useText();
  return (
    <span className={styles.hidden}>
      <IconLock size={14} aria-hidden />
      {brief ? <VisuallyHidden>{children ?? say('labels.Sight.NONE')}</VisuallyHidden> : (children ?? say('labels.Sight.NONE'))}
    </span>
  );
}
