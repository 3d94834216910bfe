import { ArgsType, Extensions, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { OfDay } from '../../graphql/days.ts';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { AsOfArgs } from '../../graphql/page.args.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Text } from '../../graphql/text.ts';
import { ActInput, actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { WorkloadAnalysis } from './workload-analysis.entity.ts';
import { VolumePeriod, WorkloadApproach, WorkloadTask } from './workload-task.entity.ts';
import {
  NoWorkloadTasks,
  WorkingTimeChanged,
  WorkloadAnalysisChanged,
  WorkloadAnalysisOpen,
  WorkloadDaysOverlap,
  WorkloadStateWrong,
  WorkloadTasksIncomplete,
} from './workload.errors.ts';
import { NeedRounding, StatedWorkingTime } from './working-time.entity.ts';
import { EFFECTIVENESS_GRADES } from './working-time.parameters.ts';

export const ESTABLISH_WORKLOAD = actKind('ESTABLISH_WORKLOAD', 'A workload analysis was established, and with it the needs of its positions.');
export const SET_WORKING_TIME = actKind('SET_WORKING_TIME', 'How much effective time one person has in a year was set.');

export const WorkloadAnalysisConnection = connectionOf(WorkloadAnalysis, 'WorkloadAnalysis');
export const WorkloadTaskConnection = connectionOf(WorkloadTask, 'WorkloadTask');
export const StatedWorkingTimeConnection = connectionOf(StatedWorkingTime, 'StatedWorkingTime');

export const EffectivenessGrade = graphEnum(
  'EffectivenessGrade',
  { A: 'More than 1.00: more work than time.', B: '0.90 to 1.00.', C: '0.70 to 0.89.', D: '0.50 to 0.69.', E: 'Less than 0.50.' },
  'Grade of effectiveness (efektivitas jabatan): the work there is by the time that its holders have (Permendagri 12/2008).',
  EFFECTIVENESS_GRADES,
);
export type EffectivenessGrade = EnumOf<typeof EffectivenessGrade>;

@ObjectType({ description: 'Effective working time and rounding as they hold on a day.' })
export class WorkingTimeOnDay {
  @Field(() => Int, { description: 'Effective working time of one person in a year, in minutes.' }) minutesPerYear!: number;
  @Field(() => NeedRounding, { description: 'How a need becomes whole people.' }) rounding!: NeedRounding;
  @Field(() => Boolean, { description: 'Whether the government said it; otherwise it is what holds where nothing was said.' }) isStated!: boolean;
  asOf!: string;
}

@ObjectType({ description: 'How well the holders of a position are used (efektivitas jabatan): the work there is by the time that they have.' })
export class Effectiveness {
  @Field(() => Float, { description: 'Work by time; more than 1 where there is more work than time.' }) share!: number;
  @Field(() => EffectivenessGrade, { description: 'Its grade.' }) grade!: EffectivenessGrade;
}

@ObjectType({ description: 'What a workload analysis says that a position needs.' })
export class WorkloadNeed extends OfDay {
  analysisId!: string;
  positionId!: string;
  @Field(() => Boolean, { description: 'Whether the viewer sees everybody who holds the position, without whom effectiveness is not told.' })
  viewerSeesEffectiveness!: boolean;
  @Field(() => Int, { description: 'How many tasks it has.' }) tasks!: number;
  @Field(() => Int, { description: 'Of how many of them volume or time is not said: they are in none of the numbers.' }) incomplete!: number;
  @Field(() => Float, { description: 'The work there is in a year, in minutes.' }) minutes!: number;
  @Field(() => Float, { description: 'How many people it needs, before that is rounded.' }) exact!: number;
  @Field(() => Int, { description: 'The effective working time by which it was counted, in minutes a year.' }) minutesPerYear!: number;
  @Field(() => NeedRounding, { description: 'How it becomes whole people.' }) rounding!: NeedRounding;
}

@ArgsType()
export class WorkloadArgs extends AsOfArgs {
  @Field(() => NodeId(WorkloadAnalysis), {
    nullable: true,
    description: 'Of which analysis, so that a draft can be compared; the one in force on the day when left out.',
  })
  workloadAnalysisId?: string | null;
}

@InputType({ description: 'A workload analysis that is to be worked on.' })
export class BeginWorkloadAnalysisInput {
  @Field(() => NodeId('dinas'), { description: 'Of which dinas.' }) dinasId!: string;
  @Field(() => Text(lengthOf(WorkloadAnalysis, 'name')), { description: 'What to call it.' }) name!: string;
  @Field(() => NodeId(WorkloadAnalysis), { nullable: true, description: 'The analysis of the dinas whose tasks it begins with; none when left out.' })
  madeOfId?: string | null;
}

/** As many as are written at once. */
const MOST_TASKS_AT_ONCE = 500;

@Extensions({ mostItems: MOST_TASKS_AT_ONCE })
@InputType({ description: 'A task of a position; what is left out is not said.' })
export class WorkloadTaskInput {
  @Field(() => NodeId(WorkloadTask), { nullable: true, description: 'Which task it takes the place of; a new one when left out.' }) taskId?: string | null;
  @Field(() => NodeId('position'), { description: 'Of which position.' }) positionId!: string;
  @Field(() => Int, { nullable: true, description: 'Its place among the tasks of the position, from 1; the last when left out.' }) place?: number | null;
  @Field(() => Text(lengthOf(WorkloadTask, 'description')), { description: 'What is done.' }) description!: string;
  @Field(() => Text(lengthOf(WorkloadTask, 'result')), { nullable: true, description: 'What comes of it, in which the volume is counted.' }) result?:
    | string
    | null;
  @Field(() => WorkloadApproach, { description: 'By what its work is counted.' }) approach!: WorkloadApproach;
  @Field(() => Float, { nullable: true, description: 'How many in the period.' }) volume?: number | null;
  @Field(() => VolumePeriod, { nullable: true, description: 'Over which time; in a year when left out.' }) volumePeriod?: VolumePeriod | null;
  @Field(() => Float, { nullable: true, description: 'Of TASKS: minutes that one takes.' }) normMinutes?: number | null;
  @Field(() => Float, { nullable: true, description: 'Of RESULTS and OBJECTS: how many one person manages in the same period.' }) ability?: number | null;
  @Field(() => Float, { nullable: true, description: 'Of EQUIPMENT: people at one piece.' }) operators?: number | null;
  @Field(() => Float, { nullable: true, description: 'Of EQUIPMENT: shifts in a day.' }) shifts?: number | null;
}

@InputType({ description: 'A workload analysis with the version that was read.' })
abstract class ReadWorkloadInput {
  @Field(() => NodeId(WorkloadAnalysis), { description: 'Which analysis.' }) analysisId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

@InputType({ description: 'Writes tasks of an analysis, and takes some away.' })
export class PutWorkloadTasksInput extends ReadWorkloadInput {
  static readonly MOST = MOST_TASKS_AT_ONCE;
  @Field(() => [WorkloadTaskInput], { description: 'Tasks as they are to be; at most 500 at once.' }) tasks!: WorkloadTaskInput[];
  @Field(() => [NodeId(WorkloadTask)], { nullable: true, description: 'Tasks that are to go; at most 100 at once.' }) removedIds?: string[] | null;
}

@InputType({ description: 'An analysis that was looked through.' })
export class ReviewWorkloadAnalysisInput extends ReadWorkloadInput {}

@InputType({ description: 'An analysis that is to be worked on again.' })
export class ReopenWorkloadAnalysisInput extends ReadWorkloadInput {}

@InputType({ description: 'An analysis that is to be thrown away.' })
export class DiscardWorkloadAnalysisInput extends ReadWorkloadInput {}

@InputType({ description: 'Establishes an analysis by a decree.' })
export class EstablishWorkloadAnalysisInput extends ActInput {
  @Field(() => NodeId(WorkloadAnalysis), { description: 'Which analysis.' }) analysisId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(() => LocalDateScalar, { description: 'First day on which its needs are in force.' }) since!: string;
  @Field(() => Text(lengthOf(WorkloadAnalysis, 'decreeNumber')), { description: 'Number of the decree (SK penetapan).' }) decreeNumber!: string;
  @Field(() => Boolean, { nullable: true, description: 'Establish what is known, though of some tasks volume or time is not said.' }) withoutIncomplete?:
    | boolean
    | null;
}

@InputType({ description: 'Sets effective working time and rounding of a government from a day on.' })
export class SetWorkingTimeInput extends DecreedActInput {
  @Field(() => NodeId('instansi'), { description: 'Of which government.' }) instansiId!: string;
  @Field(() => Int, { description: 'Effective working time of one person in a year, in minutes: 6,000 to 527,040.' }) minutesPerYear!: number;
  @Field(() => NeedRounding, { description: 'How a need becomes whole people.' }) rounding!: NeedRounding;
  @Field(() => LocalDateScalar, { description: 'First day on which it holds.' }) since!: string;
  @Field(() => NodeId(StatedWorkingTime), {
    nullable: true,
    description: 'The one that was read as in force on that day; left out when it was that of the law.',
  })
  workingTimeId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version of that one.' }) version?: number | null;
}

@ObjectType({ description: 'The analysis as it now is.' })
export class WorkloadAnalysisSaved {
  @Field(() => WorkloadAnalysis, { description: 'The analysis.' })
  readonly analysis: WorkloadAnalysis;

  constructor(analysis: WorkloadAnalysis) {
    this.analysis = analysis;
  }
}

@ObjectType({ description: 'The working time as it now is.' })
export class WorkingTimeSaved {
  @Field(() => StatedWorkingTime, { description: 'The one in force from that day on.' })
  readonly workingTime: StatedWorkingTime;

  constructor(workingTime: StatedWorkingTime) {
    this.workingTime = workingTime;
  }
}

export const BeginWorkloadAnalysisResult = resultOf('BeginWorkloadAnalysisResult', 'The analysis, or why not.', [WorkloadAnalysisSaved, WorkloadAnalysisOpen]);
export type BeginWorkloadAnalysisResult = typeof BeginWorkloadAnalysisResult;
export const PutWorkloadTasksResult = resultOf('PutWorkloadTasksResult', 'The analysis, or why not.', [
  WorkloadAnalysisSaved,
  WorkloadAnalysisChanged,
  WorkloadStateWrong,
]);
export type PutWorkloadTasksResult = typeof PutWorkloadTasksResult;
export const ReviewWorkloadAnalysisResult = resultOf('ReviewWorkloadAnalysisResult', 'The analysis, or why not.', [
  WorkloadAnalysisSaved,
  WorkloadAnalysisChanged,
  WorkloadStateWrong,
  NoWorkloadTasks,
]);
export type ReviewWorkloadAnalysisResult = typeof ReviewWorkloadAnalysisResult;
export const ReopenWorkloadAnalysisResult = resultOf('ReopenWorkloadAnalysisResult', 'The analysis, or why not.', [
  WorkloadAnalysisSaved,
  WorkloadAnalysisChanged,
  WorkloadStateWrong,
]);
export type ReopenWorkloadAnalysisResult = typeof ReopenWorkloadAnalysisResult;
export const DiscardWorkloadAnalysisResult = resultOf('DiscardWorkloadAnalysisResult', 'The analysis, or why not.', [
  WorkloadAnalysisSaved,
  WorkloadAnalysisChanged,
  WorkloadStateWrong,
]);
export type DiscardWorkloadAnalysisResult = typeof DiscardWorkloadAnalysisResult;
export const EstablishWorkloadAnalysisResult = actResultOf('EstablishWorkloadAnalysisResult', 'The analysis, or why not.', [
  WorkloadAnalysisSaved,
  WorkloadAnalysisChanged,
  WorkloadStateWrong,
  WorkloadTasksIncomplete,
  WorkloadDaysOverlap,
]);
export type EstablishWorkloadAnalysisResult = typeof EstablishWorkloadAnalysisResult;
export const SetWorkingTimeResult = actResultOf('SetWorkingTimeResult', 'The working time, or why not.', [WorkingTimeSaved, WorkingTimeChanged]);
export type SetWorkingTimeResult = typeof SetWorkingTimeResult;
