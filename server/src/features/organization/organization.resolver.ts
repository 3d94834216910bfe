import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { Policy } from '../../graphql/policy.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { NAME_LENGTH, Text } from '../../graphql/text.ts';
import { Dinas } from './dinas.entity.ts';
import { Instansi } from './instansi.entity.ts';
import * as queries from './organization.queries.ts';
import { Unit } from './unit.entity.ts';
import { Most } from '../../graphql/work.ts';
import { MAX_TREE_DEPTH } from './structure.parameters.ts';

@Resolver(() => Instansi)
export class InstansiResolver {
  @Policy('signedIn')
  @Query(() => Instansi, { nullable: true, description: 'One government by its code, or null when there is none for the viewer.' })
  instansi(
    @Ctx() context: Context,
    @Arg('code', () => Text(NAME_LENGTH), { description: 'Such as kota-medan.' }) code: string,
  ): Promise<queries.InstansiRow | null> {
    return queries.instansiByCode(context, code);
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day that is known of it: of one before it nothing is answered (BAD_INPUT). Null while it has no units.',
  })
  knownFrom(@Root() instansi: queries.InstansiRow, @Ctx() { services }: Context): string | null {
    return services.calendar.knownFrom(instansi.id);
  }
}

@Resolver(() => Dinas)
export class DinasResolver {
  @FieldResolver(() => LocalDateScalar, { description: 'First day on which it exists: that of the unit at its top.' })
  async validFrom(@Root() { id }: queries.DinasRow, @Ctx() context: Context): Promise<string> {
    return (await queries.rootUnitOf(context, id)).validFrom;
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day on which it exists, when it is or will be abolished; null while no end is known.',
  })
  async validTo(@Root() { id }: queries.DinasRow, @Ctx() context: Context): Promise<string | null> {
    return (await queries.rootUnitOf(context, id)).validTo;
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
  @Most(MAX_TREE_DEPTH)
  @FieldResolver(() => [Unit], { description: 'The units above, from the root down.' })
  ancestors(@Root() unit: queries.UnitRow, @Ctx() context: Context): Promise<queries.UnitRow[]> {
    return queries.ancestorsOf(context, unit.id);
  }
}
