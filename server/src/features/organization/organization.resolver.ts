import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { Policy } from '../../graphql/policy.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { NAME_LENGTH, Text } from '../../graphql/text.ts';
import { Instansi } from './instansi.entity.ts';
import * as queries from './organization.queries.ts';
import { Unit } from './unit.entity.ts';

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
