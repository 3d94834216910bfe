import { createHash, randomUUID } from 'node:crypto';
import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { figureScopeKey } from '../access/scope.ts';
import type { Viewer } from '../access/viewer.ts';
import { createContext } from '../graphql/context.ts';
import type { Door, Operation } from '../graphql/door.ts';
import { failure, toFailure } from '../graphql/errors.ts';
import type { Services } from '../app.services.ts';
import { SNAPSHOT, type Tick } from './figure-stream.ts';
import { isImpersonal } from './impersonal.ts';
import { describeError, written } from '../log.ts';

/** One subscription of one socket. */
export interface Member {
  readonly id: string;
  readonly token: string;
  viewer: Viewer;
  /** Writes a result that was serialised once for everybody; `frames` keeps the finished bytes per subscription id. */
  send(payload: string, frames: Map<string, Buffer>): void;
  /** Ends the subscription with what is wrong; its client asks again or says so. */
  fail(errors: readonly GraphQLFormattedError[]): void;
  /** Whether it is over: what is still under way for it comes too late. */
  isGone(): boolean;
}

/** What an event came to: the serialised result, nothing to send, or errors that trying again does not mend. */
type Outcome = string | null | readonly GraphQLFormattedError[];
const isFailure = (outcome: Outcome): outcome is readonly GraphQLFormattedError[] => typeof outcome === 'object' && outcome !== null;

/** Together a little over three seconds; a database that is away for longer ends in a fresh snapshot for everybody. */
const RETRIES = 5;
const FIRST_RETRY_MS = 100;

interface Group {
  readonly key: string;
  readonly operation: Operation;
  readonly members: Set<Member>;
  /** Members that wait for their first snapshot, with what happened meanwhile. */
  readonly joining: Map<Member, { missed: boolean }>;
  source: AsyncIterator<unknown> | null;
  snapshot: Promise<Outcome> | null;
}

/**
 * Executes each distinct live subscription once, however many sockets ask for it, and serialises each result once.
 * Two subscriptions are the same when text, variables and everything their rows depend on are the same.
 */
export class SharedStreams {
  readonly #groups = new Map<string, Group>();
  readonly #impersonal = new WeakMap<DocumentNode, boolean>();

  constructor(
    private readonly door: Door,
    private readonly services: Services,
    private readonly log: Logger,
  ) {}

  keyOf(operation: Operation, viewer: Viewer): string {
    const whose = this.#isImpersonal(operation.document) ? figureScopeKey(viewer.scope) : viewer.accountId;
    return createHash('sha256')
      .update(JSON.stringify([operation.text, operation.operationName, operation.variables, whose]))
      .digest('base64');
  }

  #isImpersonal(document: DocumentNode): boolean {
    let impersonal = this.#impersonal.get(document);
    if (impersonal === undefined) this.#impersonal.set(document, (impersonal = isImpersonal(this.door.schema, document)));
    return impersonal;
  }

  /**
   * Adds a member; the errors come back when the subscription is refused. Opening takes a while: whoever has left by then
   * stays away, and whoever has got other rights is where those lead, brought there by whoever said so.
   */
  async join(operation: Operation, member: Member): Promise<ExecutionResult | null> {
    const key = this.keyOf(operation, member.viewer);
    let group = this.#groups.get(key);
    if (!group) {
      const context = createContext(this.services, member.viewer, member.token);
      const source = await this.door.subscribe(operation, context).finally(() => context.read.close());
      if (!(Symbol.asyncIterator in source)) return { ...source, errors: (source.errors ?? []).map((error) => toFailure(error, context.requestId)) };
      const stream = source[Symbol.asyncIterator]();
      // Two members may have come while the stream was opened; the first one in keeps its stream.
      group = this.#groups.get(key);
      const isLate = member.isGone() || this.keyOf(operation, member.viewer) !== key;
      if (group || isLate) this.#end(stream);
      if (isLate) return null;
      group ??= this.#open(key, operation, stream);
    }
    group.members.add(member);
    group.joining.set(member, { missed: false });
    this.#welcome(group, member).catch((error: unknown) => this.#failed(error, [member]));
    return null;
  }

  leave(operation: Operation, member: Member): void {
    for (const group of this.#groups.values()) {
      if (group.operation !== operation && !group.members.has(member)) continue;
      if (group.members.delete(member)) {
        group.joining.delete(member);
        if (group.members.size === 0) this.#close(group);
      }
    }
  }

  #open(key: string, operation: Operation, source: AsyncIterator<unknown>): Group {
    const group: Group = { key, operation, members: new Set(), joining: new Map(), source, snapshot: null };
    this.#groups.set(key, group);
    this.#pump(group, source).catch((error: unknown) => {
      this.#failed(error, group.members);
      this.#close(group);
    });
    return group;
  }

  #close(group: Group): void {
    if (this.#groups.get(group.key) === group) this.#groups.delete(group.key);
    if (group.source) this.#end(group.source);
    group.source = null;
  }

  #end(source: AsyncIterator<unknown>): void {
    source.return?.(undefined).catch(written(this.log, 'a stream could not be ended'));
  }

  /** A fault of ours: those whose stream it is are told, and everybody else goes on. */
  #failed(error: unknown, members: Iterable<Member>): void {
    const requestId = randomUUID();
    this.log.error({ requestId, error: describeError(error) }, 'a live stream broke off');
    const told = [toFailure(failure('INTERNAL', 'The stream broke off.'), requestId).toJSON()];
    for (const member of members) member.fail(told);
  }

  async #pump(group: Group, source: AsyncIterator<unknown>): Promise<void> {
    // The stream begins with a snapshot for the one who opened it; here every member gets one on joining.
    await source.next();
    for (;;) {
      const next = await source.next();
      if (next.done) return;
      const payload = await this.#execute(group, next.value);
      if (payload === null) continue;
      if (isFailure(payload)) {
        for (const member of group.members) member.fail(payload);
        continue;
      }
      const frames = new Map<string, Buffer>();
      for (const member of group.members) {
        const joining = group.joining.get(member);
        if (joining) joining.missed = true;
        else member.send(payload, frames);
      }
    }
  }

  async #welcome(group: Group, member: Member): Promise<void> {
    for (;;) {
      const state = group.joining.get(member);
      if (!state) return;
      state.missed = false;
      // Members that come together share one snapshot; one that is being made may be too old for a newcomer.
      const running = group.snapshot;
      if (running) await running;
      group.snapshot ??= this.#execute(group, SNAPSHOT, member).finally(() => {
        group.snapshot = null;
      });
      const payload = await group.snapshot;
      if (!group.joining.has(member)) return;
      if (isFailure(payload)) return member.fail(payload);
      // Whoever it was asked for has no session any more, and said nothing to the others; or the figures are stale.
      if (payload === null && !this.services.hub.stale) continue;
      if (payload !== null) member.send(payload, new Map());
      if (!state.missed) {
        group.joining.delete(member);
        // Said to the others when it began; a newcomer must not take old figures for live ones.
        const { stale } = this.services.hub;
        const warning = stale && (await this.#execute(group, { kind: 'STALE', dinasIds: [], staleReason: stale } satisfies Tick, member));
        // They are live again, or it has left, while that was made ready: nobody would take it back.
        if (typeof warning === 'string' && this.services.hub.stale === stale && group.members.has(member)) member.send(warning, new Map());
        return;
      }
    }
  }

  /** A lost connection is tried again: the event is not lost with it. */
  async #execute(group: Group, event: unknown, as?: Member): Promise<Outcome> {
    // The same in the log and in what is told.
    const requestId = randomUUID();
    for (let attempt = 0; ; attempt++) {
      const member = as ?? group.members.values().next().value;
      if (!member) return null;
      const viewer = await this.#viewerOf(group, member).catch((error: Error) => error);
      if (viewer === null) {
        this.leave(group.operation, member);
        if (as) return null;
        continue;
      }
      const result =
        viewer instanceof Error ? { errors: [new GraphQLError(viewer.message, { originalError: viewer })] } : await this.#answer(group, event, member, viewer);
      if (!result.errors) return JSON.stringify(result);
      const [first] = result.errors;
      this.log.warn({ requestId, error: describeError(first?.originalError ?? first) }, 'a live event failed');
      if (attempt >= RETRIES || result.errors.some((error) => error.extensions['code'] !== undefined)) {
        // Whoever has been told that figures are stale gets everything anew when they no longer are. Nobody else would
        // ever hear that something is missing: a stream that says nothing looks like figures that do not move.
        return this.services.hub.stale ? null : result.errors.map((error) => toFailure(error, requestId).toJSON());
      }
      await new Promise((done) => setTimeout(done, FIRST_RETRY_MS * 2 ** attempt));
    }
  }

  /**
   * For whom a group is asked; null when their session is over. What is personal is asked as they are by now: their rights
   * follow from positions and days as well, of which no socket is told. A group of figures has one scope, which is its
   * members' until they are moved.
   */
  async #viewerOf({ operation }: Group, member: Member): Promise<Viewer | null> {
    if (this.#isImpersonal(operation.document)) return member.viewer;
    return this.services.viewers.find(member.token, this.services.clock().getTime());
  }

  async #answer(group: Group, event: unknown, member: Member, viewer: Viewer): Promise<ExecutionResult> {
    const context = createContext(this.services, viewer, member.token);
    try {
      return await this.door.answer(group.operation, event, context);
    } finally {
      context.read.close();
    }
  }

  close(): void {
    for (const group of this.#groups.values()) this.#close(group);
  }
}
