import type { Lifecycle } from '../../rules/lifecycle.ts';
import type { EvaluationPeriod, PeriodState } from './evaluation-period.entity.ts';
import { PeriodChanged, PeriodDaysDisagree, PeriodNotReady } from './period.errors.ts';

/** A closed period is opened again when something was forgotten; the days of a closed one stay. */
export const PERIOD_LIFECYCLE = {
  open: { from: ['PLANNED', 'CLOSED'], to: 'OPEN' },
  close: { from: ['OPEN'], to: 'CLOSED' },
} as const satisfies Lifecycle<PeriodState, 'open' | 'close'>;

export type PeriodStep = keyof typeof PERIOD_LIFECYCLE | 'change';
const FROM: Readonly<Record<PeriodStep, readonly PeriodState[]>> = {
  open: PERIOD_LIFECYCLE.open.from,
  close: PERIOD_LIFECYCLE.close.from,
  change: ['PLANNED', 'OPEN'],
};

/** Why a step would be refused, or null; who only asks whether it is open has read the present version. */
export function decidePeriod(step: PeriodStep, period: EvaluationPeriod, read: number = period.version): PeriodNotReady | PeriodChanged | null {
  if (!FROM[step].includes(period.periodState)) return new PeriodNotReady(period.periodState);
  return period.version === read ? null : new PeriodChanged(period);
}

export interface PeriodDays {
  readonly validFrom: string;
  readonly validTo: string;
  readonly deadline: string;
}

export const refuseDays = ({ validFrom, validTo, deadline }: PeriodDays): PeriodDaysDisagree | null =>
  validTo < validFrom || deadline < validFrom ? new PeriodDaysDisagree() : null;
