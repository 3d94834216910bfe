import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type DocumentNode, type NameNode, type OperationDefinitionNode } from 'graphql';

/** An operation as text, which may be wrong on purpose, or as a document that knows its data and variables. */
export type Sendable<Data, Variables> = string | TypedDocumentNode<Data, Variables>;

/** Variables may be left out where none is required. */
export type Given<Variables> = Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** The text of an operation as our web sends it and the server has it listed: the operation, then its fragments by name. */
export function textOf(document: string | DocumentNode): string {
  if (typeof document === 'string') return document;
  const nameOf = (definition: DocumentNode['definitions'][number]): string => (definition.kind === 'FragmentDefinition' ? definition.name.value : '');
  return print({ kind: document.kind, definitions: document.definitions.toSorted((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1)) });
}

/** The member of a union that an answer must be; any other is shown whole. */
export function member<Union extends { readonly __typename: string }, Name extends Union['__typename']>(
  name: Name,
  answer: Union | null | undefined,
): Extract<Union, { readonly __typename: Name }> {
  if (answer?.__typename !== name) throw new Error(`expected ${name}, got ${JSON.stringify(answer, null, 1)}`);
  return answer as Extract<Union, { readonly __typename: Name }>;
}

/** The operation in a document. */
export function operationOf(document: DocumentNode): OperationDefinitionNode & { readonly name: NameNode } {
  for (const definition of document.definitions)
    if (definition.kind === 'OperationDefinition' && definition.name) return { ...definition, name: definition.name };
  throw new Error('a document without a named operation');
}
