import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { rowById } from '../graph/by-id.queries.ts';
import { wantedOfObject } from '../graph/wanted.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { decodeAnyId, Node } from './node.ts';
import { JsonText } from './json-text.ts';
import { Policy } from './policy.ts';
import { AsText } from './text-answer.ts';
import { Most } from './work.ts';

@Resolver()
export class NodeResolver {
  @Policy('signedIn')
  @AsText()
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when it does not exist or the viewer may not see it, which look the same.' })
  async node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of the form <type>_<uuid>.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readNode(context, id, 'id', info);
  }

  @Policy('signedIn')
  @AsText()
  @Most(100)
  @Query(() => [Node], {
    nullable: 'items',
    description: 'Up to 100 of any type by their ids, in their order; null in the place of each that does not exist or the viewer may not see.',
  })
  nodes(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { description: 'Ids of the form <type>_<uuid>.' }) ids: string[],
    @Info() info: GraphQLResolveInfo,
  ): Promise<(object | null)[]> {
    return Promise.all(ids.map((id, index) => readNode(context, id, `ids.${index}`, info)));
  }
}

async function readNode(context: Context, id: string, path: string, info: GraphQLResolveInfo): Promise<object | null> {
  const decoded = decodeAnyId(id);
  if (!decoded) throw badInput(`${path}: "${id.slice(0, 80)}" is not an id; ids look like employee_<uuid>.`);
  const { node, uuid } = decoded;
  const row = await (node.shape ? rowById(context, node.shape, uuid, wantedOfObject(info), info.variableValues) : node.read(context, uuid));
  return row === null || row instanceof JsonText ? row : { ...row, __typename: node.type };
}
