import type { Matter } from '../../figures/matter.ts';
import { ALERT_SOURCE, PLAN_SOURCES, USUAL_ALERT_MONTHS, USUAL_LOWEST_FILL } from './horizon.parameters.ts';

export const horizonMatters: readonly Matter[] = [
  {
    key: 'UNITS_FALLING_SHORT',
    severity: 'DUE',
    from: 'horizon_crossings',
    when: 'true',
    node: 'unit',
    row: 'unit_id',
    since: 'as_of',
    amount: 'gap_then',
    definition: {
      id: `Unit ini masih cukup terisi, tetapi akan turun di bawah batasnya karena pensiun, kontrak yang berakhir, atau kepindahan yang sudah tercatat. Banyaknya adalah kekurangan pada saat itu; batas bawaan ${USUAL_LOWEST_FILL * 100}% dari kebutuhan, ${USUAL_ALERT_MONTHS} bulan ke depan.`,
      en: `This unit is filled well enough and will fall below the limit by retirements, ending contracts or moves on record. The number is how many will be missing by then; ${USUAL_LOWEST_FILL * 100}% of the need, ${USUAL_ALERT_MONTHS} months ahead, unless the government has set another limit.`,
    },
    formula: 'units with (need - gap) / need >= limit on the day and < limit at the end of the year of day + months',
    source: [...PLAN_SOURCES, ALERT_SOURCE],
    remedy: {
      id: 'Rencanakan pengisiannya sekarang: usulkan formasi, perpanjang kontrak, atau pindahkan dari unit yang berlebih.',
      en: 'Plan for it now: ask for a formation, extend contracts, or move people from units that have too many.',
    },
  },
];
