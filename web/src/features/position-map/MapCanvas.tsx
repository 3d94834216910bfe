import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useId, useImperativeHandle, useRef, type KeyboardEvent, type MouseEvent, type Ref } from 'react';
import { useInstansiCode } from '../../app/session.ts';
import { drawChart, uncovered, type Paint, type View } from './chart-draw.ts';
import type { ChartLayout } from './chart-layout.ts';
import { readPaint } from './chart-paint.ts';
import { ChartView } from './chart-view.ts';
import type { Colour } from './map-choices.ts';
import type { BoxState, MapNode, MapTree } from './position-tree.ts';
import styles from './PositionMap.module.css';
import { stepFrom } from './chart-steps.ts';
import { useMapWords } from './use-map-words.ts';

export interface CanvasHandle {
  readonly by: (factor: number) => void;
  readonly fit: () => void;
}

interface MapCanvasProps {
  ref: Ref<CanvasHandle>;
  tree: MapTree;
  layout: ChartLayout;
  label: string;
  colour: Colour;
  stateOf: (node: MapNode, colour: Colour) => BoxState;
  path: ReadonlySet<string>;
  hits: ReadonlySet<string>;
  focus: MapNode | null;
  onStand: (id: string) => void;
  onTurn: (node: MapNode) => void;
}

/** Those beside it that a reader of the screen is told of, to either side. */
const NEIGHBOURS = 8;
/** A picture that takes longer is drawn without its letters while it comes closer or goes, and with them when it stands. */
const KEEPS_UP_MS = 8;
const REST_MS = 120;

/**
 * Three thousand positions as one picture: a canvas, of which only what is in sight is drawn, and beside it the few of the tree
 * that whoever hears it stands between. Arrows walk it, Enter opens, Space folds, + and - come closer, 0 shows all of it.
 */
export function MapCanvas({ ref, tree, layout, label, colour, stateOf, path, hits, focus, onStand, onTurn }: MapCanvasProps) {
  const words = useMapWords();
  const instansi = useInstansiCode();
  const navigate = useNavigate();
  const ids = useId();
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<ChartView>(null);
  const paint = useRef<Paint>(null);
  const frame = useRef(0);
  const lasted = useRef(0);
  /** Where it stood when it was drawn whole. */
  const stood = useRef<View>(null);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const draw = useEffectEvent((isMoved: boolean): boolean => {
    const [element, context] = [canvas.current, canvas.current?.getContext('2d')];
    if (!element || !context || !host.current || !view.current) return false;
    const ratio = window.devicePixelRatio || 1;
    const { clientWidth: width, clientHeight: height } = host.current;
    const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (element.width !== wide || element.height !== tall) {
      Object.assign(element, { width: wide, height: tall });
      stood.current = null;
    }
    paint.current ??= readPaint(host.current, ratio);
    const nodeOf = (id: string): MapNode => tree.byId.get(id)!;
    const whole = { x: 0, y: 0, width, height };
    // In whole points of the screen: what is moved stays as sharp as it was drawn.
    const whereX = Math.round(view.current.view.x * ratio);
    const whereY = Math.round(view.current.view.y * ratio);
    const { k } = view.current.view;
    const before = isMoved && stood.current?.k === k ? stood.current : null;
    const [byX, byY] = before ? [whereX - before.x, whereY - before.y] : [0, 0];
    const isShifted = before !== null && Math.abs(byX) < wide && Math.abs(byY) < tall;
    const isHurried = isMoved && !isShifted && lasted.current > KEEPS_UP_MS;
    if (isShifted) {
      // A pan moves the picture that is there, and draws its new edges only.
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.globalCompositeOperation = 'copy';
      context.drawImage(element, byX, byY);
      context.globalCompositeOperation = 'source-over';
    }
    const began = performance.now();
    for (const area of isShifted ? uncovered(whole, byX / ratio, byY / ratio) : [whole])
      drawChart(
        context,
        paint.current,
        {
          layout,
          view: { x: whereX / ratio, y: whereY / ratio, k },
          ratio,
          path,
          hits,
          focus: focus?.row.id ?? null,
          stateOf: (id) => stateOf(nodeOf(id), colour),
          markOf: (id) => words.mark(nodeOf(id), colour),
          holderOf: (id) => words.holder(nodeOf(id).row),
          aboutOf: (id) => words.about(nodeOf(id).row),
          isHurried,
        },
        area,
      );
    // Without its letters it is drawn anew before it is moved.
    stood.current = isHurried ? null : { x: whereX, y: whereY, k };
    if (!isHurried && !isShifted) lasted.current = performance.now() - began;
    return isHurried;
  });
  const soon = useEffectEvent((isMoved = false) => {
    cancelAnimationFrame(frame.current);
    clearTimeout(resting.current);
    frame.current = requestAnimationFrame(() => {
      if (draw(isMoved)) resting.current = setTimeout(() => draw(false), REST_MS);
    });
  });
  const begin = useEffectEvent(() => view.current?.home(layout));
  const showFocus = useEffectEvent(() => {
    const at = focus && layout.byId.get(focus.row.id);
    if (at) view.current?.show(at);
    else begin();
  });
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const made = new ChartView(element, () => soon(true));
    view.current = made;
    showFocus();
    const resized = new ResizeObserver(() => soon());
    resized.observe(element);
    const repaint = (): void => {
      paint.current = stood.current = null;
      soon();
    };
    const scheme = new MutationObserver(repaint);
    scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mantine-color-scheme'] });
    const forced = matchMedia('(forced-colors: active)');
    forced.addEventListener('change', repaint);
    // Until the typeface is there, letters are those of another.
    void document.fonts?.ready.then(() => soon());
    return () => {
      made.stop();
      resized.disconnect();
      scheme.disconnect();
      forced.removeEventListener('change', repaint);
      cancelAnimationFrame(frame.current);
      clearTimeout(resting.current);
    };
  }, []);
  const at = focus?.row.id ?? null;
  useEffect(() => {
    // What is drawn is of another question by now, and is not moved along.
    stood.current = null;
    soon();
  }, [layout, colour, path, hits, at, words]);
  useEffect(() => {
    if (at !== null) showFocus();
  }, [at]);
  const isWhole = at === null;
  useEffect(() => {
    if (isWhole) begin();
  }, [layout, isWhole]);
  useImperativeHandle(ref, () => ({ by: (factor) => view.current?.by(factor), fit: () => view.current?.fit(layout) }), [layout]);

  const open = (node: MapNode): void => void navigate({ to: '/$instansi/position/$positionId', params: { instansi, positionId: node.row.id } });
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '+' || event.key === '=') view.current?.by(1.4);
    else if (event.key === '-') view.current?.by(1 / 1.4);
    else if (event.key === '0') view.current?.fit(layout);
    else if (event.key === 'Enter' && focus) open(focus);
    else if (event.key === ' ' && focus && focus.children.length > 0) onTurn(focus);
    else {
      const next = stepFrom(event.key, focus, tree, (node) => !(layout.byId.get(node.row.id)?.isFolded ?? true));
      if (next === null) return;
      if (next === 'open') onTurn(focus!);
      else onStand(next.row.id);
    }
    event.preventDefault();
  };
  const find = (event: MouseEvent): MapNode | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    if (!view.current) return null;
    const { x, y, k } = view.current.view;
    const [atX, atY] = [(event.clientX - left - x) / k, (event.clientY - top - y) / k];
    return layout.placed.find((one) => atX >= one.x && atX <= one.x + one.width && atY >= one.y - 2 && atY <= one.y + one.height + 10)?.node ?? null;
  };
  const click = (event: MouseEvent): void => {
    const node = find(event);
    if (!node) return;
    // The first click stands on it, another one folds and unfolds what is below.
    if (node === focus && node.children.length > 0) onTurn(node);
    onStand(node.row.id);
  };
  const heard = focus ? around(focus, tree) : tree.roots.slice(0, NEIGHBOURS);
  return (
    <div
      ref={host}
      className={styles.canvas}
      role="tree"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={focus ? `${ids}${focus.row.id}` : undefined}
      onKeyDown={press}
      onClick={click}
      onDoubleClick={(event) => {
        const node = find(event);
        if (node && node.children.length === 0) open(node);
      }}
    >
      <canvas ref={canvas} aria-hidden />
      <div className={styles.heard} role="none">
        {heard.map((node) => (
          <div
            key={node.row.id}
            id={`${ids}${node.row.id}`}
            role="treeitem"
            aria-level={node.level}
            aria-posinset={node.place + 1}
            aria-setsize={(node.parent?.children ?? tree.roots).length}
            aria-selected={node === focus}
            {...(node.children.length > 0 ? { 'aria-expanded': !(layout.byId.get(node.row.id)?.isFolded ?? true) } : {})}
          >
            {words.says(node)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Who is above it, and who stands beside it. */
function around(node: MapNode, tree: MapTree): readonly MapNode[] {
  const beside = node.parent?.children ?? tree.roots;
  const above: MapNode[] = [];
  for (let one = node.parent; one; one = one.parent) above.unshift(one);
  return [...above, ...beside.slice(Math.max(0, node.place - NEIGHBOURS), node.place + NEIGHBOURS + 1)];
}
