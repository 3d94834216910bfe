import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-page.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';

// A board is read a thousand times before a dinas is made: its form comes when it is asked for.
const NewDinasDrawer = lazyPart(() => import('./NewDinasDrawer.tsx').then((module) => module.NewDinasDrawer));

/** Makes a dinas by hand; shown to whom the API lets. */
export function NewDinasButton({ onDone }: { onDone: () => void }) {
  const { say } = useText();
  const { viewerCanManageDinas } = useInstansi();
  const [isOpen, setOpen] = useState(false);
  if (!viewerCanManageDinas) return null;
  const done = (): void => {
    setOpen(false);
    onDone();
  };
  return (
    <>
      <ActionIcon variant="light" size={36} aria-label={say('board.newDinas.create')} title={say('board.newDinas.create')} onClick={() => setOpen(true)}>
        <IconPlus size={18} aria-hidden />
      </ActionIcon>
      {isOpen ? (
        <Suspense fallback={null}>
          <NewDinasDrawer onDone={done} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
