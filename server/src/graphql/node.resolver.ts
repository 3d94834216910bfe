import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { decodeAnyId, Node } from './node.ts';
import { Policy } from './policy.ts';
import { Most } from './work.ts';

@Resolver()
export class NodeResolver {
  @Policy('signedIn')
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when it does not exist or the viewer may not see it, which look the same.' })
  async node(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Id of the form <type>_<uuid>.' }) id: string): Promise<object | null> {
    return readNode(context, id);
  }

  @Policy('signedIn')
  @Most(100)
  @Query(() => [Node], {
    nullable: 'items',
    description: 'Up to 100 of any type by their ids, in their order; null in the place of each that does not exist or the viewer may not see.',
  })
  nodes(@Ctx() context: Context, @Arg('ids', () => [ID], { description: 'Ids of the form <type>_<uuid>.' }) ids: string[]): Promise<(object | null)[]> {
    return Promise.all(ids.map((id) => readNode(context, id)));
  }
}

async function readNode(context: Context, id: string): Promise<object | null> {
  const decoded = decodeAnyId(id);
  if (!decoded) throw badInput(`"${id.slice(0, 80)}" is not an id; ids look like employee_<uuid>.`);
  const row = await decoded.node.read(context, decoded.uuid);
  return row && { ...row, __typename: decoded.node.type };
}
