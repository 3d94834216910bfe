import type { Viewer } from '../access/viewer.ts';

/** Whose rights may be others than before; null stands for all governments. */
export type RightsChanged =
  | 'EVERYBODY'
  | {
      /** Their grants, sessions or the account itself. */
      readonly accountIds: readonly string[];
      /** Where places moved that grants are of: any reach there may be another. */
      readonly scopesIn: readonly (string | null)[];
      /** Where people or positions moved: who is above and below somebody there may be others. */
      readonly peopleIn: readonly (string | null)[];
    };

const isIn = (instansiIds: readonly (string | null)[], viewer: Viewer): boolean =>
  instansiIds.some((id) => id === null || viewer.scope.instansiIds.includes(id));

/** Whether what somebody may see of figures, or whether they may see anything, can be another now. */
export const canHaveAnotherReach = (changed: RightsChanged, viewer: Viewer): boolean =>
  changed === 'EVERYBODY' || changed.accountIds.includes(viewer.accountId) || isIn(changed.scopesIn, viewer);

/** Whether somebody can have other people above or below them now. */
export const canHaveOtherPeople = (changed: RightsChanged, viewer: Viewer): boolean =>
  changed !== 'EVERYBODY' && viewer.employeeId !== null && isIn(changed.peopleIn, viewer);
