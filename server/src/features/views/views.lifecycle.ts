import { failure, type Failure } from '../../graphql/errors.ts';
import type { SavedView } from './saved-view.entity.ts';
import { TooManyViews, ViewChanged, ViewNameTaken } from './views.errors.ts';
import { MOST_VIEWS } from './views.rules.ts';

interface Facts {
  readonly isOwner: boolean;
  readonly view: SavedView;
}

/** Why a view is not changed or deleted, or null when it is; a writer says which version was read. */
export function decide({ isOwner, view }: Facts, read: number): Failure | ViewChanged | null {
  if (!isOwner) return failure('FORBIDDEN', 'A view is changed by whoever saved it.');
  return read === view.version ? null : new ViewChanged(view);
}

/** What else the account has in the government. */
export interface OwnViews {
  readonly count: number;
  readonly isTaken: boolean;
}

/** Why there is to be no further view of that name, or null when there may be one. */
export function decideNew({ count, isTaken }: OwnViews): TooManyViews | ViewNameTaken | null {
  if (isTaken) return new ViewNameTaken();
  return count >= MOST_VIEWS ? new TooManyViews(MOST_VIEWS) : null;
}
