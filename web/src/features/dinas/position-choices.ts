import type { PositionOrder } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';

/** What the address calls an order, and what it asks for; the first nobody has to ask for, so the address does not name it. */
export const ORDERS = {
  TREE: { field: 'TREE', direction: 'ASC' },
  TITLE: { field: 'TITLE', direction: 'ASC' },
  GAP: { field: 'DIFFERENCE', direction: 'ASC' },
} as const satisfies Readonly<Record<string, PositionOrder>>;
export type OrderName = keyof typeof ORDERS;
export const ORDER_NAMES = everyValue<OrderName>()('TREE', 'TITLE', 'GAP');
export const USUAL_ORDER: OrderName = 'TREE';

export const VACANCIES = ['vacant', 'surplus'] as const;
export type Vacancy = (typeof VACANCIES)[number];
