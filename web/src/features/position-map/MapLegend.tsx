import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import { PATTERNS } from './chart-paint.ts';
import type { Colour } from './map-choices.ts';
import { GAP_STATES, PROGRESS_STATES, stateOf, type BoxState, type MapTree } from './position-tree.ts';
import styles from './PositionMap.module.css';

/** What the stripes mean, and how many positions have each: together they are all of them. */
export function MapLegend({ tree, colour }: { tree: MapTree; colour: Colour }) {
  const { say, format } = useText();
  const counts = useMemo(() => {
    const found = new Map<BoxState, number>();
    for (const node of tree.all) {
      const state = stateOf(node, colour);
      found.set(state, (found.get(state) ?? 0) + 1);
    }
    return found;
  }, [tree, colour]);
  const states: readonly BoxState[] = colour === 'gap' ? GAP_STATES : PROGRESS_STATES;
  return (
    <ul className={styles.legend} aria-label={say('positionMap.legend')}>
      {states
        .filter((state) => counts.has(state))
        .map((state) => (
          <li key={state}>
            <span className={styles.swatch} data-state={state} data-pattern={PATTERNS[state]} aria-hidden />
            {say(`positionMap.states.${state}`)} <b>{format.count(counts.get(state) ?? 0)}</b>
          </li>
        ))}
      <li>
        {say('positionMap.all')} <b>{format.count(tree.all.length)}</b>
      </li>
    </ul>
  );
}
