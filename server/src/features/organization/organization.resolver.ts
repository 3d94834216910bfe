import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Work } from '../../graphql/work.ts';
import type { Page } from '../../graphql/connections.ts';
import { dayOf, type Context } from '../../graphql/context.ts';
import { PageArgs, PageAsOfArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Impersonal, Personal } from '../../graphql/sharing.ts';
import { NAME_LENGTH, Text } from '../../graphql/text.ts';
import { wantedOfItems } from '../../graph/wanted.ts';
import { Dinas } from './dinas.entity.ts';
import { Instansi } from './instansi.entity.ts';
import * as queries from './organization.queries.ts';
import { DinasConnection, InstansiConnection, PositionConnection, PositionFilter, PositionOrder, UnitConnection } from './organization.types.ts';
import { Position } from './position.entity.ts';
import { Unit } from './unit.entity.ts';

@ArgsType()
class PositionArgs extends PageAsOfArgs {
  @Field(() => PositionFilter, { nullable: true, description: 'Which positions.' })
  filter?: PositionFilter | null;

  @Field(() => PositionOrder, { defaultValue: 'TREE', description: 'In which order.' })
  orderBy!: PositionOrder;
}

/** The positions below a dinas, in a unit, or below another position, on a day of the place they are in. */
const positionsOf = (
  context: Context,
  parent: 'dinas' | 'unit' | 'superior',
  row: { readonly id: string; readonly instansiId: string },
  args: PositionArgs,
  info: GraphQLResolveInfo,
): Promise<Page<queries.PositionRow>> =>
  queries.positionsBelow(
    context,
    parent,
    row.id,
    dayOf(context, row.instansiId, args.asOf),
    args.filter ?? {},
    args.orderBy,
    PageArgs.read(args),
    wantedOfItems(info),
  );

@Resolver(() => Instansi)
export class InstansiResolver {
  @Policy('signedIn')
  @Query(() => InstansiConnection, { description: 'The governments the viewer belongs to.' })
  instansiList(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<queries.InstansiRow>> {
    return queries.instansiPage(context, PageArgs.read(page));
  }

  @Policy('signedIn')
  @Query(() => Instansi, { nullable: true, description: 'One government by its code, or null when there is none for the viewer.' })
  instansi(
    @Ctx() context: Context,
    @Arg('code', () => Text(NAME_LENGTH), { description: 'Such as kota-medan.' }) code: string,
  ): Promise<queries.InstansiRow | null> {
    return queries.instansiByCode(context, code);
  }

  @FieldResolver(() => DinasConnection, { description: 'Its dinas, by code.' })
  dinasList(@Root() instansi: queries.InstansiRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<queries.DinasRow>> {
    return queries.dinasPage(context, instansi.id, PageArgs.read(page));
  }
}

@Resolver(() => Dinas)
export class DinasResolver {
  @FieldResolver(() => UnitConnection, { description: 'All its units in tree order.' })
  units(
    @Root() dinas: queries.DinasRow,
    @Ctx() context: Context,
    @Args(() => PageAsOfArgs) page: PageAsOfArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<queries.UnitRow>> {
    return queries.unitsOfDinas(context, dinas.id, dayOf(context, dinas.instansiId, page.asOf), PageArgs.read(page), wantedOfItems(info));
  }

  @FieldResolver(() => PositionConnection, { description: 'All its positions.' })
  positions(
    @Root() dinas: queries.DinasRow,
    @Ctx() context: Context,
    @Args(() => PositionArgs) args: PositionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<queries.PositionRow>> {
    return positionsOf(context, 'dinas', dinas, args, info);
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

  @Personal()
  @FieldResolver(() => UnitConnection, { description: 'The units directly below.' })
  children(@Root() unit: queries.UnitRow, @Ctx() context: Context, @Args(() => PageAsOfArgs) page: PageAsOfArgs): Promise<Page<queries.UnitRow>> {
    return queries.childrenOfUnit(context, unit.id, dayOf(context, unit.instansiId, page.asOf), PageArgs.read(page));
  }

  @Personal()
  @FieldResolver(() => PositionConnection, { description: 'The positions of the unit itself, without those of units below.' })
  positions(
    @Root() unit: queries.UnitRow,
    @Ctx() context: Context,
    @Args(() => PositionArgs) args: PositionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<queries.PositionRow>> {
    return positionsOf(context, 'unit', unit, args, info);
  }
}

@Resolver(() => Position)
export class PositionResolver {
  @Policy('signedIn')
  @Work(50)
  @Query(() => PositionConnection, { description: 'Positions in every instansi of the viewer.' })
  positions(@Ctx() context: Context, @Args(() => PositionArgs) args: PositionArgs): Promise<Page<queries.PositionRow>> {
    return queries.positionPage(context, args.asOf ?? null, args.filter ?? {}, args.orderBy, PageArgs.read(args));
  }

  @FieldResolver(() => PositionConnection, { description: 'The positions directly below in the line of superiors.' })
  subordinatePositions(
    @Root() position: queries.PositionRow,
    @Ctx() context: Context,
    @Args(() => PageAsOfArgs) page: PageAsOfArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<queries.PositionRow>> {
    return positionsOf(context, 'superior', position, { ...page, orderBy: 'TREE' }, info);
  }
}
