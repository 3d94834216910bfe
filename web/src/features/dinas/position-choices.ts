import type { PositionKind, PositionOrder } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';

export const POSITION_KINDS = everyValue<PositionKind>()('JPT', 'ADMINISTRATOR', 'PENGAWAS', 'FUNGSIONAL', 'PELAKSANA');

/** The first is the order nobody has to ask for; the address does not name it. */
export const POSITION_ORDERS = everyValue<PositionOrder>()('TREE', 'TITLE', 'GAP');
export const USUAL_ORDER: PositionOrder = 'TREE';

export const VACANCIES = ['vacant', 'surplus'] as const;
export type Vacancy = (typeof VACANCIES)[number];
