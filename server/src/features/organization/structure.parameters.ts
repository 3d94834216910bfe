/** Governments have five levels of units; a deeper tree is a mistake in the parent column. */
export const MAX_TREE_DEPTH = 50;

/**
 * First day of units whose file states none: before the oldest appointment of anybody still in service,
 * so that assignments from before the first import find their position.
 */
export const STRUCTURE_SINCE = '1970-01-01';
