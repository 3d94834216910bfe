import { expect, it } from 'vitest';
import { createFormat } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { rowDetail } from './row-detail.ts';

const say = ((key: string) => key) as unknown as Say;
const format = createFormat('id');
const groups = [{}, { rowDetail: (detail: string) => (detail === 'SEALED' ? 'disahkan' : null) }];

it('is said by the feature that knows it', () => {
  expect(rowDetail(groups, 'SEALED', say, format)).toBe('disahkan');
});

it('is shown as it is where no feature knows it, and not where there is none', () => {
  expect(rowDetail(groups, 'SK 1/2026', say, format)).toBe('SK 1/2026');
  expect(rowDetail(groups, null, say, format)).toBeNull();
});
