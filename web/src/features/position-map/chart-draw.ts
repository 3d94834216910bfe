import { fitted } from '../../charts/shades.ts';
import type { ChartLayout, Placed } from './chart-layout.ts';
import type { BoxState } from './position-tree.ts';

/** Colours of the page, by what they mean here (PositionMap.module.css); read anew when the scheme changes. */
export interface Paint {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly box: string;
  readonly path: string;
  readonly hit: string;
  readonly font: string;
  readonly states: Readonly<Record<BoxState, { readonly ground: string | CanvasPattern; readonly edge: string }>>;
}

export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Drawn {
  readonly layout: ChartLayout;
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly stateOf: (id: string) => BoxState;
  /** What stands at the right of a box: holders of need. */
  readonly markOf: (id: string) => string;
  readonly holderOf: (id: string) => string;
  readonly aboutOf: (id: string) => string;
  readonly path: ReadonlySet<string>;
  readonly hits: ReadonlySet<string>;
  readonly focus: string | null;
}

/** Below it letters are too small to be read, and are not drawn. */
const READABLE = 0.42;
const STRIPE = 9;
/** Inter is so wide in the mean, in parts of its size. */
const LETTER = 0.56;

/** Only what is in sight is drawn: a pan of three thousand positions costs what the screen shows of them. */
export function drawChart(canvas: CanvasRenderingContext2D, paint: Paint, drawn: Drawn): void {
  const { layout, view, width, height, ratio, path } = drawn;
  canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
  canvas.clearRect(0, 0, width, height);
  canvas.setTransform(ratio * view.k, 0, 0, ratio * view.k, ratio * view.x, ratio * view.y);
  const [left, top] = [-view.x / view.k, -view.y / view.k];
  const [right, bottom] = [left + width / view.k, top + height / view.k];
  const isInSight = (x0: number, y0: number, x1: number, y1: number): boolean => x1 >= left && x0 <= right && y1 >= top && y0 <= bottom;
  const route = (points: readonly number[]): void => {
    canvas.moveTo(points[0]!, points[1]!);
    for (let at = 2; at < points.length; at += 2) canvas.lineTo(points[at]!, points[at + 1]!);
  };
  const hasRouteInSight = ({ route: points }: Placed): boolean =>
    points.length > 0 &&
    isInSight(
      Math.min(points[0]!, points.at(-2)!),
      Math.min(points[1]!, points.at(-1)!),
      Math.max(points[0]!, points.at(-2)!),
      Math.max(points[1]!, points.at(-1)!),
    );
  canvas.lineJoin = 'round';
  canvas.lineWidth = Math.max(1, 0.8 / view.k);
  canvas.strokeStyle = paint.line;
  canvas.beginPath();
  for (const one of layout.placed) if (hasRouteInSight(one)) route(one.route);
  canvas.stroke();
  canvas.lineWidth = Math.max(3, 2.2 / view.k);
  canvas.strokeStyle = paint.path;
  canvas.beginPath();
  for (const id of path) {
    const one = layout.byId.get(id);
    if (one && one.route.length > 0) route(one.route);
  }
  canvas.stroke();
  for (const one of layout.placed) if (isInSight(one.x, one.y, one.x + one.width, one.y + one.height)) drawBox(canvas, paint, drawn, one);
}

function drawBox(canvas: CanvasRenderingContext2D, paint: Paint, drawn: Drawn, { node, x, y, width, height, isLine, isFolded }: Placed): void {
  const { view, path, hits, focus } = drawn;
  const { id, title, isHead } = node.row;
  const look = paint.states[drawn.stateOf(id)];
  const isReadable = view.k >= READABLE;
  canvas.fillStyle = isReadable ? paint.box : look.edge;
  canvas.fillRect(x, y, width, height);
  canvas.fillStyle = look.ground;
  // From afar the whole box says how it stands.
  canvas.fillRect(x, y, isReadable ? STRIPE : width, height);
  canvas.lineWidth = isHead && !isLine ? 1.8 : 1;
  canvas.strokeStyle = path.has(id) ? paint.path : paint.line;
  canvas.strokeRect(x, y, width, height);
  if (isReadable) {
    canvas.fillStyle = look.edge;
    canvas.fillRect(x + STRIPE, y, 1.5, height);
  }
  if (hits.has(id) || focus === id) {
    canvas.lineWidth = Math.max(3, 3 / view.k);
    canvas.strokeStyle = focus === id ? paint.path : paint.hit;
    canvas.setLineDash(focus === id ? [] : [8, 5]);
    canvas.strokeRect(x - 3, y - 3, width + 6, height + 6);
    canvas.setLineDash([]);
  }
  if (isFolded) {
    canvas.fillStyle = paint.box;
    canvas.strokeStyle = paint.line;
    canvas.lineWidth = 1;
    canvas.fillRect(x + width - 58, y + height - 9, 48, 18);
    canvas.strokeRect(x + width - 58, y + height - 9, 48, 18);
  }
  if (!isReadable) return;
  const from = x + STRIPE + 8;
  const write = (words: string, at: number, size: number, room: number, colour: string, weight = 400): void => {
    canvas.font = `${weight} ${size}px ${paint.font}`;
    canvas.fillStyle = colour;
    canvas.fillText(fitted(words, room, size * LETTER), from, at);
  };
  const mark = drawn.markOf(id);
  canvas.textBaseline = 'alphabetic';
  canvas.textAlign = 'right';
  canvas.font = `600 12px ${paint.font}`;
  canvas.fillStyle = paint.ink;
  canvas.fillText(mark, x + width - 8, isLine ? y + 19 : y + height - 13);
  if (isFolded) {
    canvas.font = `600 11px ${paint.font}`;
    canvas.textAlign = 'center';
    canvas.fillText(`+${node.below}`, x + width - 34, y + height + 4);
  }
  canvas.textAlign = 'left';
  const room = width - STRIPE - 16;
  if (isLine) {
    write(title, y + 19, 12, room - mark.length * 7.5, paint.ink, isHead ? 650 : 400);
    return;
  }
  write(title, y + 20, 13, room, paint.ink, 650);
  write(drawn.holderOf(id), y + 37, 12, room, paint.ink);
  write(drawn.aboutOf(id), y + height - 13, 11, room - mark.length * 7.5, paint.quiet);
}
