import type { words as original } from '../id/figures.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  explain: {
    title: 'Why this number?',
    open: '{{figure}} {{subject}}: {{value}}. Explain.',
    formula: 'Formula',
    source: 'Source',
    rows: 'Rows',
    counted: 'Counted',
    leftOut: 'Left out',
    asOf: 'As of',
    period: 'Period',
    computedAt: 'Computed at',
    none: 'No rows.',
    noFigure: 'This figure is not open to your account.',
    more: 'Show more',
    counting: 'counting…',
    missing: { COUNTING: 'Being counted', NOTHING: 'There is nothing to count it from', NO_PERIOD: 'No evaluation period' },
  },
  labels: {
    FigureUnit: { SHARE: 'share' },
  },
};
