import type { FocusEvent, PointerEvent, ReactNode } from 'react';
import { lookAt } from './marks.ts';

const ROW = 'tr, article';

/** Takes the mark from a row once a pointer or the focus has been in it and leaves: until then it can be read. */
export function LookedAt({ children }: { children: ReactNode }) {
  const leave = ({ target, relatedTarget }: PointerEvent | FocusEvent): void => {
    const row = target instanceof Element ? target.closest(ROW) : null;
    if (!row || (relatedTarget instanceof Node && row.contains(relatedTarget))) return;
    const id = row.querySelector<HTMLElement>('[data-dinas]')?.dataset['dinas'];
    if (id !== undefined) lookAt(id);
  };
  return (
    <div onPointerOut={leave} onBlur={leave}>
      {children}
    </div>
  );
}
