import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { AsOfArgs } from '../../graphql/page.args.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { Policy } from '../../graphql/policy.ts';
import { AsText } from '../../graphql/text-answer.ts';
import { Most, Work } from '../../graphql/work.ts';
import { Dinas, Position, type DinasRow, type PositionRow } from '../organization/index.ts';
import { Assignment } from './assignment.entity.ts';
import { correctAssignment } from './correct-assignment.service.ts';
import { CorrectAssignmentInput, CorrectAssignmentResult } from './correct-assignment.types.ts';
import { Employee } from './employee.entity.ts';
import { pangkatOf } from './golongan.rules.ts';
import { isNipProblem, nipWarnings, parseNip } from './nip.rules.ts';
import { FormerNip, NipScalar } from './nip.types.ts';
import { differenceOf } from './need.rules.ts';
import type { RetirementExplanation } from './retirement.rules.ts';
import { decide, longestFrom } from './staffing.lifecycle.ts';
import { appointsSomewhere, canManageStaffing } from './staffing.policy.ts';
import * as queries from './staffing.queries.ts';
import { headCounts } from './head-count.queries.ts';
import { HeadCountArgs, HeadCounts } from './head-count.types.ts';
import { EndManyAssignmentsInput, EndManyAssignmentsResult, SetManyNeedsInput, SetManyNeedsResult } from './many.types.ts';
import * as positions from './position-acts.service.ts';
import {
  ChangePositionInput,
  ChangePositionResult,
  ClosePositionInput,
  ClosePositionResult,
  CreatePositionInput,
  CreatePositionResult,
  ReopenPositionInput,
  ReopenPositionResult,
  SetSuperiorPositionInput,
  SetSuperiorPositionResult,
} from './position-acts.types.ts';
import * as service from './staffing.service.ts';
import {
  EmployeeWarning,
  AssignEmployeeInput,
  AssignEmployeeResult,
  EndAssignmentInput,
  EndAssignmentResult,
  Retirement,
  SetPositionNeedInput,
  SetPositionNeedResult,
  SuperiorPath,
} from './staffing.types.ts';

@Resolver(() => Employee)
export class EmployeeResolver {
  @Policy('signedIn')
  @Work(500)
  @Query(() => HeadCounts, { description: 'How many people there are, by what they have in common; of a dinas, a unit or any filter.' })
  headCounts(@Ctx() context: Context, @Args(() => HeadCountArgs) args: HeadCountArgs): Promise<HeadCounts> {
    return headCounts(context, args);
  }

  @Policy('signedIn')
  @AsText()
  @Query(() => Employee, {
    nullable: true,
    description:
      'The person with this number, or who had it before (then `nip` is another, and `formerNips` says until when), for viewers who may see numbers; null otherwise. BAD_INPUT when several governments of the viewer hold it and none was named.',
  })
  employeeByNip(
    @Ctx() context: Context,
    @Arg('nip', () => NipScalar, { description: 'NIP or NI PPPK.' }) nip: string,
    @Arg('instansiId', () => NodeId('instansi'), {
      nullable: true,
      description: 'In which government: needed when several that the viewer sees hold the number.',
    })
    instansiId: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<queries.EmployeeRow | null> {
    return queries.employeeByNip(context, nip, instansiId ?? null, info);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the rank that belongs to the golongan of a PNS; PPPK have none.' })
  pangkat(@Root() employee: queries.EmployeeRow): string | null {
    return employee.golongan === null ? null : pangkatOf(employee.golongan);
  }

  @Most(10)
  @FieldResolver(() => [FormerNip], { description: 'Numbers that the person had before, the newest first; empty for viewers who may not see numbers.' })
  formerNips(@Root() { id }: queries.EmployeeRow, @Ctx() context: Context): Promise<FormerNip[]> {
    return queries.formerNips(context, id);
  }

  @Most(5)
  @FieldResolver(() => [EmployeeWarning], { description: 'What in the record looks wrong, for those who see private fields.' })
  warnings(@Root() employee: queries.EmployeeRow): EmployeeWarning[] {
    const nip = employee.nip === null ? null : parseNip(employee.nip);
    return nip === null || isNipProblem(nip) ? [] : nipWarnings(nip, employee).map((warning) => warning.code);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether there are positions to which the viewer may appoint people: what assignEmployee says of one is its own.',
  })
  viewerCanAppoint(@Ctx() context: Context): boolean {
    return appointsSomewhere(signedIn(context).scope);
  }

  @FieldResolver(() => Retirement, { nullable: true, description: 'When the person retires, by the position held on the day; null without one.' })
  retirement(@Root() employee: queries.EmployeeRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<RetirementExplanation | null> {
    return queries.retirementOf(context, employee.id, dayOf(context, employee.instansiId, asOf));
  }

  @FieldResolver(() => SuperiorPath, { description: 'The direct superior on the day, and how it was found.' })
  superior(@Root() employee: queries.EmployeeRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<queries.SuperiorFinding> {
    return queries.superiorOf(context, employee.id, dayOf(context, employee.instansiId, asOf));
  }
}

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Policy('hr')
  @Mutation(() => AssignEmployeeResult, { description: 'Puts an employee into a position.' })
  assignEmployee(
    @Ctx() context: Context,
    @Arg('input', () => AssignEmployeeInput, { description: 'Who, where, when.' }) input: AssignEmployeeInput,
  ): Promise<AssignEmployeeResult> {
    return service.assignEmployee(context, input);
  }

  @Policy('hr')
  @Mutation(() => CorrectAssignmentResult, { description: 'Corrects what the record says of an assignment: its position, kind, days and decree.' })
  correctAssignment(
    @Ctx() context: Context,
    @Arg('input', () => CorrectAssignmentInput, { description: 'Which, and how it is to stand.' }) input: CorrectAssignmentInput,
  ): Promise<CorrectAssignmentResult> {
    return correctAssignment(context, input);
  }

  @Policy('hr')
  @Mutation(() => EndAssignmentResult, { description: 'Ends a running assignment.' })
  endAssignment(
    @Ctx() context: Context,
    @Arg('input', () => EndAssignmentInput, { description: 'Which, and the last day.' }) input: EndAssignmentInput,
  ): Promise<EndAssignmentResult> {
    return service.endAssignment(context, input);
  }

  @Policy('hr')
  @Mutation(() => SetPositionNeedResult, { description: 'Sets how many people a position needs from a day on.' })
  setPositionNeed(
    @Ctx() context: Context,
    @Arg('input', () => SetPositionNeedInput, { description: 'Which position, how many, since when.' }) input: SetPositionNeedInput,
  ): Promise<SetPositionNeedResult> {
    return service.setPositionNeed(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may correct what the record says of it with correctAssignment.' })
  viewerCanCorrect(@Root() assignment: queries.AssignmentRow, @Ctx() context: Context): boolean {
    return canManageStaffing(signedIn(context).scope, assignment);
  }

  @FieldResolver(() => Boolean, { description: 'Whether endAssignment would be accepted with the day as its last.' })
  viewerCanEnd(@Root() assignment: queries.AssignmentRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): boolean {
    const lastDay = dayOf(context, assignment.instansiId, asOf);
    return decide('end', { isHr: canManageStaffing(signedIn(context).scope, assignment), lastDay, assignment }) === null;
  }
}

@Resolver(() => Assignment)
export class ManyRowsResolver {
  @Policy('hr')
  @Mutation(() => EndManyAssignmentsResult, { description: 'Ends many running assignments on the same day, in one act.' })
  endManyAssignments(
    @Ctx() context: Context,
    @Arg('input', () => EndManyAssignmentsInput, { description: 'Which, and the last day.' }) input: EndManyAssignmentsInput,
  ): Promise<EndManyAssignmentsResult> {
    return service.endManyAssignments(context, input);
  }

  @Policy('hr')
  @Mutation(() => SetManyNeedsResult, { description: 'Sets how many people each of many positions needs from a day on, in one act.' })
  setManyNeeds(
    @Ctx() context: Context,
    @Arg('input', () => SetManyNeedsInput, { description: 'Which positions, how many, since when.' }) input: SetManyNeedsInput,
  ): Promise<SetManyNeedsResult> {
    return service.setManyNeeds(context, input);
  }
}

@Resolver(() => Position)
export class PositionActsResolver {
  @Policy('hr')
  @Mutation(() => CreatePositionResult, { description: 'Makes a position.' })
  createPosition(
    @Ctx() context: Context,
    @Arg('input', () => CreatePositionInput, { description: 'Where, what and from when.' }) input: CreatePositionInput,
  ): Promise<CreatePositionResult> {
    return positions.createPosition(context, input);
  }

  @Policy('hr')
  @Mutation(() => ChangePositionResult, { description: 'Changes what is said of a position: title, kind, class, eselon, what it asks for.' })
  changePosition(
    @Ctx() context: Context,
    @Arg('input', () => ChangePositionInput, { description: 'Which, and what.' }) input: ChangePositionInput,
  ): Promise<ChangePositionResult> {
    return positions.changePosition(context, input);
  }

  @Policy('hr')
  @Mutation(() => SetSuperiorPositionResult, { description: 'Sets to which position a position reports; two can change places.' })
  setSuperiorPosition(
    @Ctx() context: Context,
    @Arg('input', () => SetSuperiorPositionInput, { description: 'Whose, and which.' }) input: SetSuperiorPositionInput,
  ): Promise<SetSuperiorPositionResult> {
    return positions.setSuperiorPosition(context, input);
  }

  @Policy('hr')
  @Mutation(() => ClosePositionResult, { description: 'Gives a position a last day.' })
  closePosition(
    @Ctx() context: Context,
    @Arg('input', () => ClosePositionInput, { description: 'Which, the last day, and what becomes of its holders.' }) input: ClosePositionInput,
  ): Promise<ClosePositionResult> {
    return positions.closePosition(context, input);
  }

  @Policy('hr')
  @Mutation(() => ReopenPositionResult, { description: 'Opens a closed position again.' })
  reopenPosition(
    @Ctx() context: Context,
    @Arg('input', () => ReopenPositionInput, { description: 'Which.' }) input: ReopenPositionInput,
  ): Promise<ReopenPositionResult> {
    return positions.reopenPosition(context, input);
  }

  @FieldResolver(() => Boolean, { description: "Whether changePosition, setSuperiorPosition, closePosition and reopenPosition are the viewer's to ask for." })
  viewerCanChange(@Root() position: PositionRow, @Ctx() context: Context): boolean {
    return canManageStaffing(signedIn(context).scope, position);
  }
}

@Resolver(() => Dinas)
export class PositionsOfDinasResolver {
  @FieldResolver(() => Boolean, { description: "Whether createPosition in a unit of it is the viewer's to ask for." })
  viewerCanCreatePositions(@Root() { id, instansiId }: DinasRow, @Ctx() context: Context): boolean {
    return canManageStaffing(signedIn(context).scope, { instansiId, dinasId: id });
  }
}

@Resolver(() => Position)
export class PositionStaffingResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether assignEmployee would be accepted from the day to the last of the position, for somebody who holds no other.',
  })
  viewerCanAssign(@Root() position: PositionRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): boolean {
    const day = dayOf(context, position.instansiId, asOf);
    return decide('assign', { isHr: canManageStaffing(signedIn(context).scope, position), ...longestFrom(day, position) }) === null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether setPositionNeed would be accepted from the day on.' })
  viewerCanSetNeed(@Root() position: PositionRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): boolean {
    const since = dayOf(context, position.instansiId, asOf);
    return decide('setNeed', { isHr: canManageStaffing(signedIn(context).scope, position), since, position, running: null }) === null;
  }

  @FieldResolver(() => Int, {
    description: 'Definitive holders on the day that the viewer may see; of a day to come as appointments are on record, retirements not taken off.',
  })
  async filled(@Root() position: PositionRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<number> {
    return (await queries.positionCounts(context, position.id, dayOf(context, position.instansiId, asOf))).filled;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Filled minus need (selisih): negative when people are missing, positive when there are too many; null where no need was set.',
  })
  async difference(@Root() position: PositionRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<number | null> {
    return differenceOf(await queries.positionCounts(context, position.id, dayOf(context, position.instansiId, asOf)));
  }
}
