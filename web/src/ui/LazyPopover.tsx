import { cloneElement, type ReactNode } from 'react';
import { LazyFace } from './LazyFace.tsx';
import type { PopoverLook } from './OpenPopover.tsx';
import { useLater, type Face } from './use-later.ts';

interface LazyPopoverProps {
  /** What opens it: a button. */
  face: Face;
  look: PopoverLook;
  children: ReactNode;
}

/** What is told beside a button, of which what makes it float comes when it is wanted. */
export function LazyPopover({ face, look, children }: LazyPopoverProps) {
  const later = useLater(() => import('./OpenPopover.tsx'));
  const { come, opened, setOpened, button } = later;
  if (!come) return <LazyFace face={face} later={later} opens="dialog" />;
  return (
    <come.OpenPopover look={look} opened={opened} onChange={setOpened} face={cloneElement(face, { ref: button, onClick: () => setOpened(!opened) })}>
      {children}
    </come.OpenPopover>
  );
}
