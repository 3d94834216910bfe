import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { mustSee } from '../../graphql/named-rows.ts';
import { encodeId } from '../../graphql/node.ts';
import { Policy } from '../../graphql/policy.ts';
import { Most } from '../../graphql/work.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';
import { watchedDinas } from './thresholds.policy.ts';
import { thresholdsOf } from './thresholds.queries.ts';
import { MOST_THRESHOLDS } from './thresholds.rules.ts';
import * as service from './thresholds.service.ts';
import { FigureThreshold, RemoveThresholdInput, RemoveThresholdResult, SetThresholdInput, SetThresholdResult, ThresholdsArgs } from './thresholds.types.ts';

@Resolver(() => FigureThreshold)
export class ThresholdsResolver {
  @Policy('ownAccount')
  @Most(MOST_THRESHOLDS)
  @Query(() => [FigureThreshold], { description: 'What the account watches in a government: those of the whole of it first, then by dinas.' })
  async thresholds(@Ctx() context: Context, @Args(() => ThresholdsArgs) { instansiId }: ThresholdsArgs): Promise<FigureThreshold[]> {
    await mustSee(context, [{ path: 'instansiId', prefix: 'instansi', uuid: instansiId }]);
    return thresholdsOf(context, instansiId);
  }

  @Policy('ownAccount')
  @Mutation(() => SetThresholdResult, {
    description: 'Has the account told when a figure goes beyond a value, each time anew once it was back; by HR and by those who lead there.',
  })
  setThreshold(
    @Ctx() context: Context,
    @Arg('input', () => SetThresholdInput, { description: 'Of which figure, beyond which value.' }) input: SetThresholdInput,
  ): Promise<SetThresholdResult> {
    return service.setThreshold(context, input);
  }

  @Policy('ownAccount')
  @Mutation(() => RemoveThresholdResult, { description: 'Removes a threshold of the own account.' })
  removeThreshold(
    @Ctx() context: Context,
    @Arg('input', () => RemoveThresholdInput, { description: 'Which one.' }) input: RemoveThresholdInput,
  ): Promise<RemoveThresholdResult> {
    return service.removeThreshold(context, input);
  }
}

@Resolver(() => Instansi)
export class ThresholdsInstansiResolver {
  @FieldResolver(() => Boolean, { description: 'Whether setThreshold would be accepted, for what the viewer leads or is HR of.' })
  viewerCanSetThresholds(@Root() { id }: InstansiRow, @Ctx() context: Context): boolean {
    return watchedDinas(signedIn(context), id)?.length !== 0;
  }

  @Most(MOST_THRESHOLDS)
  @FieldResolver(() => [ID], {
    nullable: true,
    description: 'The dinas of which alone setThreshold would be accepted; null where it would be for the whole government and each of its dinas.',
  })
  thresholdDinasIds(@Root() { id }: InstansiRow, @Ctx() context: Context): string[] | null {
    return watchedDinas(signedIn(context), id)?.map((dinasId) => encodeId('dinas', dinasId)) ?? null;
  }
}
