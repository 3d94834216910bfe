import type { PositionKind, ScenarioChangeInput, ScenarioChangeKind } from '@selaras/schema/web';

/** A change as its form holds it. */
export interface Said {
  readonly kind: ScenarioChangeKind;
  readonly positionId: string | null;
  readonly unitId: string | null;
  readonly assignmentId: string | null;
  readonly number: number | null;
  readonly title: string;
  readonly positionKind: PositionKind;
}

const numbered = ({ number }: Said): boolean => number !== null && Number.isInteger(number);
const placed = ({ positionId }: Said): boolean => positionId !== null;

/** Whether everything is said that a change of the kind needs. */
export const READY: Readonly<Record<ScenarioChangeKind, (said: Said) => boolean>> = {
  SET_NEED: (said) => placed(said) && numbered(said),
  HIRE: (said) => placed(said) && numbered(said) && said.number! > 0,
  SET_RETIREMENT_AGE: (said) => placed(said) && numbered(said),
  CLOSE_POSITION: placed,
  MOVE_HOLDER: (said) => placed(said) && said.assignmentId !== null,
  END_HOLDING: ({ assignmentId }) => assignmentId !== null,
  ADD_POSITION: (said) => said.unitId !== null && said.title.trim() !== '' && numbered(said),
};

/** The change as the API takes it, of one that is ready. */
export function changeOf({ kind, positionId, unitId, assignmentId, number, title, positionKind }: Said): ScenarioChangeInput {
  const about = { positionId: positionId ?? '' };
  switch (kind) {
    case 'SET_NEED':
      return { setNeed: { ...about, need: number ?? 0 } };
    case 'HIRE':
      return { hire: { ...about, people: number ?? 0 } };
    case 'SET_RETIREMENT_AGE':
      return { setRetirementAge: { ...about, age: number ?? 0 } };
    case 'CLOSE_POSITION':
      return { closePosition: about };
    case 'MOVE_HOLDER':
      return { moveHolder: { ...about, assignmentId: assignmentId ?? '' } };
    case 'END_HOLDING':
      return { endHolding: { assignmentId: assignmentId ?? '' } };
    case 'ADD_POSITION':
      return { addPosition: { unitId: unitId ?? '', title: title.trim(), positionKind, need: number ?? 0 } };
  }
}
