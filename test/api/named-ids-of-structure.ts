import type { Actor } from '@selaras/server/testing';

/** What is answered of an id that leads nowhere for this viewer. */
export type Answered = 'BAD_INPUT' | 'NOT_FOUND' | 'NULL' | 'NULLS' | 'REFUSED';
export interface Asked {
  /** Of which type the id is; null for one that is of no node. */
  readonly prefix: string | null;
  readonly answered: Answered;
  /** The arguments, with `$x` in the place of the id. */
  readonly text: string;
  readonly by?: Actor;
}

export type Ask = (prefix: string | null, answered: Answered, text: string) => Asked;

/** How every id is sent that a change of dinas, units and positions takes (named-ids.test.ts). */
export const ofStructure = (ask: Ask, CORRECT: (prefix: string) => string): Record<string, readonly Asked[]> => ({
  'Mutation.createPosition input.unitId': [
    ask('unit', 'NOT_FOUND', 'input: { unitId: $x, code: "X-1", title: "X", positionKind: PELAKSANA, validFrom: "2026-01-01" }'),
  ],
  'Mutation.createPosition input.superiorPositionId': [
    ask(
      'position',
      'NOT_FOUND',
      `input: { unitId: ${CORRECT('unit')}, code: "X-1", title: "X", positionKind: PELAKSANA, validFrom: "2026-01-01", superiorPositionId: $x }`,
    ),
  ],
  'Mutation.changePosition input.positionId': [ask('position', 'NOT_FOUND', 'input: { positionId: $x, version: 1, title: "X" }')],
  'Mutation.setSuperiorPosition input.positionId': [ask('position', 'NOT_FOUND', 'input: { positionId: $x, version: 1 }')],
  'Mutation.setSuperiorPosition input.superiorPositionId': [
    ask('position', 'NOT_FOUND', `input: { positionId: ${CORRECT('position')}, version: 1, superiorPositionId: $x }`),
  ],
  'Mutation.createUnit input.parentId': [ask('unit', 'NOT_FOUND', 'input: { parentId: $x, code: "X-1", name: "X", unitKind: SEKSI, validFrom: "2026-01-01" }')],
  'Mutation.moveUnit input.unitId': [ask('unit', 'NOT_FOUND', `input: { unitId: $x, version: 1, parentId: ${CORRECT('unit')} }`)],
  'Mutation.moveUnit input.parentId': [ask('unit', 'NOT_FOUND', `input: { unitId: ${CORRECT('unit')}, version: 1, parentId: $x }`)],
  'Mutation.renameUnit input.unitId': [ask('unit', 'NOT_FOUND', 'input: { unitId: $x, version: 1, name: "X", since: "2026-01-01" }')],
  'Mutation.correctUnit input.unitId': [ask('unit', 'NOT_FOUND', 'input: { unitId: $x, version: 1, name: "X" }')],
  'Mutation.createDinas input.instansiId': [
    ask('instansi', 'NOT_FOUND', 'input: { instansiId: $x, code: "X-1", name: "X", dinasKind: DINAS, validFrom: "2026-01-01" }'),
  ],
  'Mutation.renameDinas input.dinasId': [ask('dinas', 'NOT_FOUND', 'input: { dinasId: $x, version: 1, name: "X", since: "2026-01-01" }')],
  'Mutation.correctDinas input.dinasId': [ask('dinas', 'NOT_FOUND', 'input: { dinasId: $x, version: 1, name: "X" }')],
  'Mutation.transferUnit input.unitId': [ask('unit', 'NOT_FOUND', `input: { unitId: $x, version: 1, parentId: ${CORRECT('unit')}, since: "2026-03-01" }`)],
  'Mutation.transferUnit input.parentId': [ask('unit', 'NOT_FOUND', `input: { unitId: ${CORRECT('unit')}, version: 1, parentId: $x, since: "2026-03-01" }`)],
  'Mutation.mergeUnits input.units.unitId': [
    ask('unit', 'NOT_FOUND', `input: { units: [{ unitId: $x, version: 1 }], intoId: ${CORRECT('unit')}, since: "2026-03-01" }`),
  ],
  'Mutation.mergeUnits input.intoId': [
    ask('unit', 'NOT_FOUND', `input: { units: [{ unitId: ${CORRECT('unit')}, version: 1 }], intoId: $x, since: "2026-03-01" }`),
  ],
  'Mutation.splitUnit input.unitId': [
    ask(
      'unit',
      'NOT_FOUND',
      `input: { unitId: $x, version: 1, positionIds: [${CORRECT('position')}], code: "X-1", name: "X", unitKind: SEKSI, since: "2026-03-01" }`,
    ),
  ],
  'Mutation.splitUnit input.positionIds': [
    ask(
      'position',
      'REFUSED',
      `input: { unitId: ${CORRECT('unit')}, version: 1, positionIds: [$x], code: "X-1", name: "X", unitKind: SEKSI, since: "2026-03-01" }`,
    ),
  ],
  'Mutation.closeUnit input.unitId': [ask('unit', 'NOT_FOUND', 'input: { unitId: $x, version: 1, lastDay: "2026-12-31" }')],
  'Mutation.closeUnit input.unitsGoTo': [ask('unit', 'NOT_FOUND', `input: { unitId: ${CORRECT('unit')}, version: 1, lastDay: "2026-12-31", unitsGoTo: $x }`)],
  'Mutation.closeUnit input.positionsGoTo': [
    ask('unit', 'NOT_FOUND', `input: { unitId: ${CORRECT('unit')}, version: 1, lastDay: "2026-12-31", positionsGoTo: $x }`),
  ],
  'Mutation.reopenUnit input.unitId': [ask('unit', 'NOT_FOUND', 'input: { unitId: $x, version: 1 }')],
  'Mutation.closePosition input.positionId': [ask('position', 'NOT_FOUND', 'input: { positionId: $x, version: 1, lastDay: "2026-12-31" }')],
  'Mutation.reopenPosition input.positionId': [ask('position', 'NOT_FOUND', 'input: { positionId: $x, version: 1 }')],
});
