import { UnstyledButton } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { Suspense, useRef } from 'react';
import { lazyPart } from '../../app/lazy-page.ts';
import { useInstansiCode } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import styles from './SaveViewButton.module.css';
import { setSaving, useSaving } from './saving.ts';

const SaveViewDrawer = lazyPart(() => import('./SaveViewDrawer.tsx').then((module) => module.SaveViewDrawer));

/** Keeps the page at hand, as its address says it; of no government there is none to keep. The form comes with its first use. */
export function SaveViewButton() {
  const { say } = useText();
  const isOpen = useSaving();
  const button = useRef<HTMLButtonElement>(null);
  if (useInstansiCode() === '') return null;
  const close = (): void => {
    setSaving(false);
    button.current?.focus();
  };
  return (
    <>
      <UnstyledButton
        ref={button}
        className={styles.save}
        aria-haspopup="dialog"
        aria-label={say('saveView.open')}
        title={say('saveView.open')}
        onClick={() => setSaving(true)}
      >
        <IconBookmark size={20} stroke={1.7} aria-hidden />
      </UnstyledButton>
      {isOpen ? (
        <Suspense>
          <SaveViewDrawer onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
