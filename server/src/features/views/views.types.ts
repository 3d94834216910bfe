import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { Text } from '../../graphql/text.ts';
import { SavedView } from './saved-view.entity.ts';
import { TooManyViews, ViewChanged, ViewNameTaken } from './views.errors.ts';

export const SavedViewConnection = connectionOf(SavedView, 'SavedView');

const NAME = () => Text(lengthOf(SavedView, 'name'));
const ADDRESS = () => Text(lengthOf(SavedView, 'address'));

@InputType({ description: 'Which page of a government is kept, under which name, and for whom.' })
export class SaveViewInput {
  @Field(() => NodeId('instansi'), { description: 'Of which government the page is.' }) instansiId!: string;
  @Field(NAME, { description: 'What to call it; of the views of an account in a government each has its own name.' }) name!: string;
  @Field(ADDRESS, { description: 'Path and search of the page, beginning with the code of the government; no host and no fragment.' }) address!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether everybody with an account in the government may read and open it; it opens to nobody what they may not see. False when left out.',
  })
  isShared?: boolean | null;
}

@InputType({ description: 'Another name, address or readers of a view; what is left out stays as it is.' })
export class ChangeViewInput {
  @Field(() => NodeId(SavedView), { description: 'Which view.' }) viewId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(NAME, { nullable: true, description: 'What to call it.' }) name?: string | null;
  @Field(ADDRESS, { nullable: true, description: 'Path and search of the page.' }) address?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether everybody with an account in the government may read and open it.' }) isShared?: boolean | null;
}

@InputType({ description: 'A view that is to go; its link then opens nothing.' })
export class DeleteViewInput {
  @Field(() => NodeId(SavedView), { description: 'Which view.' }) viewId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

@ObjectType({ description: 'The view as it now is.' })
export class ViewSaved {
  @Field(() => SavedView, { description: 'The view.' })
  readonly view: SavedView;

  constructor(view: SavedView) {
    this.view = view;
  }
}

@ObjectType({ description: 'The view is gone.' })
export class ViewDeleted {
  @Field(() => ID, { description: 'Which one it was.' }) readonly viewId: string;

  constructor(viewId: string) {
    this.viewId = viewId;
  }
}

export const SaveViewResult = resultOf('SaveViewResult', 'The view, or why not.', [ViewSaved, ViewNameTaken, TooManyViews]);
export type SaveViewResult = typeof SaveViewResult;
export const ChangeViewResult = resultOf('ChangeViewResult', 'The view, or why not.', [ViewSaved, ViewChanged, ViewNameTaken]);
export type ChangeViewResult = typeof ChangeViewResult;
export const DeleteViewResult = resultOf('DeleteViewResult', 'It is gone, or why not.', [ViewDeleted, ViewChanged]);
export type DeleteViewResult = typeof DeleteViewResult;
