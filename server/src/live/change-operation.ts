import { graphEnum } from '../graphql/graph-enum.ts';

/** What a statement did to the rows of a table. */
export const ChangeOperation = graphEnum(
  'ChangeOperation',
  { CREATED: 'They are new.', CHANGED: 'They are different.', REMOVED: 'They are gone.' },
  'What happened to the rows.',
);
