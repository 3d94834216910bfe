import type { words as original } from '../id/superiors.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  superiors: {
    title: 'Superiors waited for',
    lead: 'For whom evaluations wait that are not sealed, the most first. Work e-mail and telephone are shown where they are on record; a reminder arrives in the app, and by e-mail where the person asked for it.',
    superior: 'Superior',
    dinas: 'Dinas',
    allDinas: 'All dinas',
    onlyOverdue: 'Only those overdue',
    waiting: 'Waiting',
    byState: '{{notStarted}}\u00a0not\u00a0begun · {{draft}}\u00a0{{draft, draft|drafts}} · {{submitted}}\u00a0submitted',
    overdue: 'Overdue',
    since: 'Oldest since',
    reminded: 'Last reminded',
    noAccount: 'Has no account',
    action: 'Action',
    remind: 'Remind',
    remindName: 'Remind {{name}}',
    remindChosen: 'Remind those chosen',
    again: 'Can be reminded again {{time}}',
    forNobody:
      '{{number}} more {{number, evaluation is|evaluations are}} not sealed and {{number, waits|wait}} for nobody in this list: the person has no superior, or is rated by an office outside the tree.',
    doneName: '{{name}} was reminded.',
    done: '{{number}} {{number, superior was|superiors were}} reminded.',
    leftRecent: '{{number}} left out: reminded a short time ago.',
    leftWithout: '{{number}} left out: no account.',
    leftDone: '{{number}} left out: nothing waits for them any more.',
    recently: 'The last reminder was sent {{time}} by {{name}}. {{hours}} {{hours, hour|hours}} lie between two reminders.',
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
