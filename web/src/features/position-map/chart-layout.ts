import type { MapNode, MapTree } from './position-tree.ts';

export const BOX = { width: 216, height: 66 } as const;
/** Whoever leads nobody is a line under the box of who is above. */
export const LINE = { width: 216, height: 30 } as const;
const GAP = 8;
const BESIDE = 26;
const BUS = 22;
const INDENT = 14;
/** Lines in one column, before the next begins beside it. */
const LINES = 14;
/** Width to height of what stands below a box. */
const SHAPE = 2.4;

export interface Placed {
  readonly node: MapNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isLine: boolean;
  /** Whether something below it is folded away. */
  readonly isFolded: boolean;
  /** Corners of the line from the box above to it. */
  readonly route: readonly number[];
}

export interface ChartLayout {
  readonly placed: readonly Placed[];
  readonly byId: ReadonlyMap<string, Placed>;
  readonly width: number;
  readonly height: number;
}

interface Block {
  readonly width: number;
  readonly height: number;
  /** Puts it and all below it where its corner is. */
  readonly put: (x: number, y: number, route: readonly number[]) => void;
}

/** Blocks in rows, as wide in all as makes a shape that a screen has. */
function shelves(blocks: readonly Block[], least: number): { readonly rows: Block[][]; readonly width: number } {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + BESIDE) * (height + BUS), 0);
  const most = Math.max(least, ...blocks.map(({ width }) => width), Math.sqrt(area * SHAPE));
  const rows: Block[][] = [];
  let used = Infinity;
  for (const block of blocks) {
    if (used + block.width > most) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(block);
    used += block.width + BESIDE;
  }
  return { rows, width: Math.max(0, ...rows.map((row) => row.reduce((sum, { width }) => sum + width + BESIDE, -BESIDE))) };
}

/** Who leads has a box also where nobody is below them. */
const isLine = ({ children, row }: MapNode): boolean => children.length === 0 && !row.isHead;

const tallest = (row: readonly Block[]): number => Math.max(0, ...row.map(({ height }) => height));

/**
 * Where every open position is drawn. Whoever leads is a box, whoever leads nobody a line in the list under it, and boxes
 * below a box stand in rows as wide as they are tall in all: three thousand positions beside each other were a strip of six
 * hundred metres.
 */
export function layOut(tree: MapTree, isOpen: (node: MapNode) => boolean): ChartLayout {
  const placed: Placed[] = [];
  const blockOf = (node: MapNode): Block => {
    const open = isOpen(node) ? node.children : [];
    const lines = open.filter(isLine);
    const blocks = open.filter((child) => !isLine(child)).map(blockOf);
    const columns = Math.max(1, Math.ceil(lines.length / LINES));
    const inColumn = Math.ceil(lines.length / columns);
    const listWidth = lines.length === 0 ? 0 : INDENT + columns * (LINE.width + GAP) - GAP;
    const listHeight = lines.length === 0 ? 0 : GAP + inColumn * (LINE.height + GAP) - GAP;
    const { rows, width } = shelves(blocks, Math.max(BOX.width, listWidth));
    const belowWidth = blocks.length === 0 ? 0 : INDENT * 2 + width;
    const belowHeight = rows.reduce((sum, row) => sum + BUS + tallest(row), 0);
    return {
      width: Math.max(BOX.width, listWidth, belowWidth),
      height: BOX.height + listHeight + belowHeight,
      put(x, y, route) {
        placed.push({ node, x, y, ...BOX, isLine: false, isFolded: node.children.length > 0 && open.length === 0, route });
        const trunk = x + INDENT / 2;
        const foot = y + BOX.height;
        lines.forEach((line, index) => {
          const column = Math.floor(index / inColumn);
          const [left, top] = [x + INDENT + column * (LINE.width + GAP), foot + GAP + (index % inColumn) * (LINE.height + GAP)];
          const middle = top + LINE.height / 2;
          // A second column hangs on the first.
          const from = column === 0 ? [trunk, foot, trunk, middle] : [left - GAP, middle];
          placed.push({ node: line, x: left, y: top, ...LINE, isLine: true, isFolded: false, route: [...from, left, middle] });
        });
        let top = foot + listHeight;
        for (const row of rows) {
          const bus = top + BUS / 2;
          let left = x + INDENT * 2;
          for (const block of row) {
            const drop = left + INDENT / 2;
            block.put(left, top + BUS, [trunk, foot, trunk, bus, drop, bus, drop, top + BUS]);
            left += block.width + BESIDE;
          }
          top += BUS + tallest(row);
        }
      },
    };
  };
  const { rows, width } = shelves(tree.roots.map(blockOf), BOX.width);
  let top = 0;
  for (const row of rows) {
    let left = 0;
    for (const block of row) {
      block.put(left, top, []);
      left += block.width + BESIDE;
    }
    top += tallest(row) + BUS;
  }
  return { placed, byId: new Map(placed.map((one) => [one.node.row.id, one])), width, height: Math.max(0, top - BUS) };
}
