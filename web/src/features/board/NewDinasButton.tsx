import { Button } from '@mantine/core';
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
      <Button variant="light" onClick={() => setOpen(true)}>
        {say('board.newDinas.create')}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <NewDinasDrawer onDone={done} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
