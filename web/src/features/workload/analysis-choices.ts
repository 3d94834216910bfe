import type { WorkloadAnalysisOrder, WorkloadState } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';

/** As far as an analysis comes, in that order. */
export const STATES = everyValue<WorkloadState>()('DRAFT', 'REVIEWED', 'ESTABLISHED', 'DISCARDED');

/** What the address calls an order, and what it asks for; the first nobody has to ask for, so the address does not name it. */
export const ORDERS = {
  CHANGED: { field: 'UPDATED_AT', direction: 'DESC' },
  NAME: { field: 'NAME', direction: 'ASC' },
  STATE: { field: 'WORKLOAD_STATE', direction: 'ASC' },
  FROM: { field: 'ESTABLISHED_FROM', direction: 'DESC' },
} as const satisfies Readonly<Record<string, WorkloadAnalysisOrder>>;
type OrderName = keyof typeof ORDERS;
export const ORDER_NAMES = everyValue<OrderName>()('CHANGED', 'NAME', 'STATE', 'FROM');
export const USUAL_ORDER: OrderName = 'CHANGED';
