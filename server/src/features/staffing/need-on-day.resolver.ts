import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { LanguageArgs, spoken } from '../../graphql/language.ts';
import { AsOfArgs } from '../../graphql/page.args.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { Position, type PositionRow } from '../organization/index.ts';
import { PositionNeedOnDay } from './need-on-day.types.ts';
import { explanationOf } from './need-on-day.wordings.ts';
import { positionCounts } from './staffing.queries.ts';

@Resolver(() => Position)
export class PositionNeedResolver {
  @FieldResolver(() => PositionNeedOnDay, { nullable: true, description: 'People needed on the day, and why; null where no need was set.' })
  async need(@Root() { id, instansiId }: PositionRow, @Ctx() context: Context, @Args(() => AsOfArgs) args: AsOfArgs): Promise<PositionNeedOnDay | null> {
    const asOf = dayOf(context, instansiId, args.asOf);
    const { need, exact, decreeNumber, since } = await positionCounts(context, id, asOf);
    return need === null || since === null ? null : { value: need, exact, asOf, since, decreeNumber };
  }
}

@Resolver(() => PositionNeedOnDay)
export class PositionNeedOnDayResolver {
  @Impersonal()
  @FieldResolver(() => String, { description: 'How it came about, in one sentence.' })
  explanation(@Root() need: PositionNeedOnDay, @Args(() => LanguageArgs) args: LanguageArgs): string {
    return explanationOf(need)[spoken(args)];
  }
}
