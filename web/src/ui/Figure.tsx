import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import styles from './Figure.module.css';

export interface FigureProps {
  /** As it is written on screen. */
  text: string;
  /** What a screen reader says: name, subject, value, and that it explains itself; or why there is no value. */
  label: string;
  onExplain?: (() => void) | undefined;
  tone?: 'plain' | 'gap' | 'surplus' | 'danger' | 'good' | 'quiet' | 'waiting';
}

/** A number that flashes softly when it moves, and answers why when clicked. */
export function Figure({ text, label, onExplain, tone = 'plain' }: FigureProps) {
  const element = useRef<HTMLElement>(null);
  const shown = useRef(text);
  useEffect(() => {
    if (shown.current === text) return;
    shown.current = text;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    element.current?.animate([{ backgroundColor: 'var(--s-flash)' }, { backgroundColor: 'transparent' }], { duration: 1600, easing: 'ease-out' });
  }, [text]);
  if (!onExplain) {
    return (
      <span ref={element} className={styles.figure} data-tone={tone} title={label}>
        <span aria-hidden>{text}</span>
        <VisuallyHidden>{label}</VisuallyHidden>
      </span>
    );
  }
  return (
    <button
      ref={element as React.RefObject<HTMLButtonElement | null>}
      type="button"
      className={styles.button}
      data-tone={tone}
      aria-label={label}
      onClick={onExplain}
    >
      {text}
    </button>
  );
}
