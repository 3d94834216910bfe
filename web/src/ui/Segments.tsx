import { useId } from 'react';
import styles from './Segments.module.css';

interface SegmentsProps<Value extends string> {
  /** What is chosen; read out before the choices. */
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** As wide as its place. */
  wide?: boolean;
}

/**
 * One of a few choices, all in sight: the browser's own radio buttons. That of Mantine measures where its mark has to go, for which
 * the whole page is laid out before it is first drawn.
 */
export function Segments<Value extends string>({ label, value, choices, onChange, wide = false }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.segments} data-wide={wide || undefined} data-segments>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.segment}>
          <input type="radio" name={name} className={styles.radio} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
