import { useRef, useState, type KeyboardEvent } from 'react';
import { isDirection, nearest, type Place } from './nearest.ts';

interface Roving {
  /** What a part of the picture is given: one of them is a stop of the tab key, arrows lead to the others. */
  readonly part: (index: number) => {
    readonly ref: (element: SVGGElement | null) => void;
    readonly tabIndex: number;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onClick: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** What is pointed at or has the focus. */
  readonly at: number | null;
}

/** Many parts of a picture as one stop of the keyboard, as in a grid; Enter does what a click does, Escape leads back. */
export function useRoving(places: readonly Place[], open: (index: number) => void, back?: () => void): Roving {
  const elements = useRef<(SVGGElement | null)[]>([]);
  const [stop, setStop] = useState(0);
  const [at, setAt] = useState<number | null>(null);
  const leave = (index: number): void => setAt((before) => (before === index ? null : before));
  return {
    at: at !== null && at < places.length ? at : null,
    part: (index) => ({
      ref: (element) => void (elements.current[index] = element),
      tabIndex: index === Math.min(stop, places.length - 1) ? 0 : -1,
      onFocus: () => {
        setStop(index);
        setAt(index);
      },
      onBlur: () => leave(index),
      onPointerEnter: () => setAt(index),
      onPointerLeave: () => leave(index),
      onClick: () => open(index),
      onKeyDown: (event) => {
        if (isDirection(event.key)) elements.current[nearest(places, index, event.key)]?.focus();
        else if (event.key === 'Enter') open(index);
        else if (event.key === 'Escape' && back) back();
        else return;
        event.preventDefault();
      },
    }),
  };
}
