import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import { PrintLayer } from '../../ui/PrintLayer.tsx';
import { petaOf, type PetaSums, type PetaUnit } from './peta.ts';
import type { MapRow } from './position-tree.ts';
import styles from './PetaJabatan.module.css';
import { useMapWords } from './use-map-words.ts';

interface PetaProps {
  rows: readonly MapRow[];
  dinasId: string | null;
  government: string;
  place: string;
  day: string;
  isProjection: boolean;
  onClose: () => void;
}

/**
 * The position map on paper, as the annexes of the ministry have it: a box for each head with eselon and class, and under it the
 * table of the positions of the unit with holders (B), need (K) and what lies between them; sums of each unit and of all. All
 * positions, whatever of the chart is open.
 */
export function PetaJabatan({ rows, dinasId, government, place, day, isProjection, onClose }: PetaProps) {
  const { say, format } = useText();
  const { above, units, all } = useMemo(() => petaOf(rows, dinasId), [rows, dinasId]);
  const hasHidden = rows.some(({ filled }) => filled === null);
  return (
    <PrintLayer usual="portrait" isReady onClose={onClose}>
      <article className={styles.paper}>
        <header className={styles.head}>
          <h2>{say('positionMap.title')}</h2>
          {place === government ? null : <p className={styles.place}>{place}</p>}
          <p className={styles.place}>{government}</p>
          <p>{say(isProjection ? 'positionMap.dayProjected' : 'positionMap.day', { day })}</p>
        </header>
        {above.length > 0 ? (
          <div className={styles.above}>
            {above.map((row) => (
              <HeadBox key={row.id} row={row} />
            ))}
          </div>
        ) : null}
        {units.map((unit) => (
          <UnitOnPaper key={unit.id} unit={unit} />
        ))}
        <table className={styles.total}>
          <tbody>
            <SumRow says={say('positionMap.totalOf', { place, number: format.count(all.positions) })} sums={all} />
          </tbody>
        </table>
        <p>{say('positionMap.columnsSay')}</p>
        {all.unset > 0 ? <p>{say('positionMap.unsetSays', { number: format.count(all.unset) })}</p> : null}
        {hasHidden ? <p>{say('positionMap.hiddenSays')}</p> : null}
      </article>
    </PrintLayer>
  );
}

/** A head in its box: the title, the level, the class. Who acts is marked, and who is missing. */
function HeadBox({ row }: { row: MapRow }) {
  const words = useMapWords();
  return (
    <div className={styles.box}>
      <b>{row.title}</b>
      <span>{words.about(row) || '–'}</span>
      <span className={styles.holder}>{words.holder(row)}</span>
    </div>
  );
}

function UnitOnPaper({ unit: { name, depth, heads, rows, own, whole } }: { unit: PetaUnit }) {
  const { say } = useText();
  const others = rows.filter(({ isHead }) => !isHead);
  return (
    <section className={styles.unit} data-depth={Math.min(depth, 5)}>
      {/* A unit without any stands under its name. */}
      <div className={styles.heads}>{heads.length > 0 ? heads.map((row) => <HeadBox key={row.id} row={row} />) : <b>{name}</b>}</div>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{say('positionMap.no')}</th>
            <th scope="col">{say('positionMap.name')}</th>
            <th scope="col">{say('positionMap.class')}</th>
            <th scope="col">{say('positionMap.b')}</th>
            <th scope="col">{say('positionMap.k')}</th>
            <th scope="col">+/−</th>
          </tr>
        </thead>
        <tbody>
          {[...heads, ...others].map((row, index) => (
            <PositionRow key={row.id} row={row} number={index + 1} />
          ))}
        </tbody>
        <tfoot>
          <SumRow says={say('positionMap.sum')} sums={own} />
          {whole ? <SumRow says={say('positionMap.sumBelow')} sums={whole} /> : null}
        </tfoot>
      </table>
    </section>
  );
}

function PositionRow({ row, number }: { row: MapRow; number: number }) {
  const { say, format } = useText();
  const words = useMapWords();
  const acting = row.holderKinds.filter((kind) => kind !== 'DEFINITIF');
  return (
    <tr>
      <td>{number}</td>
      <td>
        {row.title}
        {acting.length > 0 && row.filled === 0 ? ` (${acting.map((kind) => say(`labels.AssignmentKind.${kind}`)).join(', ')})` : ''}
      </td>
      <td>{row.positionClass ?? '–'}</td>
      <td>{row.filled === null ? '*' : format.count(row.filled)}</td>
      <td>{row.need === null ? '–' : format.count(row.need)}</td>
      <td>{row.filled === null ? '*' : words.difference(row) || '–'}</td>
    </tr>
  );
}

function SumRow({ says, sums: { b, k, difference } }: { says: string; sums: PetaSums }) {
  const { format } = useText();
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {says}
      </th>
      <td>{b === null ? '*' : format.count(b)}</td>
      <td>{format.count(k)}</td>
      <td>{difference === null ? '*' : format.signed(difference)}</td>
    </tr>
  );
}
