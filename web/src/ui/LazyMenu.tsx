import { cloneElement, type ComponentType, type ReactElement, type RefAttributes } from 'react';
import { useText } from '../text/text.ts';
import type { MenuLook } from './OpenMenu.tsx';
import { useLater } from './use-later.ts';

type Face = ReactElement<RefAttributes<HTMLButtonElement> & Record<string, unknown>>;

interface LazyMenuProps<Props extends object> {
  /** What opens it: a button. */
  face: ReactElement;
  look: MenuLook;
  /** What stands in it, and what that is told. */
  load: () => Promise<ComponentType<Props>>;
  told: Props;
}

/** A menu that comes when it is wanted. */
export function LazyMenu<Props extends object>({ face, look, load, told }: LazyMenuProps<Props>) {
  const { say } = useText();
  const { come, isAway, opened, setOpened, button, before } = useLater(() =>
    Promise.all([import('./OpenMenu.tsx'), load()]).then(([{ OpenMenu }, Items]) => ({ OpenMenu, Items })),
  );
  if (!come) {
    return (
      <>
        {cloneElement(face as Face, { ref: button, 'aria-haspopup': 'menu', 'aria-expanded': false, ...before })}
        {isAway ? <span role="alert">{say('state.menuAway')}</span> : null}
      </>
    );
  }
  const { OpenMenu, Items } = come;
  return (
    <OpenMenu look={look} opened={opened} onChange={setOpened} face={cloneElement(face as Face, { ref: button })}>
      <Items {...told} />
    </OpenMenu>
  );
}
