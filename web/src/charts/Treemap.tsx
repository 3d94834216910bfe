import { hierarchy, treemap } from 'd3-hierarchy';
import { useId, useMemo, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { fitted, shadeOf } from './shades.ts';
import styles from './Treemap.module.css';
import { useRoving } from './use-roving.ts';
import { useWidth } from './use-width.ts';

export interface Tile {
  readonly id: string;
  /** As short as tells it apart. */
  readonly name: string;
  /** The area. */
  readonly value: number;
  /** The colour; null where there is nothing to take a share of. */
  readonly share: number | null;
  /** All that is to say of it, in a sentence. */
  readonly says: string;
}

export interface TreemapProps {
  title: string;
  summary: string;
  note: string | null;
  table: ReactNode;
  savedAs: string;
  tiles: readonly Tile[];
  bounds: readonly number[];
  /** Dark is bad of a share that is missing, and good of one that is done. */
  tone: 'gap' | 'progress';
  hint: string;
  onOpen: (id: string) => void;
  onBack?: (() => void) | undefined;
}

/** Parts of a whole by area, with a share as shade and pattern; each opens on a click or Enter, Escape leads out again. */
export function Treemap({ title, summary, note, table, savedAs, ...picture }: TreemapProps) {
  return (
    <ChartFrame title={title} summary={summary} note={note} table={table} savedAs={savedAs} heading="h2">
      <Legend bounds={picture.bounds} tone={picture.tone} hasNone={picture.tiles.some(({ share }) => share === null)} />
      <Picture {...picture} />
    </ChartFrame>
  );
}

/** As wide as a letter of a name is on the mean: they are set in bold. */
const LETTER = 7.6;

type PictureProps = Pick<TreemapProps, 'tiles' | 'bounds' | 'tone' | 'hint' | 'onOpen' | 'onBack'>;

function Picture({ tiles, bounds, tone, hint, onOpen, onBack }: PictureProps) {
  const { format } = useText();
  const [element, width] = useWidth();
  const hatch = useId();
  const height = Math.round(Math.min(720, Math.max(340, width * 0.42)));
  const places = useMemo(() => {
    const root = hierarchy<{ children?: readonly Tile[]; tile?: Tile }>({ children: tiles }, (node) => node.children?.map((tile) => ({ tile }))).sum(
      ({ tile }) => tile?.value ?? 0,
    );
    root.sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
    const leaves = treemap<{ children?: readonly Tile[]; tile?: Tile }>().size([width, height]).paddingInner(2).round(true)(root).leaves();
    return leaves.flatMap(({ data: { tile }, x0, y0, x1, y1 }) =>
      tile && tile.value > 0 ? [{ tile, x0, y0, wide: x1 - x0, tall: y1 - y0, x: (x0 + x1) / 2, y: (y0 + y1) / 2 }] : [],
    );
  }, [tiles, width, height]);
  const { part, at } = useRoving(places, (index) => onOpen(places[index]!.tile.id), onBack);
  return (
    <div ref={element}>
      <svg data-picture className={styles.svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={hint}>
        <defs>
          <Hatches id={hatch} />
        </defs>
        {places.map(({ tile, x0, y0, wide, tall }, index) => {
          const shade = tile.share === null ? null : shadeOf(tile.share, bounds);
          return (
            <g key={tile.id} {...part(index)} role="link" aria-label={tile.says} className={styles.tile}>
              <title>{tile.says}</title>
              <rect className={styles.ground} data-tone={tone} data-shade={shade ?? 'none'} x={x0} y={y0} width={wide} height={tall} rx={3} />
              <Pattern id={hatch} shade={shade} last={bounds.length} x={x0} y={y0} width={wide} height={tall} />
              <rect className={styles.ring} x={x0 + 1} y={y0 + 1} width={Math.max(0, wide - 2)} height={Math.max(0, tall - 2)} rx={3} />
            </g>
          );
        })}
        {/* Beside the tiles and not in them: what fits is less than what they are called. */}
        <g aria-hidden className={styles.texts}>
          {places.map(({ tile, x0, y0, wide, tall }) => {
            const look = { 'data-tone': tone, 'data-shade': tile.share === null ? 'none' : shadeOf(tile.share, bounds) };
            const name = tall < 18 ? '' : fitted(tile.name, wide - 12, LETTER);
            return (
              <g key={tile.id}>
                {name === '' ? null : (
                  <text className={styles.name} {...look} x={x0 + 7} y={y0 + 15}>
                    {name}
                  </text>
                )}
                {tall < 36 || wide < 46 || tile.share === null ? null : (
                  <text className={styles.share} {...look} x={x0 + 7} y={y0 + 31}>
                    {format.share(tile.share)}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      </svg>
      <p className={styles.read} aria-hidden>
        {at === null ? hint : places[at]!.tile.says}
      </p>
    </div>
  );
}

/** The two darkest shades are hatched as well, and what has no share is dotted: colour alone never says it. */
function Hatches({ id }: { id: string }) {
  return (
    <>
      <pattern id={`${id}-wide`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} y2="9" />
      </pattern>
      <pattern id={`${id}-close`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} y2="5" />
      </pattern>
      <pattern id={`${id}-none`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle className={styles.dot} cx="2" cy="2" r="1" />
      </pattern>
    </>
  );
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function Pattern({ id, shade, last, ...area }: Area & { id: string; shade: number | null; last: number }) {
  const kind = shade === null ? 'none' : shade === last ? 'close' : shade === last - 1 ? 'wide' : null;
  return kind === null ? null : <rect {...area} fill={`url(#${id}-${kind})`} rx={3} />;
}

function Legend({ bounds, tone, hasNone }: { bounds: readonly number[]; tone: 'gap' | 'progress'; hasNone: boolean }) {
  const { say, format } = useText();
  const hatch = useId();
  const words = [
    ...bounds.map((bound, index) => `${format.percent(index === 0 ? 0 : bounds[index - 1]!)}–${format.percent(bound)}`),
    `≥ ${format.percent(bounds.at(-1)!)}`,
  ];
  return (
    <ul className={styles.legend}>
      {[...words, ...(hasNone ? [say('chart.noShare')] : [])].map((word, index) => {
        const shade = index > bounds.length ? null : index;
        return (
          <li key={word}>
            <svg width="22" height="14" aria-hidden focusable="false">
              <defs>
                <Hatches id={`${hatch}-${index}`} />
              </defs>
              <rect className={styles.ground} data-tone={tone} data-shade={shade ?? 'none'} width="22" height="14" rx="2" />
              <Pattern id={`${hatch}-${index}`} shade={shade} last={bounds.length} x={0} y={0} width={22} height={14} />
            </svg>
            {word}
          </li>
        );
      })}
    </ul>
  );
}
