import type { Paint } from './chart-draw.ts';
import type { BoxState } from './position-tree.ts';

type Pattern = 'full' | 'hatch' | 'plain' | 'dots' | 'grid' | 'empty';

/** One for each state: colour alone never says it. */
export const PATTERNS: Readonly<Record<BoxState, Pattern>> = {
  vacant: 'full',
  short: 'hatch',
  exact: 'plain',
  over: 'dots',
  unset: 'empty',
  hidden: 'grid',
  begun: 'empty',
  half: 'dots',
  nearly: 'hatch',
  done: 'full',
  none: 'plain',
};
const STATES = Object.keys(PATTERNS) as BoxState[];
const TILE = 6;
/** How dark the whole box is from afar, where patterns are too small: they stay apart without their colours. */
const STRENGTH: Readonly<Record<Pattern, number>> = { full: 1, hatch: 0.8, dots: 0.6, plain: 0.35, grid: 0.2, empty: 0.1 };

function tileOf(pattern: Pattern, colour: string, paper: string, ratio: number): CanvasPattern | string {
  if (pattern === 'full') return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE * ratio;
  const draw = tile.getContext('2d');
  if (!draw) return colour;
  draw.scale(ratio, ratio);
  draw.fillStyle = paper;
  draw.fillRect(0, 0, TILE, TILE);
  draw.fillStyle = draw.strokeStyle = colour;
  draw.lineWidth = 1.6;
  draw.beginPath();
  if (pattern === 'plain') {
    draw.globalAlpha = 0.35;
    draw.fillRect(0, 0, TILE, TILE);
  } else if (pattern === 'hatch') {
    for (const at of [-TILE, 0, TILE]) {
      draw.moveTo(at, TILE);
      draw.lineTo(at + TILE, 0);
    }
  } else if (pattern === 'dots') draw.arc(TILE / 2, TILE / 2, 1.5, 0, 2 * Math.PI);
  else if (pattern === 'grid') {
    draw.lineWidth = 1;
    draw.strokeRect(0.5, 0.5, TILE, TILE);
  }
  if (pattern === 'dots') draw.fill();
  else draw.stroke();
  const made = draw.createPattern(tile, 'repeat');
  // Tiles are made in the pixels of the screen.
  made?.setTransform(new DOMMatrix().scale(1 / ratio));
  return made ?? colour;
}

/** What the style sheet says, as a canvas takes it: also the colours of a system that forces its own. */
export function readPaint(element: HTMLElement, ratio: number): Paint {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--map-${name}`).trim() || 'CanvasText';
  const box = colour('box');
  const stateOf = (state: BoxState) =>
    [state, { ground: tileOf(PATTERNS[state], colour(state), box, ratio), edge: colour(state), strength: STRENGTH[PATTERNS[state]] }] as const;
  return {
    ink: colour('ink'),
    quiet: colour('quiet'),
    line: colour('line'),
    box,
    path: colour('path'),
    hit: colour('hit'),
    font: style.fontFamily,
    states: Object.fromEntries(STATES.map(stateOf)) as Paint['states'],
  };
}
