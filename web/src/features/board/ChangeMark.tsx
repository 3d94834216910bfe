import { useText } from '../../text/text.ts';
import { writeFigure } from '../figures/index.ts';
import styles from './ChangeMark.module.css';
import { ageOf, useMark, useMinute } from './marks.ts';

/** What moved in a row and how long ago, until somebody looked at it. */
export function ChangeMark({ id }: { id: string }) {
  const mark = useMark(id);
  return mark ? <Chip figure={mark.figure} from={mark.from} to={mark.to} at={mark.at} /> : null;
}

function Chip({ figure, from, to, at }: { figure: Parameters<typeof writeFigure>[0]; from: number; to: number; at: number }) {
  const { say, format } = useText();
  const age = ageOf(at, useMinute());
  const facts = { figure: say(`figures.${figure}.short`), from: writeFigure(figure, from, format), to: writeFigure(figure, to, format) };
  const when = age === 0 ? say('board.markNow') : say('board.markMinutes', { number: format.count(age) });
  return (
    <span className={styles.mark} data-mark title={`${say('board.markSays', facts)} ${when}`}>
      <span className={styles.text}>{say('board.mark', { ...facts, when })}</span>
    </span>
  );
}
