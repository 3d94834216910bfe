import { expect, it } from 'vitest';
import type { FigureGroup } from '../../app/figure-group.ts';
import { formatFor } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { rowDetail } from './row-detail.ts';

const say = ((key: string) => key) as unknown as Say;
const format = formatFor('id');
const groups: readonly FigureGroup[] = [{}, { details: { evaluation: (detail) => `tahap ${detail}` } }];

it('is said by the feature whose facts it is of, for shares of them too', () => {
  expect(rowDetail(groups, 'OVERDUE', 'DRAFT', say, format)).toBe('tahap DRAFT');
  expect(rowDetail(groups, 'PROGRESS_SHARE', 'SEALED', say, format)).toBe('tahap SEALED');
});

it('is shown as it is where nobody has words for it, whatever it looks like, and not where there is none', () => {
  expect(rowDetail(groups, 'GAP', 'SEALED', say, format)).toBe('SEALED');
  expect(rowDetail(groups, 'OVERDUE', null, say, format)).toBeNull();
});
