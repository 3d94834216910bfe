import { badInput } from './errors.ts';

/** What a program sends of one operation, over HTTP or a socket. */
export interface OperationRequest {
  readonly text: string;
  /** Null when the text holds one operation only. */
  readonly operationName: string | null;
  /** As they came; of their types they are once the operation is known (variables.ts). */
  readonly variables: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What JSON calls it, for the sentence that refuses it. */
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : `a ${typeof value}`);

const isLeftOut = (value: unknown): value is null | undefined => value === null || value === undefined;

/**
 * Reads what stands around an operation. What clients send for nothing (null, an empty name) is nothing.
 * Errors: BAD_INPUT with what is expected in its place.
 */
export function readRequest(body: unknown): OperationRequest {
  if (Array.isArray(body)) throw badInput('One operation per request; a list is not answered.');
  if (!isObject(body)) throw badInput('Send a JSON object with the operation as query, and with variables and operationName where it needs them.');
  const { query, operationName, variables, extensions } = body;
  if (isLeftOut(query)) throw badInput('There is no query: send the text of the operation under this name.');
  if (typeof query !== 'string') throw badInput(`query is ${kindOf(query)}; it is the text of the operation.`);
  if (query.trim() === '') throw badInput('query is empty; it is the text of the operation.');
  if (!isLeftOut(operationName) && typeof operationName !== 'string')
    throw badInput(`operationName is ${kindOf(operationName)}; it is the name of one of the operations in query, or left out.`);
  if (!isLeftOut(variables) && !isObject(variables))
    throw badInput(`variables is ${kindOf(variables)}; it is an object with a value for each name, or left out.`);
  if (!isLeftOut(extensions) && !isObject(extensions)) throw badInput(`extensions is ${kindOf(extensions)}; it is an object, or left out.`);
  return { text: query, operationName: operationName || null, variables: variables ?? {} };
}
