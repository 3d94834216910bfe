import { useRef, useState, type ReactElement, type RefAttributes, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { moreWords } from '../text/text.ts';

/** The button beside which something floats, as it stands in the page. */
export type Face = ReactElement<RefAttributes<HTMLButtonElement> & Record<string, unknown>>;

export interface Later<Come> {
  /** What was fetched; null until then. */
  readonly come: Come | null;
  /** It did not come; the next press asks for it again. */
  readonly isAway: boolean;
  readonly opened: boolean;
  readonly setOpened: (opened: boolean) => void;
  /** The button that opens it, which stands in another place of the page once what floats beside it has come. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** For the button before: fetched when somebody points at it or comes to it by key, opened when it is pressed. */
  readonly before: { readonly onPointerEnter: () => void; readonly onFocus: () => void; readonly onClick: () => void };
}

/**
 * Something that floats beside a button, of which only the button comes with the page. What such a thing is made of (where it floats, its
 * keys, its focus) weighs as much as a page of figures, and who looks at the board opens none.
 */
export function useLater<Come extends object>(bring: () => Promise<Come>): Later<Come> {
  const [come, setCome] = useState<Come | 'AWAY' | null>(null);
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isHere = come !== null && come !== 'AWAY';
  const bringAll = (): Promise<Come> => Promise.all([bring(), moreWords()]).then(([all]) => all);
  const warm = (): void => void bringAll().catch(() => null);
  const open = async (): Promise<void> => {
    try {
      const here = await bringAll();
      flushSync(() => setCome(here));
      // Who pressed the button is still there: what floats gives the focus back to where it was when it opened.
      button.current?.focus();
      setOpened(true);
    } catch {
      setCome('AWAY');
    }
  };
  return {
    come: isHere ? come : null,
    isAway: come === 'AWAY',
    opened,
    setOpened,
    button,
    before: { onPointerEnter: warm, onFocus: warm, onClick: () => void open() },
  };
}
