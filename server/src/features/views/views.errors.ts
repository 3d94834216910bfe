import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { SavedView } from './saved-view.entity.ts';

@ObjectType({ implements: Refusal, description: 'The view was changed after it was read.' })
export class ViewChanged extends Refusal<'VIEW_CHANGED'> {
  @Field(() => SavedView, { description: 'The view as it now is.' })
  readonly current: SavedView;

  constructor(current: SavedView) {
    super('The view has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'The account has a view of that name in the government already.' })
export class ViewNameTaken extends Refusal<'VIEW_NAME_TAKEN'> {
  constructor() {
    super('You have a view of that name already; choose another name.');
  }
}

@ObjectType({ implements: Refusal, description: 'The account has as many views in the government as it may.' })
export class TooManyViews extends Refusal<'TOO_MANY_VIEWS'> {
  @Field(() => Int, { description: 'How many it may have there.' }) readonly most: number;

  constructor(most: number) {
    super(`An account has at most ${most} views in a government; delete one first.`);
    this.most = most;
  }
}
