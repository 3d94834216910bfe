import type { PositionKind } from '@selaras/schema/web';
import { everyValue } from './every-value.ts';

/** As they are offered, the highest first. */
export const POSITION_KINDS = everyValue<PositionKind>()('JPT', 'ADMINISTRATOR', 'PENGAWAS', 'FUNGSIONAL', 'PELAKSANA', 'LAINNYA');
