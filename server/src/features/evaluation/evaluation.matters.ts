import type { Matter } from '../../figures/matter.ts';
import { PERIODIC_SOURCES, REMINDER_DAYS } from './period.parameters.ts';

export const evaluationMatters: readonly Matter[] = [
  {
    key: 'EVALUATIONS_NOT_BEGUN',
    severity: 'DUE',
    from: 'evaluations_not_begun',
    when: 'true',
    node: 'period',
    row: 'period_id',
    since: 'since',
    amount: 'expected',
    definition: {
      id: `Tenggat periode ini tinggal ${REMINDER_DAYS} hari atau kurang, dan di dinas ini masih ada penilaian yang belum dimulai.`,
      en: `The deadline of this period is ${REMINDER_DAYS} days away or less, and evaluations in this dinas have not begun.`,
    },
    formula: `dinas with expected evaluations in state NOT_STARTED of an open period with day <= deadline <= day + ${REMINDER_DAYS}`,
    source: PERIODIC_SOURCES,
    remedy: {
      id: 'Ingatkan para atasan di dinas itu; atau ubah tenggat periodenya bila memang harus mundur.',
      en: 'Remind the superiors in that dinas; or change the deadline of the period if it has to be later.',
    },
  },
];
