export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const STEPS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function isDirection(key: string): key is Direction {
  return Object.hasOwn(STEPS, key);
}

/** What stands next in a direction: near counts, and straight ahead counts twice. Itself where there is nothing. */
export function nearest(places: readonly Place[], from: number, direction: Direction): number {
  const start = places[from];
  if (!start) return from;
  const [stepX, stepY] = STEPS[direction];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  places.forEach(({ x, y }, index) => {
    const ahead = (x - start.x) * stepX + (y - start.y) * stepY;
    const aside = Math.abs((x - start.x) * stepY) + Math.abs((y - start.y) * stepX);
    if (index === from || ahead <= 0) return;
    const far = ahead + 2 * aside;
    if (far < least) [best, least] = [index, far];
  });
  return best;
}
