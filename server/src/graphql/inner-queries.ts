import { parse, validate, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { descendDays } from './as-of.ts';
import type { Context } from './context.ts';
import type { Door } from './door.ts';
import { Executor } from './executor.ts';
import { AnswerText } from './json-text.ts';
import { hashOperation } from './known-operations.ts';
import { enterScenario } from './what-if.ts';

/** A query that the server itself wrote, ready to run. */
export interface InnerQuery {
  readonly document: DocumentNode;
  readonly hash: string;
  readonly variables: Record<string, unknown>;
}

export interface Answered {
  readonly data: Readonly<Record<string, unknown>>;
  /** In the cost of operations (cost.ts). */
  readonly cost: number;
}

/**
 * Asks the graph from within the server, as whoever it is for: policies, row security and limits are those of an operation
 * that they sent themselves. Only texts that the server wrote come here; what somebody sends is at most their variables.
 */
export class InnerQueries {
  readonly #executor: Executor;
  readonly #documents = new LRUCache<string, DocumentNode>({ max: 500 });

  constructor(private readonly door: Door) {
    this.#executor = new Executor(door.schema);
  }

  /** Errors: BAD_INPUT for variables that are not what the text takes, or where it could cost too much. */
  prepare(text: string, given: Readonly<Record<string, unknown>>): InnerQuery {
    const hash = hashOperation(text);
    let document = this.#documents.get(hash);
    if (!document) {
      document = parse(text);
      const [error] = validate(this.door.schema, document);
      if (error) throw new Error(`a query of the server does not fit its graph: ${error.message}`);
      this.#documents.set(hash, document);
    }
    const { variables } = this.door.prepare(document, null, given, 'HTTP');
    return { document, hash, variables };
  }

  /** Errors: what the first field that failed says. A part of an answer is none. */
  async run({ document, hash, variables }: InnerQuery, context: Context): Promise<Answered> {
    const operation = document.definitions.find((one) => one.kind === 'OperationDefinition')!;
    context.variables = variables;
    const dated = descendDays(this.door.schema, document, operation, variables);
    await enterScenario(this.door.schema, document, operation, context);
    const { data, errors } = await this.#executor.run(dated.document, `${hash} ${dated.key}`, undefined, variables, context);
    if (errors?.[0]) throw errors[0];
    const answer: unknown = data;
    const cost = this.door.costOf({ document, operationName: null }, answer);
    return { data: (answer instanceof AnswerText ? JSON.parse(answer.text) : answer) as Answered['data'], cost };
  }
}
