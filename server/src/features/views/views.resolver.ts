import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Policy } from '../../graphql/policy.ts';
import { SavedView } from './saved-view.entity.ts';
import { ownerOf, type SavedViewRow } from './views.queries.ts';
import * as service from './views.service.ts';
import { ChangeViewInput, ChangeViewResult, DeleteViewInput, DeleteViewResult, SaveViewInput, SaveViewResult } from './views.types.ts';

@Resolver(() => SavedView)
export class ViewsResolver {
  @Policy('ownAccount')
  @Mutation(() => SaveViewResult, { description: 'Keeps the address of a page under a name. It gives nobody a right: who opens it sees what they may see.' })
  saveView(
    @Ctx() context: Context,
    @Arg('input', () => SaveViewInput, { description: 'Which page, under which name, for whom.' }) input: SaveViewInput,
  ): Promise<SaveViewResult> {
    return service.saveView(context, input);
  }

  @Policy('ownAccount')
  @Mutation(() => ChangeViewResult, { description: 'Gives a view of the own account another name, address or readers.' })
  changeView(
    @Ctx() context: Context,
    @Arg('input', () => ChangeViewInput, { description: 'Which, and what of it is to be another.' }) input: ChangeViewInput,
  ): Promise<ChangeViewResult> {
    return service.changeView(context, input);
  }

  @Policy('ownAccount')
  @Mutation(() => DeleteViewResult, { description: 'Deletes a view of the own account; its link then opens nothing.' })
  deleteView(@Ctx() context: Context, @Arg('input', () => DeleteViewInput, { description: 'Which.' }) input: DeleteViewInput): Promise<DeleteViewResult> {
    return service.deleteView(context, input);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The name of the account that saved it; null where it was taken back meanwhile.' })
  owner(@Root() { id }: SavedViewRow, @Ctx() context: Context): Promise<string | null> {
    return ownerOf(context, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is of the account that asks, so that changeView and deleteView would be accepted.' })
  viewerCanChange(@Root() { accountId }: SavedViewRow, @Ctx() context: Context): boolean {
    return accountId === signedIn(context).scope.accountId;
  }
}
