import { stringifyDocument } from '@urql/core';
import type { DocumentNode } from 'graphql';

const printOne = (definition: DocumentNode['definitions'][number]): string =>
  stringifyDocument({ kind: 'Document', definitions: [definition] } as unknown as DocumentNode);

/**
 * The text the server knows the operation by: the operation, then its fragments by name.
 * The server answers only operations whose hash it learned at build time, so one blank line more is a refusal.
 */
export function listedText(document: DocumentNode): string {
  const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
  const fragments = document.definitions
    .filter((definition) => definition.kind === 'FragmentDefinition')
    .toSorted((left, right) => (left.name.value < right.name.value ? -1 : 1));
  return [...operations, ...fragments].map(printOne).join('\n\n');
}
