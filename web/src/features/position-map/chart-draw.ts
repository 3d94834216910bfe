import type { ChartLayout, Placed } from './chart-layout.ts';
import type { BoxState } from './position-tree.ts';

/** How a state looks: a stripe with a pattern near by, from afar the whole box in one shade of its colour. */
interface Look {
  readonly ground: string | CanvasPattern;
  readonly edge: string;
  readonly strength: number;
}

/** Colours of the page, by what they mean here (PositionMap.module.css); read anew when the scheme changes. */
export interface Paint {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly box: string;
  readonly path: string;
  readonly hit: string;
  readonly font: string;
  readonly states: Readonly<Record<BoxState, Look>>;
}

export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Drawn {
  readonly layout: ChartLayout;
  readonly view: View;
  readonly ratio: number;
  readonly stateOf: (id: string) => BoxState;
  /** What stands at the right of a box: holders of need. */
  readonly markOf: (id: string) => string;
  readonly holderOf: (id: string) => string;
  readonly aboutOf: (id: string) => string;
  readonly path: ReadonlySet<string>;
  readonly hits: ReadonlySet<string>;
  readonly focus: string | null;
  /** While it comes closer or goes, on a machine that does not keep up: letters follow when it stands. */
  readonly isHurried: boolean;
}

/** A part of the screen. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Below it letters are too small to be read, and are not drawn. */
const READABLE = 0.45;
const STRIPE = 9;
const AROUND = 12;
const INSET = STRIPE + 8;

/** Words as they were cut to a room, by their font: measured once, not in every frame of a pan. */
const cut = new Map<string, string>();
/** More than are in sight; then it begins anew. */
const KEPT = 20_000;

function fitted(canvas: CanvasRenderingContext2D, font: string, words: string, room: number): string {
  const key = `${font}${Math.round(room)} ${words}`;
  const known = cut.get(key);
  if (known !== undefined) return known;
  let [least, most] = [0, words.length];
  const isWhole = canvas.measureText(words).width <= room;
  while (!isWhole && least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (canvas.measureText(`${words.slice(0, middle)}…`).width <= room) least = middle;
    else most = middle - 1;
  }
  if (cut.size > KEPT) cut.clear();
  const found = isWhole ? words : `${words.slice(0, least).trimEnd()}…`;
  cut.set(key, found);
  return found;
}

/**
 * Only what is in sight is drawn, and all of one colour or one font together: a pan of three thousand positions costs what the
 * screen shows of them.
 */
export function drawChart(canvas: CanvasRenderingContext2D, paint: Paint, drawn: Drawn, area: Area): void {
  const { layout, view, ratio } = drawn;
  canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
  canvas.save();
  canvas.beginPath();
  canvas.rect(area.x, area.y, area.width, area.height);
  canvas.clip();
  canvas.clearRect(area.x, area.y, area.width, area.height);
  canvas.setTransform(ratio * view.k, 0, 0, ratio * view.k, ratio * view.x, ratio * view.y);
  // What is drawn around a box is a little larger than it.
  const [left, top] = [(area.x - view.x) / view.k - AROUND, (area.y - view.y) / view.k - AROUND];
  const [right, bottom] = [(area.x + area.width - view.x) / view.k + AROUND, (area.y + area.height - view.y) / view.k + AROUND];
  const isInSight = (x0: number, y0: number, x1: number, y1: number): boolean => x1 >= left && x0 <= right && y1 >= top && y0 <= bottom;
  const isReadable = view.k >= READABLE;
  const boxes = layout.placed.filter((one) => isInSight(one.x, one.y, one.x + one.width, one.y + one.height));
  const routes = layout.placed.filter(({ route, isLine }) => {
    // From afar the list of a box stands for itself.
    if (route.length === 0 || (isLine && !isReadable)) return false;
    const [x0, y0, x1, y1] = [route[0]!, route[1]!, route.at(-2)!, route.at(-1)!];
    return isInSight(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  });
  drawRoutes(canvas, routes, paint.line, Math.max(1, 0.8 / view.k));
  const onPath = [...drawn.path].flatMap((id) => layout.byId.get(id) ?? []);
  drawRoutes(
    canvas,
    onPath.filter(({ route }) => route.length > 0),
    paint.path,
    Math.max(3, 2.2 / view.k),
  );
  const byState = Map.groupBy(boxes, ({ node }) => drawn.stateOf(node.row.id));
  if (isReadable) {
    canvas.fillStyle = paint.box;
    fill(canvas, boxes);
  }
  for (const [state, of] of byState) {
    const look = paint.states[state];
    canvas.fillStyle = isReadable ? look.ground : look.edge;
    canvas.globalAlpha = isReadable ? 1 : look.strength;
    fill(canvas, of, isReadable ? STRIPE : undefined);
  }
  canvas.globalAlpha = 1;
  if (isReadable) {
    outline(canvas, boxes, paint.line, 1);
    outline(
      canvas,
      boxes.filter(({ node, isLine }) => node.row.isHead && !isLine),
      paint.line,
      2,
    );
    if (!drawn.isHurried) drawWords(canvas, paint, drawn, boxes);
  }
  outline(canvas, onPath, paint.path, Math.max(2, 1.5 / view.k));
  canvas.setLineDash([8, 5]);
  outline(
    canvas,
    boxes.filter(({ node }) => drawn.hits.has(node.row.id)),
    paint.hit,
    Math.max(3, 3 / view.k),
    3,
  );
  canvas.setLineDash([]);
  outline(
    canvas,
    boxes.filter(({ node }) => node.row.id === drawn.focus),
    paint.path,
    Math.max(3, 3 / view.k),
    3,
  );
  canvas.restore();
}

/** What of a screen is new when its picture is moved by so much. */
export function uncovered({ width, height }: Pick<Area, 'width' | 'height'>, byX: number, byY: number): Area[] {
  const strips: Area[] = [];
  if (byX !== 0) strips.push({ x: byX > 0 ? 0 : width + byX, y: 0, width: Math.abs(byX), height });
  if (byY !== 0) strips.push({ x: 0, y: byY > 0 ? 0 : height + byY, width, height: Math.abs(byY) });
  return strips;
}

/** All lines stand or lie, and are filled as boxes are: a path of thousands of corners takes ten times as long. */
function drawRoutes(canvas: CanvasRenderingContext2D, placed: readonly Placed[], colour: string, thick: number): void {
  canvas.fillStyle = colour;
  const half = thick / 2;
  for (const { route } of placed)
    for (let at = 2; at < route.length; at += 2) {
      const [x0, y0, x1, y1] = [route[at - 2]!, route[at - 1]!, route[at]!, route[at + 1]!];
      canvas.fillRect(Math.min(x0, x1) - half, Math.min(y0, y1) - half, Math.abs(x1 - x0) + thick, Math.abs(y1 - y0) + thick);
    }
}

function fill(canvas: CanvasRenderingContext2D, placed: readonly Placed[], wide?: number): void {
  for (const { x, y, width, height } of placed) canvas.fillRect(x, y, wide ?? width, height);
}

function outline(canvas: CanvasRenderingContext2D, placed: readonly Placed[], colour: string, thick: number, apart = 0): void {
  canvas.lineWidth = thick;
  canvas.strokeStyle = colour;
  for (const { x, y, width, height } of placed) canvas.strokeRect(x - apart, y - apart, width + 2 * apart, height + 2 * apart);
}

/** By fonts: to set one costs more than the few words that are written in it. */
function drawWords(canvas: CanvasRenderingContext2D, paint: Paint, drawn: Drawn, placed: readonly Placed[]): void {
  const boxes = placed.filter(({ isLine }) => !isLine);
  const lines = placed.filter(({ isLine }) => isLine);
  const marks = new Map<Placed, number>();
  // Letters stand apart as in any other size.
  canvas.textRendering = 'geometricPrecision';
  canvas.textBaseline = 'alphabetic';
  canvas.textAlign = 'right';
  canvas.fillStyle = paint.ink;
  canvas.font = `600 12px ${paint.font}`;
  for (const one of [...boxes, ...lines]) {
    const mark = drawn.markOf(one.node.row.id);
    // Digits of one width: near enough, and measured for nobody.
    marks.set(one, mark.length * 7.2 + 6);
    canvas.fillText(mark, one.x + one.width - 8, one.isLine ? one.y + 19 : one.y + one.height - 13);
  }
  canvas.textAlign = 'left';
  const write = (all: readonly Placed[], font: string, colour: string, at: number, wordsOf: (one: Placed) => string, isBesideMark: boolean): void => {
    if (all.length === 0) return;
    canvas.font = `${font} ${paint.font}`;
    canvas.fillStyle = colour;
    for (const one of all) {
      const room = one.width - INSET - 8 - (isBesideMark ? marks.get(one)! : 0);
      canvas.fillText(fitted(canvas, font, wordsOf(one), room), one.x + INSET, one.y + at);
    }
  };
  write(boxes, '650 13px', paint.ink, 20, ({ node }) => node.row.title, false);
  write(boxes, '400 12px', paint.ink, 37, ({ node }) => drawn.holderOf(node.row.id), false);
  write(boxes, '400 11px', paint.quiet, 53, ({ node }) => drawn.aboutOf(node.row.id), true);
  write(lines, '400 12px', paint.ink, 19, ({ node }) => node.row.title, true);
  const folded = boxes
    .filter(({ isFolded }) => isFolded)
    .map((one) => ({ ...one, x: one.x + one.width - 58, y: one.y + one.height - 9, width: 48, height: 18 }));
  canvas.fillStyle = paint.box;
  fill(canvas, folded);
  outline(canvas, folded, paint.line, 1);
  canvas.font = `600 11px ${paint.font}`;
  canvas.textAlign = 'center';
  canvas.fillStyle = paint.ink;
  for (const { x, y, node } of folded) canvas.fillText(`+${node.below}`, x + 24, y + 13);
}
