import { cloneElement, type ComponentType } from 'react';
import { LazyFace } from './LazyFace.tsx';
import type { MenuLook } from './OpenMenu.tsx';
import { useLater, type Face } from './use-later.ts';

interface LazyMenuProps<Props extends object> {
  /** What opens it: a button. */
  face: Face;
  look: MenuLook;
  /** What stands in it, and what that is told. */
  load: () => Promise<ComponentType<Props>>;
  told: Props;
}

/** A menu that comes when it is wanted. */
export function LazyMenu<Props extends object>({ face, look, load, told }: LazyMenuProps<Props>) {
  const later = useLater(() => Promise.all([import('./OpenMenu.tsx'), load()]).then(([{ OpenMenu }, Items]) => ({ OpenMenu, Items })));
  const { come, opened, setOpened, button } = later;
  if (!come) return <LazyFace face={face} later={later} opens="menu" />;
  const { OpenMenu, Items } = come;
  return (
    <OpenMenu look={look} opened={opened} onChange={setOpened} face={cloneElement(face, { ref: button })}>
      <Items {...told} />
    </OpenMenu>
  );
}
