import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { readList } from '../../graph/lists.ts';
import type { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { Work } from '../../graphql/work.ts';
import { Instansi } from './instansi.entity.ts';
import * as queries from './organization.queries.ts';
import { InstansiConnection, PositionArgs, PositionConnection } from './organization.types.ts';
import { Position } from './position.entity.ts';
import { Unit } from './unit.entity.ts';

@Resolver(() => Instansi)
export class InstansiResolver {
  @Policy('signedIn')
  @Query(() => InstansiConnection, { description: 'The governments the viewer belongs to.' })
  instansiList(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs, @Info() info: GraphQLResolveInfo): Promise<Page<queries.InstansiRow>> {
    return readList(context, queries.INSTANSI, PageArgs.read(page), info, queries.instansiRows);
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
  positions(@Ctx() context: Context, @Args(() => PositionArgs) args: PositionArgs, @Info() info: GraphQLResolveInfo): Promise<Page<queries.PositionRow>> {
    return readList(context, queries.POSITION, PageArgs.read(args), info, (p) => queries.positionRows(p, args, context, true));
  }
}
