interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

export interface PlacedLabel {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** About as wide as a letter of the labels is on the mean. */
const LETTER = 6.6;
const LINE = 15;

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

/** A label beside each spot, over no other spot, the first come first served, right of it or else left; where there is no room, none: the picture tells it when it is pointed at. */
export function placeLabels(spots: readonly Spot[], width: number): readonly PlacedLabel[] {
  const taken: Box[] = [];
  const around = spots.map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
  return spots.flatMap(({ x, y, radius, text }, index): PlacedLabel[] => {
    const long = text.length * LETTER;
    for (const anchor of ['start', 'end'] as const) {
      const from = anchor === 'start' ? x + radius + 4 : x - radius - 4 - long;
      const box = { x: from, y: y - LINE / 2, width: long, height: LINE };
      if (from < 0 || from + long > width || taken.some((one) => meet(one, box))) continue;
      if (around.some((one, at) => at !== index && meet(one, box))) continue;
      taken.push(box);
      return [{ index, x: anchor === 'start' ? from : x - radius - 4, y, anchor }];
    }
    return [];
  });
}
