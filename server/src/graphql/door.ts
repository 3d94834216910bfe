import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Identified, ViewerCache } from '../access/viewer-cache.ts';
import type { Viewer, ViewerKind } from '../access/viewer.ts';
import { AnsweredCost } from './answered-cost.ts';
import { descendDays } from './as-of.ts';
import type { Context } from './context.ts';
import { computeCost, costVaries, LIMITS, type Limits } from './cost.ts';
import { DeprecatedUse } from './deprecated-use.ts';
import { badInput, failure, withoutSuggestions } from './errors.ts';
import { refuseTangles } from './tangles.ts';
import { hashOperation, type KnownOperations } from './known-operations.ts';
import type { OperationRequest } from './request.ts';
import { refusalOfField } from './root-guard.ts';
import { readVariables } from './variables.ts';

/** An operation that was let in. */
export interface Operation {
  readonly document: DocumentNode;
  readonly text: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | null;
  /** What it can cost at most. */
  readonly cost: number;
}

export interface Prepared {
  readonly variables: Record<string, unknown>;
  readonly cost: number;
}

/** What is said of an operation that came the other way. */
const NOT_HERE = {
  HTTP: 'Subscriptions run over a WebSocket at the same address (wss://…/graphql, protocol graphql-transport-ws), not by POST. The queries of the same names answer once.',
  SOCKET: 'Only subscriptions run on the socket; send queries and mutations over HTTP.',
} as const;
/** Names of operations are shorter; what is longer comes back cut. */
const NAME_SHOWN = 80;

/** A longer text is not read at all. */
export const MAX_TOKENS = 5_000;
/** Of a subscription, which is kept for as long as it runs, 400 bytes a token: two hundred of one account are 80 MB. Ours have 200. */
const MAX_SUBSCRIPTION_TOKENS = 1_000;
/** Characters of all texts that are kept as they were read: a token of two characters takes 400 bytes. */
const TEXTS_KEPT = 524_288;
/** The most a message or body with one operation may weigh, in bytes. */
export const MAX_OPERATION_BYTES = 65_536;

/**
 * What every way into the graph asks of an operation, in this order: whose it is, whether they may send it, whether it
 * can be read and fits the schema, and what it could cost. HTTP and sockets bring their own wire; the rules are here.
 * (Over HTTP it is Apollo that parses and validates, by this schema and these limits: it insists on doing so itself.)
 */
export class Door {
  /** Of operations that cost the same whatever their variables; gone with the documents they are of. */
  readonly #costs = new WeakMap<OperationDefinitionNode, number>();
  readonly #deprecated: DeprecatedUse;
  readonly #answered: AnsweredCost;
  /** Texts of programs that are known to be no tangle. */
  readonly #untangled = new LRUCache<string, true>({ max: 2_000, maxSize: TEXTS_KEPT, sizeCalculation: (_known, text) => text.length });
  readonly #documents = new LRUCache<string, DocumentNode>({ max: 500, maxSize: TEXTS_KEPT, sizeCalculation: (_document, text) => text.length });

  constructor(
    readonly schema: GraphQLSchema,
    private readonly known: KnownOperations,
    private readonly viewers: ViewerCache,
    private readonly clock: () => Date,
    readonly limits: Limits = LIMITS,
  ) {
    this.#deprecated = new DeprecatedUse(schema);
    this.#answered = new AnsweredCost(schema);
  }

  /** What is let in is let in; who asks for what is going to be removed is known. */
  noteDeprecated(document: DocumentNode, viewer: Viewer | null): void {
    this.#deprecated.note(document, viewer);
  }

  /** Who holds a secret; null for nobody, and for a session that is over. */
  async admit(secret: string | null): Promise<Viewer | null> {
    return secret === null ? null : this.viewers.find(secret, this.clock().getTime());
  }

  /** The same of a secret that was shown as a token or as a cookie, with the reason where it opens nothing. As the other kind it is unknown. */
  async identify({ secret, kind }: { readonly secret: string; readonly kind: ViewerKind }): Promise<Identified> {
    const found = await this.viewers.identify(secret, this.clock().getTime());
    return found.viewer && found.viewer.sessionKind !== kind ? { viewer: null, fault: 'UNKNOWN' } : found;
  }

  /** Our own web sends operations known when it was built, programs send what they like on a token. Null when it may come in. */
  refusalOf(viewer: Viewer | null, text: string): GraphQLError | null {
    if (viewer?.sessionKind === 'TOKEN' || this.known.has(hashOperation(text))) return null;
    return failure(
      viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED',
      'A browser session runs the operations of the Selaras web only; use an access token (Authorization: Bearer …) for your own.',
    );
  }

  /** Before somebody else validates it. What cannot be read is theirs to tell. Errors: BAD_INPUT for a text that takes long to work through. */
  refuseTangles(text: string): void {
    if (this.#untangled.has(text)) return;
    let document: DocumentNode;
    try {
      document = parse(text, { maxTokens: MAX_TOKENS });
    } catch {
      return;
    }
    refuseTangles(document);
    this.#untangled.set(text, true);
  }

  /**
   * What an operation needs before it runs: its variables as values of their types, and the most objects it can answer with.
   * Errors: BAD_INPUT naming what is wrong with it, its variables or its cost.
   */
  prepare(document: DocumentNode, operationName: string | null | undefined, given: Readonly<Record<string, unknown>>, way: keyof typeof NOT_HERE): Prepared {
    const operation = getOperationAST(document, operationName);
    if (!operation)
      throw badInput(
        operationName
          ? `There is no operation "${operationName.slice(0, NAME_SHOWN)}" in query.`
          : 'There are several operations in query, or none; name one of them as operationName.',
      );
    if ((operation.operation === 'subscription') !== (way === 'SOCKET')) throw badInput(NOT_HERE[way]);
    const variables = readVariables(this.schema, document, operation, given);
    const known = this.#costs.get(operation);
    if (known !== undefined) return { variables, cost: known };
    const cost = computeCost(this.schema, document, operation, variables, this.limits);
    if (!costVaries(document)) this.#costs.set(operation, cost);
    return { variables, cost };
  }

  /** What an answer really cost. Of an operation that was prepared. */
  costOf({ document, operationName }: Pick<Operation, 'document' | 'operationName'>, data: unknown): number {
    return this.#answered.of(document, getOperationAST(document, operationName)!, data);
  }

  /** Reads a subscription that came over a socket. Errors: what is wrong with it, as a failure of the caller. */
  openSubscription(viewer: Viewer, { text, operationName, variables: given }: OperationRequest): Operation {
    const refusal = this.refusalOf(viewer, text);
    if (refusal) throw refusal;
    const document = this.#read(text);
    const { variables, cost } = this.prepare(document, operationName, given, 'SOCKET');
    refuseConditionsOnRoot(document, operationName);
    this.noteDeprecated(document, viewer);
    const dated = descendDays(this.schema, document, getOperationAST(document, operationName)!, variables).document;
    return { document: dated, text, variables, operationName, cost };
  }

  #read(text: string): DocumentNode {
    let document = this.#documents.get(text);
    if (!document) {
      document = parse(text, { maxTokens: MAX_SUBSCRIPTION_TOKENS });
      refuseTangles(document);
      const [error] = validate(this.schema, document, undefined, { maxErrors: 5 });
      if (error) throw badInput(withoutSuggestions(error.message));
      this.#documents.set(text, document);
    }
    return document;
  }

  /** Why somebody may not hear a subscription as they are now; null when they may. Asked of everybody who joins a stream that runs already. */
  refusalOfStream({ document, operationName }: Operation, viewer: Viewer): GraphQLError | null {
    const field = this.#rootOf(document, operationName);
    return field ? refusalOfField(field, viewer) : null;
  }

  /** Whether subscribers who see the same get the same bytes: said by the field (`@Shared()`). */
  isShared({ document, operationName }: Operation): boolean {
    return this.#rootOf(document, operationName)?.extensions['shared'] === true;
  }

  #rootOf(document: DocumentNode, operationName: string | null): GraphQLField<unknown, unknown> | undefined {
    const name = rootFieldIn(document, getOperationAST(document, operationName)?.selectionSet);
    return name === null ? undefined : this.schema.getSubscriptionType()?.getFields()[name];
  }

  /** Opens the stream behind a subscription, or says why not. */
  subscribe(operation: Operation, context: Context): ReturnType<typeof createSourceEventStream> {
    return createSourceEventStream({ ...this.#execution(operation), contextValue: context });
  }

  /** What a subscription answers to one event. */
  async answer(operation: Operation, event: unknown, context: Context): Promise<ExecutionResult> {
    return execute({ ...this.#execution(operation), rootValue: event, contextValue: context });
  }

  #execution({ document, variables, operationName }: Operation) {
    return { schema: this.schema, document, variableValues: variables, ...(operationName ? { operationName } : {}) };
  }
}

const CONDITIONS: ReadonlySet<string> = new Set(['skip', 'include']);

/** A stream that is skipped is none: graphql looks for its field all the same, and a fault of it closed the socket with all other streams. */
function refuseConditionsOnRoot(document: DocumentNode, operationName: string | null): void {
  const isConditional = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.directives?.some(({ name }) => CONDITIONS.has(name.value))) return true;
      if (selection.kind === Kind.FIELD) return false;
      if (selection.kind === Kind.INLINE_FRAGMENT) return isConditional(selection.selectionSet);
      return document.definitions.some(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value && isConditional(one.selectionSet),
      );
    });
  if (isConditional(getOperationAST(document, operationName)?.selectionSet))
    throw badInput('The field of a subscription takes neither @skip nor @include; do not subscribe, or put them on fields below it.');
}

/** The one root field of a subscription, which may stand in a fragment. */
function rootFieldIn(document: DocumentNode, set: SelectionSetNode | undefined): string | null {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) return selection.name.value;
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value);
    const found = fragment?.kind === Kind.INLINE_FRAGMENT || fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFieldIn(document, fragment.selectionSet) : null;
    if (found !== null) return found;
  }
  return null;
}
