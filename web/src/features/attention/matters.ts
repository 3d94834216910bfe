import type { AttentionCountsQuery, AttentionMatter, AttentionSeverity } from '@selaras/schema/web';

export type Matter = NonNullable<AttentionCountsQuery['attention']>['matters'][number];

/** In the order in which they are shown; those of the address are checked against them. */
export const MATTERS = [
  'RETIRED_HOLDERS',
  'HEADS_HELD_TWICE',
  'SUPERIOR_MISSING',
  'RETIRED_THIS_YEAR',
  'VACANT_HEADS',
  'ACTING_TOO_LONG',
  'PEOPLE_WITHOUT_POSITION',
  'TRANSFERS_WAITING',
  'UNITS_FALLING_SHORT',
  'EVALUATIONS_NOT_BEGUN',
  'NEED_NOT_SET',
  'UNITS_WITHOUT_HEAD',
] as const satisfies readonly AttentionMatter[];

export const SEVERITIES = ['WRONG', 'DUE', 'INCOMPLETE'] as const satisfies readonly AttentionSeverity[];

/** What somebody should do something about; what was never entered waits for as long as it has waited. */
export const pressing = (matters: readonly Pick<Matter, 'severity' | 'count'>[]): number =>
  matters.filter(({ severity }) => severity !== 'INCOMPLETE').reduce((sum, { count }) => sum + count, 0);

/** The one that is shown: the one of the address, else the first that there is anything of. */
export const chosenOf = (matters: readonly Matter[], asked: AttentionMatter | undefined): Matter | undefined =>
  matters.find(({ matter }) => matter === asked) ?? matters.find(({ count }) => count > 0);
