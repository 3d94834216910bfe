import { graphEnum } from '../graphql/graph-enum.ts';

/** What a statement did to the rows of a table. */
export const ChangeOperation = graphEnum('ChangeOperation', ['CREATED', 'CHANGED', 'REMOVED'], 'What happened to the rows.');
