import { ActionIcon, Button } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus, IconTable, IconSitemap } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { layOut } from './chart-layout.ts';
import { levelsOf, COLOURS, DEPTHS } from './map-choices.ts';
import { MapCanvas, type CanvasHandle } from './MapCanvas.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapSearch } from './MapSearch.tsx';
import { pathTo, stateOf, sumsOf, type MapNode, type MapRow, type MapTree } from './position-tree.ts';
import { Standing } from './Standing.tsx';
import styles from './PositionMap.module.css';
import { useMapSearch } from './use-map-search.ts';
import { useMapWords } from './use-map-words.ts';

/** The key that turns the chart into its table and back. */
const TABLE_KEY = 't';

/** The chart with all around it: what it found in a sentence, the search, the legend, the way to the top, and its table by a key. */
export function ChartPanel({ tree, rows, place, table }: { tree: MapTree; rows: readonly MapRow[]; place: string; table: ReactNode }) {
  const { say } = useText();
  const words = useMapWords();
  const { colour, view, depth, focus, change } = useMapSearch();
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [hits, setHits] = useState<readonly string[]>([]);
  const canvas = useRef<CanvasHandle>(null);
  const frame = useRef<HTMLElement>(null);
  const levels = levelsOf(depth, rows.length);
  const chosen = (focus === undefined ? undefined : tree.byId.get(focus)) ?? null;
  const path = useMemo(() => (chosen ? pathTo(chosen) : []), [chosen]);
  const layout = useMemo(() => {
    // Whoever one stands on is in sight, however far the chart is folded.
    const onPath = new Set(path.slice(0, -1));
    return layOut(tree, (node) => onPath.has(node) || (turned.get(node.row.id) ?? node.level < levels));
  }, [tree, turned, levels, path]);
  const onPath = useMemo(() => new Set(path.map(({ row }) => row.id)), [path]);
  const found = useMemo(() => new Set(hits), [hits]);
  const sums = useMemo(() => sumsOf(rows), [rows]);
  const asTable = view === 'table';
  const turn = (node: MapNode): void => {
    const isOpen = !(layout.byId.get(node.row.id)?.isFolded ?? true);
    setTurned((before) => new Map(before).set(node.row.id, !isOpen));
  };
  const stand = (id: string): void => change({ focus: id });
  useEffect(() => {
    const element = frame.current;
    const onKey = ({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): void => {
      if (target instanceof HTMLInputElement || altKey || ctrlKey || metaKey || key.toLowerCase() !== TABLE_KEY) return;
      change({ view: asTable ? 'chart' : 'table' });
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  });
  return (
    <section ref={frame} className={styles.panel} aria-label={say('positionMap.titleOf', { place })}>
      <p className={styles.finding}>{words.finding(sums)}</p>
      <div className={styles.tools}>
        <MapSearch tree={tree} onHits={setHits} onChoose={stand} />
        <ChoiceField
          label={say('positionMap.colour')}
          value={colour}
          choices={COLOURS.map((value) => ({ value, label: say(`positionMap.colours.${value}`) }))}
          onChange={(value) => change({ colour: COLOURS.find((one) => one === value && one !== 'gap') })}
        />
        {asTable ? null : (
          <ChoiceField
            label={say('positionMap.depth')}
            value={depth ?? ''}
            choices={[
              { value: '', label: say('positionMap.depthUsual') },
              ...DEPTHS.map((value) => ({ value, label: value === 'all' ? say('positionMap.depthAll') : say('positionMap.depthOf', { number: value }) })),
            ]}
            onChange={(value) => {
              setTurned(new Map());
              change({ depth: DEPTHS.find((one) => one === value), focus: undefined });
            }}
          />
        )}
        <Button
          variant="default"
          aria-keyshortcuts="T"
          leftSection={asTable ? <IconSitemap size={16} aria-hidden /> : <IconTable size={16} aria-hidden />}
          onClick={() => change({ view: asTable ? 'chart' : 'table' })}
        >
          {say(asTable ? 'positionMap.asChart' : 'chart.asTable')}
        </Button>
      </div>
      <MapLegend tree={tree} colour={colour} />
      <Standing node={chosen} path={path} onStand={stand} />
      {asTable ? (
        table
      ) : (
        <div className={styles.stage}>
          <MapCanvas
            ref={canvas}
            tree={tree}
            layout={layout}
            label={say('positionMap.titleOf', { place })}
            colour={colour}
            stateOf={stateOf}
            path={onPath}
            hits={found}
            focus={chosen}
            onStand={stand}
            onTurn={turn}
          />
          <div className={styles.zoom} role="group" aria-label={say('positionMap.zoom')}>
            <ActionIcon variant="default" size="lg" aria-label={say('positionMap.closer')} aria-keyshortcuts="+" onClick={() => canvas.current?.by(1.4)}>
              <IconPlus size={18} />
            </ActionIcon>
            <ActionIcon variant="default" size="lg" aria-label={say('positionMap.farther')} aria-keyshortcuts="-" onClick={() => canvas.current?.by(1 / 1.4)}>
              <IconMinus size={18} />
            </ActionIcon>
            <ActionIcon variant="default" size="lg" aria-label={say('positionMap.whole')} aria-keyshortcuts="0" onClick={() => canvas.current?.fit()}>
              <IconFocusCentered size={18} />
            </ActionIcon>
          </div>
          <p className={styles.hint}>{say('positionMap.keys')}</p>
        </div>
      )}
    </section>
  );
}
