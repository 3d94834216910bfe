import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Keyless } from '../../graphql/keyless.ts';
import { encodeId } from '../../graphql/node.ts';
import { Policy } from '../../graphql/policy.ts';
import { Most } from '../../graphql/work.ts';
import { ChangeActor } from '../feed/index.ts';
import * as applying from './apply-reorganisation.service.ts';
import { encodeStepId, stepNamedBy } from './made-by-step.types.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { decide } from './reorganisation.lifecycle.ts';
import { canPrepare } from './reorganisation.policy.ts';
import * as queries from './reorganisation.queries.ts';
import * as service from './reorganisation.service.ts';
import {
  ApplyReorganisationInput,
  ApplyReorganisationResult,
  ChangeReorganisationInput,
  ChangeReorganisationResult,
  CheckReorganisationInput,
  CheckReorganisationResult,
  CreateReorganisationInput,
  CreateReorganisationResult,
  DiscardReorganisationInput,
  DiscardReorganisationResult,
  PutReorganisationStepInput,
  PutReorganisationStepResult,
  ReorganisationStep,
  StepPart,
} from './reorganisation.types.ts';
import { MOST_STEPS } from './step-check.types.ts';
import { STEPS } from './step-inputs.types.ts';
import { nameMadeBy, valuesOf } from './step-values.types.ts';

@Resolver(() => Reorganisation)
export class ReorganisationResolver {
  @Policy('hr')
  @Mutation(() => CreateReorganisationResult, { description: 'Begins to prepare a reorganisation.' })
  createReorganisation(
    @Ctx() context: Context,
    @Arg('input', () => CreateReorganisationInput, { description: 'Where, how it is called and from when.' }) input: CreateReorganisationInput,
  ): Promise<CreateReorganisationResult> {
    return service.createReorganisation(context, input);
  }

  @Policy('hr')
  @Mutation(() => ChangeReorganisationResult, { description: 'Changes what is said of a reorganisation, and which of its steps it has in which order.' })
  changeReorganisation(
    @Ctx() context: Context,
    @Arg('input', () => ChangeReorganisationInput, { description: 'Which, and what is to be said.' }) input: ChangeReorganisationInput,
  ): Promise<ChangeReorganisationResult> {
    return service.changeReorganisation(context, input);
  }

  @Policy('hr')
  @Mutation(() => PutReorganisationStepResult, {
    description: 'Adds a step to a reorganisation, or puts one in the place of another. Whether it can be done the check says.',
  })
  putReorganisationStep(
    @Ctx() context: Context,
    @Arg('input', () => PutReorganisationStepInput, { description: 'Of which, and what is to be done.' }) input: PutReorganisationStepInput,
  ): Promise<PutReorganisationStepResult> {
    return service.putReorganisationStep(context, input);
  }

  @Policy('hr')
  @Mutation(() => DiscardReorganisationResult, { description: 'Throws a reorganisation away; it stays to be read.' })
  discardReorganisation(
    @Ctx() context: Context,
    @Arg('input', () => DiscardReorganisationInput, { description: 'Which.' }) input: DiscardReorganisationInput,
  ): Promise<DiscardReorganisationResult> {
    return service.discardReorganisation(context, input);
  }

  @Policy('hr')
  @Keyless('nothing of it is kept')
  @Mutation(() => CheckReorganisationResult, {
    description: 'Does every step in one transaction by the rights of the viewer, tells what became of each and what it would change, and takes it back.',
  })
  checkReorganisation(
    @Ctx() context: Context,
    @Arg('input', () => CheckReorganisationInput, { description: 'Which.' }) input: CheckReorganisationInput,
  ): Promise<CheckReorganisationResult> {
    return applying.checkReorganisation(context, input);
  }

  @Policy('hr')
  @Mutation(() => ApplyReorganisationResult, { description: 'Does every step as one act, or nothing; what it writes has to be what the check showed.' })
  applyReorganisation(
    @Ctx() context: Context,
    @Arg('input', () => ApplyReorganisationInput, { description: 'Which, and what was shown.' }) input: ApplyReorganisationInput,
  ): Promise<ApplyReorganisationResult> {
    return applying.applyReorganisation(context, input);
  }

  @Most(MOST_STEPS)
  @FieldResolver(() => [ReorganisationStep], { description: 'Its steps, in the order in which they are done.' })
  async steps(@Root() { id }: queries.ReorganisationRow, @Ctx() context: Context): Promise<ReorganisationStep[]> {
    return (await queries.stepsOf(context, id)).map((step) => ({
      id: encodeStepId(step.id),
      stepKind: STEPS[step.name].kind,
      madeName: nameMadeBy(step.name, step.values),
      name: step.name,
      values: step.values,
    }));
  }

  @FieldResolver(() => Int, { description: 'How many steps it has.' })
  async stepCount(@Root() { id }: queries.ReorganisationRow, @Ctx() context: Context): Promise<number> {
    return (await queries.stepsOf(context, id)).length;
  }

  @FieldResolver(() => ChangeActor, { description: 'Who began it, as far as the viewer may know.' })
  async madeBy(@Root() { id, accountId }: queries.ReorganisationRow, @Ctx() context: Context): Promise<ChangeActor> {
    const found = await queries.makerOf(context, id);
    return {
      kind: accountId === null ? 'SYSTEM' : 'ACCOUNT',
      accountId: found?.accountId ?? null,
      name: found?.name ?? null,
      hidden: accountId !== null && !found?.accountId,
      importId: null,
    };
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is a draft that the viewer may change, check, apply and throw away.' })
  viewerCanPrepare(@Root() reorganisation: queries.ReorganisationRow, @Ctx() context: Context): boolean {
    return decide('prepare', { isHr: canPrepare(signedIn(context).scope, reorganisation), reorganisation }) === null;
  }
}

@Resolver(() => ReorganisationStep)
export class ReorganisationStepResolver {
  @FieldResolver(() => Int, { description: 'How many things it says: `parts` has the first 50 of them.' })
  partCount(@Root() { name, values }: ReorganisationStep): number {
    return valuesOf(name, values).length;
  }

  @Most(ReorganisationStep.MOST_PARTS)
  @FieldResolver(() => [StepPart], {
    description: 'The first 50 things that it says, in the order in which its input states them; days that the reorganisation says are left out.',
  })
  parts(@Root() { name, values }: ReorganisationStep, @Ctx() { services }: Context): StepPart[] {
    const shown = valuesOf(name, values).slice(0, ReorganisationStep.MOST_PARTS);
    return shown.map(({ path, prefix, value }) => {
      const stepId = prefix === null ? null : stepNamedBy(String(value));
      const told = services.toldTypes().find((type) => type.prefix === prefix);
      const isRow = prefix !== null && stepId === null;
      return {
        path,
        text: prefix === null ? String(value) : null,
        entity: told?.entity ?? null,
        rowId: isRow ? encodeId(prefix, String(value)) : null,
        madeByStepId: stepId === null ? null : encodeStepId(stepId),
        table: told?.table ?? null,
        uuid: isRow ? String(value) : null,
      };
    });
  }
}

@Resolver(() => StepPart)
export class StepPartResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What people know the row by; null for what is no row, and for one that is gone or not seen.' })
  rowName(@Root() { table, uuid }: StepPart, @Ctx() context: Context): Promise<string | null> | null {
    return table === null || uuid === null ? null : queries.nameOfRow(context, table, uuid);
  }
}
