import type { DocumentNode } from 'graphql';

/** What an operation is called on the wire. */
export function operationName(document: DocumentNode): string {
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
  return operation?.name?.value ?? '';
}
