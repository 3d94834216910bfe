import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { AsOfArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Most } from '../../graphql/work.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';
import { changeNip } from './change-nip.service.ts';
import { ChangeNipInput, ChangeNipResult } from './change-nip.types.ts';
import { recordHistory, recordOn } from './dated-facts.queries.ts';
import * as facts from './dated-facts.service.ts';
import {
  ChangeEducationInput,
  ChangeEducationResult,
  ChangeGolonganInput,
  ChangeGolonganResult,
  ChangeStatusInput,
  ChangeStatusResult,
  DatedFact,
  RecordOnDay,
} from './dated-facts.types.ts';
import { Employee } from './employee.entity.ts';
import * as service from './employment.service.ts';
import {
  AddEmployeeInput,
  AddEmployeeResult,
  CorrectEmployeeInput,
  CorrectEmployeeResult,
  EndEmploymentInput,
  EndEmploymentResult,
} from './employment.types.ts';
import {
  ChangeManyEducationInput,
  ChangeManyEducationResult,
  ChangeManyGolonganInput,
  ChangeManyGolonganResult,
  ChangeManyStatusInput,
  ChangeManyStatusResult,
} from './many.types.ts';
import { canManageWhole } from './staffing.policy.ts';
import { viewerManages } from './employment.queries.ts';
import type { EmployeeRow } from './staffing.queries.ts';

@Resolver(() => Employee)
export class EmploymentResolver {
  @Policy('hr')
  @Mutation(() => AddEmployeeResult, { description: 'Takes somebody into the record of a government.' })
  addEmployee(
    @Ctx() context: Context,
    @Arg('input', () => AddEmployeeInput, { description: 'Who, and what is known of them.' }) input: AddEmployeeInput,
  ): Promise<AddEmployeeResult> {
    return service.addEmployee(context, input);
  }

  @Policy('hr')
  @Mutation(() => CorrectEmployeeResult, { description: 'Corrects what the record says of a person.' })
  correctEmployee(
    @Ctx() context: Context,
    @Arg('input', () => CorrectEmployeeInput, { description: 'Who, and what is to stand.' }) input: CorrectEmployeeInput,
  ): Promise<CorrectEmployeeResult> {
    return service.correctEmployee(context, input);
  }

  @Policy('hr')
  @Mutation(() => ChangeNipResult, { description: 'Gives a person another number; the one before is kept with its last day.' })
  changeNip(
    @Ctx() context: Context,
    @Arg('input', () => ChangeNipInput, { description: 'Who, and the new number.' }) input: ChangeNipInput,
  ): Promise<ChangeNipResult> {
    return changeNip(context, input);
  }

  @Policy('hr')
  @Mutation(() => ChangeStatusResult, { description: 'Gives a person another status from a day on.' })
  changeStatus(
    @Ctx() context: Context,
    @Arg('input', () => ChangeStatusInput, { description: 'Who, the new status, and from when.' }) input: ChangeStatusInput,
  ): Promise<ChangeStatusResult> {
    return facts.changeStatus(context, input);
  }

  @Policy('hr')
  @Mutation(() => ChangeGolonganResult, { description: 'Gives a person another golongan from a day on.' })
  changeGolongan(
    @Ctx() context: Context,
    @Arg('input', () => ChangeGolonganInput, { description: 'Who, the new golongan, and from when.' }) input: ChangeGolonganInput,
  ): Promise<ChangeGolonganResult> {
    return facts.changeGolongan(context, input);
  }

  @Policy('hr')
  @Mutation(() => ChangeEducationResult, { description: 'States the highest education of a person from a day on.' })
  changeEducation(
    @Ctx() context: Context,
    @Arg('input', () => ChangeEducationInput, { description: 'Who, which education, and from when.' }) input: ChangeEducationInput,
  ): Promise<ChangeEducationResult> {
    return facts.changeEducation(context, input);
  }

  @Policy('hr')
  @Mutation(() => EndEmploymentResult, { description: 'Ends the service of a person, and with it what they hold.' })
  endEmployment(
    @Ctx() context: Context,
    @Arg('input', () => EndEmploymentInput, { description: 'Who, the last day, and why.' }) input: EndEmploymentInput,
  ): Promise<EndEmploymentResult> {
    return service.endEmployment(context, input);
  }

  @FieldResolver(() => RecordOnDay, {
    description: 'What the record says of the person for a day; for days of which nothing else is known, what it says today.',
  })
  recordOn(@Root() employee: EmployeeRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<RecordOnDay> {
    return recordOn(context, employee, dayOf(context, employee.instansiId, asOf));
  }

  @Most(20)
  @FieldResolver(() => [DatedFact], {
    description: 'What status, golongan and education were in which days, the newest first; empty while no change of any is known.',
  })
  recordHistory(@Root() { id }: { readonly id: string }, @Ctx() context: Context): Promise<DatedFact[]> {
    return recordHistory(context, id);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer keeps the record of the person: may correct it with correctEmployee, and change it from a day on with changeStatus, changeGolongan and changeEducation.',
  })
  viewerCanManage(@Root() employee: { readonly id: string; readonly instansiId: string }, @Ctx() context: Context): Promise<boolean> {
    return viewerManages(context, employee);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may give the person another number with changeNip.' })
  viewerCanChangeNip(@Root() { instansiId }: { readonly instansiId: string }, @Ctx() context: Context): boolean {
    return canManageWhole(signedIn(context).scope, instansiId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether endEmployment would be accepted of somebody whose service goes on, with a day after which no appointment begins.',
  })
  viewerCanEndEmployment(@Root() { instansiId }: { readonly instansiId: string }, @Ctx() context: Context): boolean {
    return canManageWhole(signedIn(context).scope, instansiId);
  }
}

@Resolver(() => Instansi)
export class PeopleOfInstansiResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may take people into its record with addEmployee.' })
  viewerCanAddEmployees(@Root() { id }: InstansiRow, @Ctx() context: Context): boolean {
    return canManageWhole(signedIn(context).scope, id);
  }
}

@Resolver(() => Employee)
export class ManyPeopleResolver {
  @Policy('hr')
  @Mutation(() => ChangeManyStatusResult, { description: 'Gives many people the same status from a day on, in one act.' })
  changeManyStatus(
    @Ctx() context: Context,
    @Arg('input', () => ChangeManyStatusInput, { description: 'Who, the new status, and from when.' }) input: ChangeManyStatusInput,
  ): Promise<ChangeManyStatusResult> {
    return facts.changeManyStatus(context, input);
  }

  @Policy('hr')
  @Mutation(() => ChangeManyGolonganResult, { description: 'Gives many people the same golongan from a day on, in one act.' })
  changeManyGolongan(
    @Ctx() context: Context,
    @Arg('input', () => ChangeManyGolonganInput, { description: 'Who, the new golongan, and from when.' }) input: ChangeManyGolonganInput,
  ): Promise<ChangeManyGolonganResult> {
    return facts.changeManyGolongan(context, input);
  }

  @Policy('hr')
  @Mutation(() => ChangeManyEducationResult, { description: 'States the same education of many people from a day on, in one act.' })
  changeManyEducation(
    @Ctx() context: Context,
    @Arg('input', () => ChangeManyEducationInput, { description: 'Who, the education, and from when.' }) input: ChangeManyEducationInput,
  ): Promise<ChangeManyEducationResult> {
    return facts.changeManyEducation(context, input);
  }
}
