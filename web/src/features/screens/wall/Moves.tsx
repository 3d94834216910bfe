import { useText } from '../../../text/text.ts';
import type { Move } from '../../figures/index.ts';
import { writeOnWall } from './write-on-wall.ts';
import { clockIn } from './zone-name.ts';
import styles from './Wall.module.css';

/** What moved last, in one line. */
export function Moves({ moves, timeZone }: { moves: readonly Move[]; timeZone: string }) {
  const { say, language } = useText();
  return (
    <p className={styles.moves}>
      {moves.map(({ at, name, figure, from, to }) => (
        <span key={`${at} ${name}`}>
          <b>{clockIn(timeZone, language, at)}</b> {name}: {say(`figures.${figure}.short`)} {writeOnWall(figure, from, language)} →{' '}
          {writeOnWall(figure, to, language)}
        </span>
      ))}
    </p>
  );
}
