import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Policy } from '../../graphql/policy.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';
import * as dinas from './dinas-acts.service.ts';
import { CorrectDinasInput, CorrectDinasResult, CreateDinasInput, CreateDinasResult, RenameDinasInput, RenameDinasResult } from './dinas-acts.types.ts';
import { canManageWhole } from './staffing.policy.ts';

@Resolver(() => Instansi)
export class DinasActsResolver {
  @Policy('hr')
  @Mutation(() => CreateDinasResult, { description: 'Makes a dinas with the unit at its top.' })
  createDinas(
    @Ctx() context: Context,
    @Arg('input', () => CreateDinasInput, { description: 'Where, what and from when.' }) input: CreateDinasInput,
  ): Promise<CreateDinasResult> {
    return dinas.createDinas(context, input);
  }

  @Policy('hr')
  @Mutation(() => RenameDinasResult, { description: 'Gives a dinas another name from a day on; the old one stays on old days.' })
  renameDinas(
    @Ctx() context: Context,
    @Arg('input', () => RenameDinasInput, { description: 'Which, how and from when.' }) input: RenameDinasInput,
  ): Promise<RenameDinasResult> {
    return dinas.renameDinas(context, input);
  }

  @Policy('hr')
  @Mutation(() => CorrectDinasResult, { description: 'Corrects what the record says of a dinas: it was never so.' })
  correctDinas(
    @Ctx() context: Context,
    @Arg('input', () => CorrectDinasInput, { description: 'Which, and what is right.' }) input: CorrectDinasInput,
  ): Promise<CorrectDinasResult> {
    return dinas.correctDinas(context, input);
  }

  @FieldResolver(() => Boolean, { description: "Whether its dinas are the viewer's to make, rename, correct, abolish and open again." })
  viewerCanManageDinas(@Root() { id }: InstansiRow, @Ctx() context: Context): boolean {
    return canManageWhole(signedIn(context).scope, id);
  }
}
