import { graphEnum } from '../graphql/graph-enum.ts';

/** What a statement did to the rows of a table. */
export const ChangeOperation = graphEnum(
  'ChangeOperation',
  { INSERT: 'They came.', UPDATE: 'They were written over.', DELETE: 'They went.' },
  'What happened to the rows.',
);
