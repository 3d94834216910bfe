import { UnstyledButton } from '@mantine/core';
import { useText } from '../../text/text.ts';
import { NotShown } from '../../ui/NotShown.tsx';
import { UnitLink } from '../dinas/links.tsx';
import { PositionLink } from '../position/links.tsx';
import type { MapNode } from './position-tree.ts';
import styles from './PositionMap.module.css';
import { MapOfDinasLink } from './links.tsx';
import { useMapSearch } from './use-map-search.ts';
import { useMapWords } from './use-map-words.ts';

/** Where one stands: the way from the top, and what is known of the position. */
export function Standing({ node, path, onStand }: { node: MapNode | null; path: readonly MapNode[]; onStand: (id: string) => void }) {
  const { say, format } = useText();
  const words = useMapWords();
  const { dinas } = useMapSearch();
  if (!node) return <p className={styles.standing}>{say('positionMap.chooseOne')}</p>;
  const { row, team, below } = node;
  return (
    <div className={styles.standing} aria-live="polite">
      <nav aria-label={say('positionMap.path')}>
        <ol className={styles.path}>
          {path.map((one) => (
            <li key={one.row.id}>
              {one === node ? (
                <PositionLink id={one.row.id}>
                  <span aria-current="location">{one.row.title}</span>
                </PositionLink>
              ) : (
                <UnstyledButton className={styles.step} onClick={() => onStand(one.row.id)}>
                  {one.row.title}
                </UnstyledButton>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <p className={styles.facts}>
        <UnitLink dinasId={row.dinasId} unitId={row.unitId}>
          {row.unitName}
        </UnitLink>
        {words.about(row) ? <span>{words.about(row)}</span> : null}
        <span>{row.filled === null && row.holderNames.length === 0 ? <NotShown>{say('positionMap.holdersHidden')}</NotShown> : words.holder(row)}</span>
        <span>
          {say('positionMap.needHolders', {
            need: row.need === null ? '–' : format.count(row.need),
            filled: row.filled === null ? '*' : format.count(row.filled),
          })}
        </span>
        {dinas === undefined ? <MapOfDinasLink dinasId={row.dinasId}>{say('positionMap.ofThisDinas')}</MapOfDinasLink> : null}
        {below > 0 ? <span>{say('positionMap.below', { number: format.count(below) })}</span> : null}
        {team && team.expected > 0 ? (
          <span>{say('positionMap.team', { sealed: format.count(team.sealed), expected: format.count(team.expected) })}</span>
        ) : null}
      </p>
    </div>
  );
}
