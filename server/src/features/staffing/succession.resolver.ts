import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { Policy } from '../../graphql/policy.ts';
import * as succession from './succession.service.ts';
import { MergeUnitsInput, MergeUnitsResult, SplitUnitInput, SplitUnitResult, TransferUnitInput, TransferUnitResult } from './succession.types.ts';

@Resolver()
export class SuccessionResolver {
  @Policy('hr')
  @Mutation(() => TransferUnitResult, {
    description: 'Places a unit below another one from a day on, also one of another dinas, with all that is in it and below it.',
  })
  transferUnit(
    @Ctx() context: Context,
    @Arg('input', () => TransferUnitInput, { description: 'Which, below which, and from when.' }) input: TransferUnitInput,
  ): Promise<TransferUnitResult> {
    return succession.transferUnit(context, input);
  }

  @Policy('hr')
  @Mutation(() => MergeUnitsResult, { description: 'Makes units part of another one from a day on.' })
  mergeUnits(
    @Ctx() context: Context,
    @Arg('input', () => MergeUnitsInput, { description: 'Which, into which, and from when.' }) input: MergeUnitsInput,
  ): Promise<MergeUnitsResult> {
    return succession.mergeUnits(context, input);
  }

  @Policy('hr')
  @Mutation(() => SplitUnitResult, { description: 'Makes some positions of a unit a unit of its own from a day on.' })
  splitUnit(
    @Ctx() context: Context,
    @Arg('input', () => SplitUnitInput, { description: 'Which of its positions, how the new unit is called, and from when.' }) input: SplitUnitInput,
  ): Promise<SplitUnitResult> {
    return succession.splitUnit(context, input);
  }
}
