import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { WorkloadAnalysis, WorkloadState } from './workload-analysis.entity.ts';
import { StatedWorkingTime } from './working-time.entity.ts';

@ObjectType({ implements: Refusal, description: 'Somebody changed the analysis or its tasks after it was read.' })
export class WorkloadAnalysisChanged extends Refusal<'WORKLOAD_ANALYSIS_CHANGED'> {
  @Field(() => WorkloadAnalysis, { description: 'The analysis as it now is.' })
  readonly current: WorkloadAnalysis;

  constructor(current: WorkloadAnalysis) {
    super('The analysis has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

const INSTEAD: Readonly<Record<WorkloadState, string>> = {
  DRAFT: 'review it first',
  REVIEWED: 'open it again to change it',
  ESTABLISHED: 'it holds by its decree; begin another analysis, which can be made of this one',
  DISCARDED: 'begin another one',
};

@ObjectType({ implements: Refusal, description: 'The analysis is not in a state from which this can be done.' })
export class WorkloadStateWrong extends Refusal<'WORKLOAD_STATE_WRONG'> {
  @Field(() => WorkloadState, { description: 'How far it has come.' })
  readonly workloadState: WorkloadState;

  constructor({ workloadState }: { readonly workloadState: WorkloadState }) {
    super(`The analysis is ${workloadState}: ${INSTEAD[workloadState]}.`);
    this.workloadState = workloadState;
  }
}

@ObjectType({ implements: Refusal, description: 'The dinas has an analysis that is worked on already.' })
export class WorkloadAnalysisOpen extends Refusal<'WORKLOAD_ANALYSIS_OPEN'> {
  @Field(() => WorkloadAnalysis, { description: 'The one that is worked on.' })
  readonly open: WorkloadAnalysis;

  constructor(open: WorkloadAnalysis) {
    super(`“${open.name}” is worked on already; go on with it, or throw it away first.`);
    this.open = open;
  }
}

@ObjectType({ implements: Refusal, description: 'The analysis has no tasks.' })
export class NoWorkloadTasks extends Refusal<'NO_WORKLOAD_TASKS'> {
  constructor() {
    super('The analysis has no tasks yet: there is no need that could be established; add them or import them first.');
  }
}

@ObjectType({ implements: Refusal, description: 'Of some tasks volume or time is not said: what they need is not known.' })
export class WorkloadTasksIncomplete extends Refusal<'WORKLOAD_TASKS_INCOMPLETE'> {
  @Field(() => Int, { description: 'How many.' })
  readonly count: number;

  constructor(count: number) {
    super(`Of ${count} tasks volume or time is not said; complete them, or say withoutIncomplete to establish what the others need.`);
    this.count = count;
  }
}

@ObjectType({ implements: Refusal, description: 'Another analysis of the dinas is in force from that day or a later one.' })
export class WorkloadDaysOverlap extends Refusal<'WORKLOAD_DAYS_OVERLAP'> {
  @Field(() => LocalDateScalar, { description: 'First day of the other one.' })
  readonly validFrom: string;

  constructor(validFrom: string) {
    super(`Another analysis of the dinas is in force from ${validFrom}; choose a later day, or take back the act that established it.`);
    this.validFrom = validFrom;
  }
}

@ObjectType({ implements: Refusal, description: 'Another working time is in force on that day than the one that was read.' })
export class WorkingTimeChanged extends Refusal<'WORKING_TIME_CHANGED'> {
  @Field(() => StatedWorkingTime, { nullable: true, description: 'The one now in force on that day; null while it is that of the law.' })
  readonly current: StatedWorkingTime | null;

  constructor(current: StatedWorkingTime | null) {
    super('The working time on that day has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}
