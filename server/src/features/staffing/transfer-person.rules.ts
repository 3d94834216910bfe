/** What of an offer is of the person, and not of what the two governments decided. */
export const OF_PERSON = [
  'nip',
  'name',
  'titleBefore',
  'titleAfter',
  'status',
  'golongan',
  'educationLevel',
  'educationField',
  'positionTitle',
  'dinasName',
  'decreeNumber',
  'reason',
] as const;

/** States in which the government that somebody was offered to has nothing to do with them any more. */
export const PERSON_GONE = ['DECLINED', 'WITHDRAWN'] as const;
