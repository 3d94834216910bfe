import { cloneElement } from 'react';
import { useText } from '../text/text.ts';
import type { Face, Later } from './use-later.ts';

/** The button of something that has not come yet. */
export function LazyFace({ face, later: { button, before, isAway }, opens }: { face: Face; later: Later<object>; opens: 'menu' | 'dialog' }) {
  const { say } = useText();
  return (
    <>
      {cloneElement(face, { ref: button, 'aria-haspopup': opens, 'aria-expanded': false, ...before })}
      {isAway ? <span role="alert">{say('state.menuAway')}</span> : null}
    </>
  );
}
