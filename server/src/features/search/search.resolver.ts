import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { Node, nodeType } from '../../graphql/node.ts';
import { Policy } from '../../graphql/policy.ts';
import { Most, Work } from '../../graphql/work.ts';
import { MOST_HITS } from './search.parameters.ts';
import { search } from './search.queries.ts';
import { SearchArgs, SearchHit, type SearchAmong } from './search.types.ts';

const PREFIXES = { DINAS: 'dinas', UNIT: 'unit', EMPLOYEE: 'employee', POSITION: 'position' } as const satisfies Record<SearchAmong, string>;

@Resolver(() => SearchHit)
export class SearchResolver {
  @Policy('signedIn')
  @Work(300)
  @Most(MOST_HITS)
  @Query(() => [SearchHit], {
    nullable: true,
    description:
      'What somebody may mean by a few words, the best first: whatever order, capitals, accents, apostrophes and titles, and by a letter or two otherwise than it is written. Lists narrow instead, in their own order and to the end. What the viewer does not see is not there.',
  })
  search(@Ctx() context: Context, @Args(() => SearchArgs) args: SearchArgs): Promise<SearchHit[]> {
    return search(context, args);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The dinas, unit, person or position; null where it was closed to the viewer meanwhile.' })
  async node(@Root() { among, id }: SearchHit, @Ctx() context: Context): Promise<object | null> {
    const { read, type } = nodeType(PREFIXES[among]);
    const found = await read(context, id);
    return found && { ...found, __typename: type };
  }
}
