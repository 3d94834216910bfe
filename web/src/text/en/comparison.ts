import type { words as original } from '../id/comparison.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  comparison: {
    title: 'Compare',
    lead: 'Two days, periods, dinas or governments beside each other, by what is on record now of both days.',
    of2: '{{one}} and {{other}}',
    without: 'no period',
    sideOne: 'A',
    sideOther: 'B',
    government: 'Government',
    of: 'Scope',
    whole: 'Whole government',
    day: 'Day',
    period: 'Evaluation period',
    noPeriod: 'No period',
    swap: 'Swap A and B',
    figure: 'Figure',
    bars: 'A and B, one scale',
    change: 'Difference B − A',
    dinasOf: '{{dinas}}, {{instansi}}',
    projected: 'projection for {{day}}',
    named: '{{side}}: {{name}}',
    widest: 'Biggest difference: {{figure}}, {{one}} in A and {{other}} in B ({{change}}).',
    same: 'No difference in the figures that are known of both.',
    nothing: 'No figure is known of both.',
    unknown: 'unknown',
    withoutPeriod: 'no period',
    incomparable: 'not comparable',
  },
};
