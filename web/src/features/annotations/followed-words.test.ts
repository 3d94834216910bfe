// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { formatFor } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { sayFollowed } from './followed-words.ts';

// Echoes the key and its values.
const say = ((key: string, values?: object) => (values ? `${key} ${Object.values(values).join(' | ')}` : key)) as unknown as Say;
const format = formatFor('id');
const FOLLOWED = { value: 120, after: 96, change: -24, days: 90, isSoFar: false, unknown: null } as const;

it('tells what followed with its direction, from what to what and in how many days', () => {
  expect(sayFollowed('GAP', FOLLOWED, say, format)).toEqual({ change: '▼ 24', detail: 'annotations.fromTo 120 | 96 | annotations.afterDays 90' });
});

it('says that it is so far while the days are not over, and of a share that it moved by points', () => {
  const told = sayFollowed('GAP_SHARE', { ...FOLLOWED, value: 0.2, after: 0.25, days: 40, isSoFar: true }, say, format);
  expect(told).toEqual({ change: '▲ history.points 5,0', detail: expect.stringMatching(/annotations.soFar 40$/) as string });
});

it('says why it is not known instead of a number', () => {
  const told = sayFollowed('GAP', { ...FOLLOWED, after: null, change: null, unknown: 'NOT_COUNTED' }, say, format);
  expect(told).toEqual({ change: null, detail: 'labels.FollowedUnknown.NOT_COUNTED' });
});
