export const words = {
  labels: {
    ActKind: { ESTABLISH_WORKLOAD: 'Workload analysis established', SET_WORKING_TIME: 'Effective working time set' },
    WorkloadState: { DRAFT: 'Draft', REVIEWED: 'Reviewed', ESTABLISHED: 'Established', DISCARDED: 'Thrown away' },
    NeedRounding: { UP: 'Up', NEAREST: 'To the nearest', DOWN: 'Down' },
  },
  actFields: {
    exact: 'need before it is rounded',
    minutesPerYear: 'effective minutes a year',
    rounding: 'rounding',
    establishedMinutes: 'effective minutes a year',
    establishedRounding: 'rounding',
    establishedFrom: 'in force from',
    establishedTo: 'in force until',
    workloadState: 'state of the analysis',
  },
  refusals: {
    WorkloadAnalysisChanged: 'Somebody has just changed this analysis. Look at it as it is now, and repeat.',
    WorkloadStateWrong: 'The analysis is not in a state for that. One that is established is not changed: make another one of it.',
    WorkloadAnalysisOpen: 'The dinas has an analysis that is worked on already. Go on with it, or throw it away first.',
    NoWorkloadTasks: 'The analysis has no tasks yet, so there is no need that could be established.',
    WorkloadTasksIncomplete: 'Of some tasks volume or time is not said. Complete them, or establish the analysis without them.',
    WorkloadDaysOverlap: 'Another analysis of the dinas is in force from that day or a later one. Choose a later day.',
    WorkingTimeChanged: 'Somebody has just changed the working time on that day. Look at it as it is now, and repeat.',
    PositionNeedEstablished: 'The need was established by a decree and is not lowered by hand. Establish another workload analysis.',
  },
};
