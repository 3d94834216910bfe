import { MAX_TREE_DEPTH } from './structure.parameters.ts';

/** Levels a walk from the top goes down: one more than allowed, so that what is too deep is seen. */
export const WALK_DEPTH = MAX_TREE_DEPTH + 1;

const DOUBLINGS = 20;

/**
 * Tells circles from lines that are only too long, among what a walk from the top did not reach.
 * Every pointer is replaced by the pointer of what it points to, which doubles its reach: after twenty times a line of
 * a million has come to its end, and only circles (and what hangs below them) still point somewhere. Following the
 * parents one by one would take a hostile file of a million rows a million steps.
 */
export const findCircles = (unreached: string): string[] => [
  `create temporary table astray as ${unreached}`,
  'analyze astray',
  'update astray a set above = null where not exists (select 1 from astray b where b.id = a.above)',
  ...Array.from({ length: DOUBLINGS }, () => 'update astray a set above = b.above from astray b where b.id = a.above'),
];
