import type { PeriodsTable_PeriodFragment } from '@selaras/schema/web';

export type PeriodStep = 'plan' | 'change' | 'open' | 'close';

/** What is to be done, and with which period; with none a new one is planned. */
export interface ChosenStep {
  readonly step: PeriodStep;
  readonly period: PeriodsTable_PeriodFragment | null;
}

export const PLAN: ChosenStep = { step: 'plan', period: null };
