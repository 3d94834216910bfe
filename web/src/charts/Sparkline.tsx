import { linePath, pointOf, rangeOf, type Values } from './line-path.ts';
import styles from './Sparkline.module.css';

const WIDTH = 64;
const HEIGHT = 18;
const EDGE = 2;

/** A line as large as a word, for the eye only, with the days on which something happened: whoever places it says the same in words beside it. */
export function Sparkline({ values, marks = [] }: { values: Values; marks?: readonly { readonly index: number }[] }) {
  const range = rangeOf(values);
  const last = values.at(-1) ?? null;
  if (range === null) return <span className={styles.none} aria-hidden />;
  const box = { width: WIDTH - 2 * EDGE, height: HEIGHT - 2 * EDGE, low: range[0], high: range[1] };
  const end = last === null ? null : pointOf(values.length - 1, last, values.length, box);
  return (
    <svg className={styles.spark} viewBox={`${-EDGE} ${-EDGE} ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden focusable="false">
      {marks.map(({ index }) => {
        const x = pointOf(index, range[0], values.length, box)[0];
        return <path key={index} className={styles.mark} d={`M${x} 2.4l-2.4 -4.2h4.8zV${box.height}`} />;
      })}
      <path className={styles.line} d={linePath(values, box)} />
      {end ? <circle className={styles.end} cx={end[0]} cy={end[1]} r={1.9} /> : null}
    </svg>
  );
}
