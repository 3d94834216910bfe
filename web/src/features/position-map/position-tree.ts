import type { PositionMap_PositionFragment } from '@selaras/schema/web';
import type { Colour } from './map-choices.ts';

export type MapRow = PositionMap_PositionFragment;

/** How a position stands, each of them with a pattern and a mark of its own. */
export const GAP_STATES = ['vacant', 'short', 'exact', 'over', 'unset', 'hidden'] as const;
export const PROGRESS_STATES = ['begun', 'half', 'nearly', 'done', 'none', 'hidden'] as const;
export type BoxState = (typeof GAP_STATES)[number] | (typeof PROGRESS_STATES)[number];

export interface MapNode {
  readonly row: MapRow;
  readonly parent: MapNode | null;
  readonly children: MapNode[];
  /** 1 at the top. */
  readonly level: number;
  /** Its place among those beside it, from 0. */
  readonly place: number;
  /** How many positions stand below, on all levels. */
  below: number;
  /** Evaluations of its team: of everybody below, or of who holds it where nobody is. Null where they are not told. */
  team: { readonly expected: number; readonly sealed: number } | null;
}

export interface MapTree {
  /** Several where positions have nobody above them. */
  readonly roots: readonly MapNode[];
  /** Each before those below it. */
  readonly all: readonly MapNode[];
  readonly byId: ReadonlyMap<string, MapNode>;
}

type Grown = MapNode & { parent: MapNode | null; level: number; place: number };

/**
 * The tree from rows in any order. Circles are refused where superiors are written; were there one all the same, whoever
 * stands in it is drawn at the top instead of nowhere.
 */
export function treeOf(rows: readonly MapRow[]): MapTree {
  const byId = new Map<string, Grown>(rows.map((row) => [row.id, { row, parent: null, children: [], level: 1, place: 0, below: 0, team: null }]));
  for (const node of byId.values()) node.parent = node.row.superiorId === null ? null : (byId.get(node.row.superiorId) ?? null);
  for (const node of byId.values()) if (node.parent) node.parent.children.push(node);
  const all: Grown[] = [];
  const seen = new Set<Grown>();
  const walk = (from: Grown, place: number): void => {
    const open: Grown[] = [from];
    from.place = place;
    seen.add(from);
    for (let node = open.pop(); node; node = open.pop()) {
      all.push(node);
      const children = (node.children as Grown[]).filter((child) => !seen.has(child));
      node.children.splice(0, node.children.length, ...children);
      for (const [index, child] of children.entries()) {
        seen.add(child);
        Object.assign(child, { level: node.level + 1, place: index });
      }
      open.push(...children.toReversed());
    }
  };
  const roots = [...byId.values()].filter(({ parent }) => parent === null);
  roots.forEach(walk);
  for (const node of byId.values()) {
    if (seen.has(node)) continue;
    node.parent = null;
    walk(node, roots.length);
    roots.push(node);
  }
  for (const node of all.toReversed()) {
    const { expected, sealed } = node.row;
    node.below = node.children.reduce((sum, child) => sum + 1 + child.below, 0);
    node.team = node.children.length === 0 ? (expected === null || sealed === null ? null : { expected, sealed }) : teamOf(node.children);
  }
  return { roots, all, byId };
}

/** Of whom nothing is told is left out, unless that is everybody. */
function teamOf(children: readonly MapNode[]): MapNode['team'] {
  let told = false;
  let [expected, sealed] = [0, 0];
  for (const { row, team, children: below } of children) {
    const own = row.expected === null || row.sealed === null ? null : { expected: row.expected, sealed: row.sealed };
    for (const one of below.length === 0 ? [own] : [own, team]) {
      if (!one) continue;
      told = true;
      expected += one.expected;
      sealed += one.sealed;
    }
  }
  return told ? { expected, sealed } : null;
}

export function gapState({ need, filled }: Pick<MapRow, 'need' | 'filled'>): (typeof GAP_STATES)[number] {
  if (filled === null) return 'hidden';
  if (need === null) return 'unset';
  if (filled < need) return filled === 0 ? 'vacant' : 'short';
  return filled === need ? 'exact' : 'over';
}

function progressState(team: MapNode['team']): (typeof PROGRESS_STATES)[number] {
  if (team === null) return 'hidden';
  if (team.expected === 0) return 'none';
  const share = team.sealed / team.expected;
  return share === 1 ? 'done' : share >= 0.75 ? 'nearly' : share >= 0.25 ? 'half' : 'begun';
}

export const stateOf = (node: MapNode, colour: Colour): BoxState => (colour === 'gap' ? gapState(node.row) : progressState(node.team));

/** From the top down to the position itself. */
export function pathTo(node: MapNode): MapNode[] {
  const path: MapNode[] = [];
  for (let at: MapNode | null = node; at; at = at.parent) path.unshift(at);
  return path;
}

/** Needed, there, missing and too many, of positions whose holders are told; how many are not told stands beside it. */
export interface MapSums {
  readonly positions: number;
  readonly hidden: number;
  readonly unset: number;
  readonly need: number;
  readonly filled: number;
  readonly missing: number;
  readonly over: number;
}

export function sumsOf(rows: readonly Pick<MapRow, 'need' | 'filled'>[]): MapSums {
  const sums = { positions: rows.length, hidden: 0, unset: 0, need: 0, filled: 0, missing: 0, over: 0 };
  for (const { need, filled } of rows) {
    sums.need += need ?? 0;
    sums.filled += filled ?? 0;
    if (need === null) sums.unset++;
    if (filled === null) sums.hidden++;
    else if (need !== null) {
      sums.missing += Math.max(0, need - filled);
      sums.over += Math.max(0, filled - need);
    }
  }
  return sums;
}
