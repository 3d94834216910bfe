import type { words as original } from '../id/superiors.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  superiors: {
    title: 'Superiors that are waited for',
    lead: 'For whom evaluations wait that are not sealed, the most first. Work e-mail and telephone are shown where they are on record; a reminder arrives in the app, and by e-mail where the person asked for it.',
    superior: 'Superior',
    dinas: 'Dinas',
    allDinas: 'All dinas',
    onlyOverdue: 'Only those overdue',
    waiting: 'Waiting',
    byState: '{{notStarted}}\u00a0not\u00a0begun · {{draft}}\u00a0drafts · {{submitted}}\u00a0submitted',
    overdue: 'Overdue',
    since: 'Oldest since',
    reminded: 'Last reminded',
    noAccount: 'Has no account',
    action: 'Action',
    remind: 'Remind',
    remindName: 'Remind {{name}}',
    remindChosen: 'Remind those chosen',
    done: '{{number}} superiors were reminded.',
    leftRecent: '{{number}} were left out, as they were reminded a short time ago.',
    leftWithout: '{{number}} were left out, as they have no account.',
    leftDone: '{{number}} were left out, as nothing waits for them any more.',
    recently: 'The last reminder was sent {{time}} by {{name}}. There are {{hours}} hours between two reminders.',
    none: 'No evaluation waits',
    noneHint: 'All evaluations of this scope are sealed, or are done by an office outside the tree.',
    noPeriod: 'No period of evaluation yet',
    noPeriodHint: 'Periods are planned by HR.',
  },
  labels: { ActKind: { REMIND_EVALUATORS: 'Reminder to superiors' } },
  refusals: {
    RemindedRecently: 'Reminded a short time ago.',
    NobodyToRemind: 'There is nobody to remind: nothing waits for them any more, or they have no account.',
  },
};
