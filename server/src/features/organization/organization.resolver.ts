import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../graph/listing.ts';
import { readList } from '../../graph/lists.ts';
import type { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { Policy } from '../../graphql/policy.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { Work } from '../../graphql/work.ts';
import { Instansi } from './instansi.entity.ts';
import * as queries from './organization.queries.ts';
import { INSTANSI_LISTING, POSITIONS } from './organization.lists.ts';
import { InstansiConnection, PositionConnection } from './organization.types.ts';
import { Position } from './position.entity.ts';
import { Unit } from './unit.entity.ts';

@Resolver(() => Instansi)
export class InstansiResolver {
  @Policy('signedIn')
  @Query(() => InstansiConnection, { description: 'The governments the viewer belongs to.' })
  instansiList(
    @Ctx() context: Context,
    @Args(() => INSTANSI_LISTING.args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<queries.InstansiRow>> {
    return readList(context, { of: INSTANSI_LISTING, usual: { field: 'NAME' } }, args, info);
  }

  @Policy('signedIn')
  @Query(() => Instansi, { nullable: true, description: 'One government by its code, or null when there is none for the viewer.' })
  instansi(@Ctx() context: Context, @Arg('code', () => String, { description: 'Such as kota-medan.' }) code: string): Promise<queries.InstansiRow | null> {
    return queries.instansiByCode(context, code);
  }
}

@Resolver(() => Unit)
export class UnitResolver {
  @Impersonal()
  @FieldResolver(() => Int, { description: 'Levels below the root unit of the dinas, which is 0.' })
  depth(@Root() unit: queries.UnitRow): number {
    return unit.path.split('.').length - 1;
  }

  @Impersonal()
  @FieldResolver(() => [Unit], { description: 'The units above, from the root down.' })
  ancestors(@Root() unit: queries.UnitRow, @Ctx() context: Context): Promise<queries.UnitRow[]> {
    return queries.ancestorsOf(context, unit.id);
  }
}

@Resolver(() => Position)
export class PositionResolver {
  @Policy('signedIn')
  @Work(50)
  @Query(() => PositionConnection, { description: 'Positions in every instansi of the viewer.' })
  positions(@Ctx() context: Context, @Args(() => POSITIONS.datedArgs) args: ListArgs, @Info() info: GraphQLResolveInfo): Promise<Page<queries.PositionRow>> {
    return readList(context, { of: POSITIONS, usual: { field: 'TREE' }, ofDay: true }, args, info);
  }
}
