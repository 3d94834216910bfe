import type { PositionKind, RetirementBy, UnitKind } from '@selaras/schema/web';
import { UNIT_KINDS } from '../../app/unit-kinds.ts';
import { POSITION_KINDS } from '../../app/position-kinds.ts';

/** What a row of the table stands for, as its people are asked for. */
export interface Narrowed {
  readonly month: number | null;
  readonly dinasId: string | null;
  readonly unitKinds: UnitKind[] | null;
  readonly positionKinds: PositionKind[] | null;
}

const ALL_UNIT_KINDS: readonly UnitKind[] = ['DINAS', ...UNIT_KINDS];

/**
 * The row that an address names; without one, everybody.
 *
 * @example narrowedTo('MONTH', '4', null).month // 4
 */
export function narrowedTo(by: RetirementBy, value: string | undefined, dinasId: string | null): Narrowed {
  const all: Narrowed = { month: null, dinasId, unitKinds: null, positionKinds: null };
  if (value === undefined) return all;
  if (by === 'DINAS') return { ...all, dinasId: value };
  if (by === 'UNIT_KIND') return { ...all, unitKinds: ALL_UNIT_KINDS.filter((kind) => kind === value) };
  if (by === 'POSITION_KIND') return { ...all, positionKinds: POSITION_KINDS.filter((kind) => kind === value) };
  const month = Number(value);
  return { ...all, month: Number.isInteger(month) ? month : null };
}
