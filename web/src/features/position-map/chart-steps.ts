import type { MapNode, MapTree } from './position-tree.ts';

/**
 * Where a key leads in the tree: up to who is above, down to the first below (what is folded opens before), left and right to those
 * beside, Home to the top. Null for a key that leads nowhere.
 */
export function stepFrom(key: string, from: MapNode | null, tree: MapTree, isOpen: (node: MapNode) => boolean): MapNode | 'open' | null {
  const [top] = tree.roots;
  if (key === 'Home') return top ?? null;
  if (!from) return key.startsWith('Arrow') ? (top ?? null) : null;
  const beside = from.parent?.children ?? tree.roots;
  if (key === 'ArrowUp') return from.parent;
  if (key === 'ArrowDown') return from.children.length === 0 ? null : isOpen(from) ? from.children[0]! : 'open';
  if (key === 'ArrowLeft') return beside[from.place - 1] ?? null;
  if (key === 'ArrowRight') return beside[from.place + 1] ?? null;
  return null;
}
