import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AsOfArgs } from '../../graphql/page.args.ts';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { Dinas, Unit, type DinasRow, type UnitRow } from '../organization/index.ts';
import { reportedHeadCount } from './reported-head-count.queries.ts';
import { ReportedHeadCount } from './reported-head-count.types.ts';

const REPORTED = 'The newest number of people that was reported of it by the day, apart from those on record; null where none was.';

@Resolver(() => Dinas)
export class ReportedOfDinasResolver {
  @Impersonal()
  @FieldResolver(() => ReportedHeadCount, { nullable: true, description: REPORTED })
  reportedHeadCount(@Root() dinas: DinasRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<ReportedHeadCount | null> {
    return reportedHeadCount(context, 'dinas', dinas.id, dayOf(context, dinas.instansiId, asOf));
  }
}

@Resolver(() => Unit)
export class ReportedOfUnitResolver {
  @Impersonal()
  @FieldResolver(() => ReportedHeadCount, { nullable: true, description: REPORTED })
  reportedHeadCount(@Root() unit: UnitRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<ReportedHeadCount | null> {
    return reportedHeadCount(context, 'unit', unit.id, dayOf(context, unit.instansiId, asOf));
  }
}
