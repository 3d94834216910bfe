import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { ofDay } from '../../graphql/days.ts';
import { UsualPage, Work } from '../../graphql/work.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';
import { positionMapOf } from './position-map.queries.ts';
import { MAP_PAGES, MapPositionConnection, PositionMapArgs, type MapPosition } from './position-map.types.ts';

@Resolver(() => Instansi)
export class PositionMapResolver {
  @Work(500)
  @UsualPage(MAP_PAGES.usual)
  @FieldResolver(() => MapPositionConnection, {
    description:
      'The position map (peta jabatan) of a dinas, or of the government down to the heads of its dinas, in the order of the tree of units: as many as one chart has, in one answer. More than 5,000 come in pages.',
  })
  positionMap(@Root() { id }: InstansiRow, @Ctx() context: Context, @Args(() => PositionMapArgs) args: PositionMapArgs): Promise<Page<MapPosition>> {
    const asked = { dinasId: args.dinasId ?? null, periodId: args.periodId ?? null };
    return positionMapOf(context, id, ofDay(context, id, args.asOf), asked, PositionMapArgs.read(args));
  }
}
