import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Policy } from '../../graphql/policy.ts';
import { Dinas, type DinasRow } from '../organization/index.ts';
import { canManageStaffing } from './staffing.policy.ts';
import * as units from './unit-acts.service.ts';
import {
  CloseUnitInput,
  CloseUnitResult,
  CorrectUnitInput,
  CorrectUnitResult,
  CreateUnitInput,
  CreateUnitResult,
  MoveUnitInput,
  MoveUnitResult,
  RenameUnitInput,
  RenameUnitResult,
  ReopenUnitInput,
  ReopenUnitResult,
} from './unit-acts.types.ts';

@Resolver(() => Dinas)
export class UnitActsResolver {
  @Policy('hr')
  @Mutation(() => CreateUnitResult, { description: 'Makes a unit below another one.' })
  createUnit(
    @Ctx() context: Context,
    @Arg('input', () => CreateUnitInput, { description: 'Where, what and from when.' }) input: CreateUnitInput,
  ): Promise<CreateUnitResult> {
    return units.createUnit(context, input);
  }

  @Policy('hr')
  @Mutation(() => MoveUnitResult, { description: 'Places a unit below another one of its dinas, with all that is below it.' })
  moveUnit(
    @Ctx() context: Context,
    @Arg('input', () => MoveUnitInput, { description: 'Which, and below which.' }) input: MoveUnitInput,
  ): Promise<MoveUnitResult> {
    return units.moveUnit(context, input);
  }

  @Policy('hr')
  @Mutation(() => RenameUnitResult, { description: 'Gives a unit another name from a day on; the old one stays on old days.' })
  renameUnit(
    @Ctx() context: Context,
    @Arg('input', () => RenameUnitInput, { description: 'Which, how and from when.' }) input: RenameUnitInput,
  ): Promise<RenameUnitResult> {
    return units.renameUnit(context, input);
  }

  @Policy('hr')
  @Mutation(() => CorrectUnitResult, { description: 'Corrects what the record says of a unit: it was never so.' })
  correctUnit(
    @Ctx() context: Context,
    @Arg('input', () => CorrectUnitInput, { description: 'Which, and what is right.' }) input: CorrectUnitInput,
  ): Promise<CorrectUnitResult> {
    return units.correctUnit(context, input);
  }

  @Policy('hr')
  @Mutation(() => CloseUnitResult, { description: 'Gives a unit a last day, and says what becomes of what is in it.' })
  closeUnit(
    @Ctx() context: Context,
    @Arg('input', () => CloseUnitInput, { description: 'Which, the last day, and where its units, positions and people go.' }) input: CloseUnitInput,
  ): Promise<CloseUnitResult> {
    return units.closeUnit(context, input);
  }

  @Policy('hr')
  @Mutation(() => ReopenUnitResult, { description: 'Opens a closed unit again.' })
  reopenUnit(@Ctx() context: Context, @Arg('input', () => ReopenUnitInput, { description: 'Which.' }) input: ReopenUnitInput): Promise<ReopenUnitResult> {
    return units.reopenUnit(context, input);
  }

  @FieldResolver(() => Boolean, { description: "Whether its units are the viewer's to make, move, close and open again." })
  viewerCanManageUnits(@Root() { id, instansiId }: DinasRow, @Ctx() context: Context): boolean {
    return canManageStaffing(signedIn(context).scope, { instansiId, dinasId: id });
  }
}
