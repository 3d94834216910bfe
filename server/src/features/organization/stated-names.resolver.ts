import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { AsOfArgs } from '../../graphql/page.args.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { Most } from '../../graphql/work.ts';
import { Dinas } from './dinas.entity.ts';
import type { DinasRow, UnitRow } from './organization.queries.ts';
import { MOST_NAMES, nameHistory, statedNameOn } from './stated-names.queries.ts';
import { DatedName } from './stated-names.types.ts';
import { Unit } from './unit.entity.ts';

const NAME_ON = 'What it is called on a day: the old name on old days, and one to come on days to come.';
const NAMES = 'What it was called since when and will be called, the newest first, up to twenty; empty while no other name is known.';

@Resolver(() => Unit)
export class NamesOfUnitResolver {
  @Impersonal()
  @FieldResolver(() => String, { description: NAME_ON })
  async nameOn(@Root() unit: UnitRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<string> {
    return (await statedNameOn(context, unit, asOf))?.name ?? unit.name;
  }

  @Impersonal()
  @Most(MOST_NAMES)
  @FieldResolver(() => [DatedName], { description: NAMES })
  names(@Root() unit: UnitRow, @Ctx() context: Context): Promise<DatedName[]> {
    return nameHistory(context, unit);
  }
}

@Resolver(() => Dinas)
export class NamesOfDinasResolver {
  @FieldResolver(() => String, { description: NAME_ON })
  async nameOn(@Root() dinas: DinasRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<string> {
    return (await statedNameOn(context, dinas, asOf))?.name ?? dinas.name;
  }

  @FieldResolver(() => String, { nullable: true, description: 'How it is abbreviated on a day; null where it is not.' })
  async shortNameOn(@Root() dinas: DinasRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<string | null> {
    const then = await statedNameOn(context, dinas, asOf);
    return then ? then.shortName : dinas.shortName;
  }

  @Most(MOST_NAMES)
  @FieldResolver(() => [DatedName], { description: NAMES })
  names(@Root() dinas: DinasRow, @Ctx() context: Context): Promise<DatedName[]> {
    return nameHistory(context, dinas);
  }
}
