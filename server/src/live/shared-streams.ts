import { createHash, randomUUID } from 'node:crypto';
import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { figureScopeKey } from '../access/scope.ts';
import { rightsKey, type Viewer } from '../access/viewer.ts';
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
  /** As whoever looks after its connection read them last. */
  readonly viewer: Viewer;
  /** Its rights are being read again, or null: nothing goes out to it before that is done. */
  reading(now: number): Promise<void> | null;
  /** Lets its rights be read again, and brings it where they lead. */
  renew(): Promise<void>;
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

/** Whether an event is itself the word that figures are stale. */
const isWord = (event: unknown): boolean => typeof event === 'object' && event !== null && 'kind' in event && event.kind === 'STALE';

/** With what its stream has told, whatever it begins with. */
const toldOf = ({ told }: Tick): Pick<Tick, 'told'> => (told ? { told } : {});

interface Group {
  readonly key: string;
  readonly operation: Operation;
  readonly members: Set<Member>;
  /** The same for everybody: then the rights of one are the rights of all as far as they matter here. */
  readonly isImpersonal: boolean;
  /** Members that wait for their first snapshot, with what happened meanwhile. */
  readonly joining: Map<Member, { missed: boolean }>;
  source: AsyncIterator<unknown> | null;
  /** What its stream begins with: told to whoever joins. */
  readonly first: Promise<Tick>;
  snapshot: Promise<Outcome> | null;
}

/**
 * Executes each distinct live subscription once, however many sockets ask for it, and serialises each result once.
 * Two subscriptions are the same when text, variables and what may be seen are the same.
 */
export class SharedStreams {
  readonly #groups = new Map<string, Group>();
  readonly #impersonal = new WeakMap<DocumentNode, boolean>();
  readonly #said = new WeakMap<Operation, string>();
  /** Where each member is, or is about to be; whoever finds another place there than the own has been moved meanwhile. */
  readonly #places = new Map<Member, { readonly key: string }>();

  constructor(
    private readonly door: Door,
    private readonly services: Services,
    private readonly log: Logger,
  ) {}

  /** What is asked, and what the rights of whoever asks make of it: of a stream of figures their reach, of any other the person with all their rights. */
  #keyOf(operation: Operation, viewer: Viewer): string {
    let said = this.#said.get(operation);
    if (said === undefined) {
      said = createHash('sha256')
        .update(JSON.stringify([operation.text, operation.operationName, operation.variables]))
        .digest('base64');
      this.#said.set(operation, said);
    }
    return `${said} ${this.isImpersonal(operation) ? figureScopeKey(viewer.scope) : rightsKey(viewer)}`;
  }

  /** Whether it says the same to everybody who may see the same figures. */
  isImpersonal({ document }: Operation): boolean {
    let impersonal = this.#impersonal.get(document);
    if (impersonal === undefined) this.#impersonal.set(document, (impersonal = isImpersonal(this.door.schema, document)));
    return impersonal;
  }

  /** Whether a member is where its rights of by now lead. */
  isInPlace(operation: Operation, member: Member): boolean {
    return this.#places.get(member)?.key === this.#keyOf(operation, member.viewer);
  }

  /**
   * Adds a member; the errors come back when the subscription is refused, also where the stream runs for others already.
   * Opening takes a while: whoever has left by then stays away, and whoever has got other rights is where those lead,
   * brought there by whoever said so.
   */
  async join(operation: Operation, member: Member): Promise<ExecutionResult | null> {
    const refusal = this.door.refusalOfStream(operation, member.viewer);
    if (refusal) return { errors: [toFailure(refusal, randomUUID())] };
    if (member.isGone()) return null;
    const key = this.#keyOf(operation, member.viewer);
    const place = { key };
    this.#places.set(member, place);
    let group = this.#groups.get(key);
    if (!group) {
      const context = createContext(this.services, member.viewer, member.token);
      const source = await this.door.subscribe(operation, context).finally(() => context.read.close());
      const isLate = member.isGone() || this.#places.get(member) !== place;
      if (!(Symbol.asyncIterator in source)) {
        return isLate ? null : { ...source, errors: (source.errors ?? []).map((error) => toFailure(error, context.requestId)) };
      }
      const stream = source[Symbol.asyncIterator]();
      // Two members may have come while the stream was opened; the first one in keeps its stream.
      group = this.#groups.get(key);
      if (group || isLate) this.#end(stream);
      if (isLate) return null;
      group ??= this.#open(key, operation, stream);
    }
    group.members.add(member);
    this.#await(group, member);
    return null;
  }

  /** Puts a member among those who wait for a snapshot. */
  #await(group: Group, member: Member): void {
    group.joining.set(member, { missed: false });
    this.#welcome(group, member).catch((error: unknown) => this.#failed(error, [member]));
  }

  leave(member: Member): void {
    const place = this.#places.get(member);
    this.#places.delete(member);
    const group = place && this.#groups.get(place.key);
    if (!group?.members.delete(member)) return;
    group.joining.delete(member);
    if (group.members.size === 0) this.#close(group);
  }

  #open(key: string, operation: Operation, source: AsyncIterator<unknown>): Group {
    const first = source.next().then((event): Tick => ({ ...SNAPSHOT, ...(!event.done && toldOf(event.value as Tick)), joins: true }));
    const group: Group = { key, operation, members: new Set(), joining: new Map(), source, first, snapshot: null, isImpersonal: this.isImpersonal(operation) };
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
    await group.first;
    for (;;) {
      const next = await source.next();
      if (next.done) return;
      const payload = await this.#execute(group, next.value);
      if (payload === null) continue;
      // It was made under the rights that this group is of. Whoever may have lost them meanwhile is asked before, and has left by then.
      const now = this.services.clock().getTime();
      const readings = this.#readingsOf(group, now);
      if (readings) await Promise.all(readings);
      if (isFailure(payload)) {
        for (const member of group.members) member.fail(payload);
        continue;
      }
      if (!(await this.#holdsFor(group))) continue;
      (next.value as Tick).told?.settle();
      const frames = new Map<string, Buffer>();
      for (const member of group.members) {
        const joining = group.joining.get(member);
        if (joining) joining.missed = true;
        // Changed once more in this moment: others do not wait for it, it gets a snapshot when it is known what it may see.
        else if ((readings || !group.isImpersonal) && member.reading(now)) this.#await(group, member);
        else member.send(payload, frames);
      }
    }
  }

  /** The readings of rights that are under way for members at this moment; null when there is none, which is nearly always. */
  #readingsOf(group: Group, now: number): Set<Promise<void>> | null {
    let readings: Set<Promise<void>> | null = null;
    for (const member of group.members) {
      const reading = member.reading(now);
      if (reading) (readings ??= new Set()).add(reading);
    }
    return readings;
  }

  async #welcome(group: Group, member: Member): Promise<void> {
    for (;;) {
      await member.reading(this.services.clock().getTime());
      const state = group.joining.get(member);
      if (!state) return;
      state.missed = false;
      // Members that come together share one snapshot; one that is being made may be too old for a newcomer.
      const running = group.snapshot;
      if (running) await running;
      group.snapshot ??= group.first
        .then((first) => this.#execute(group, first, member))
        .finally(() => {
          group.snapshot = null;
        });
      const payload = await group.snapshot;
      await member.reading(this.services.clock().getTime());
      if (!group.isImpersonal && !isFailure(payload)) await this.#isStill(group, member);
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
        if (typeof warning === 'string' && this.services.hub.stale === stale && group.members.has(member) && !member.reading(this.services.clock().getTime()))
          member.send(warning, new Map());
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
      if (!member || !group.members.has(member)) return null;
      const viewer = await this.#viewerOf(group, member).catch((error: Error) => error);
      if (viewer === null) {
        if (as) return null;
        continue;
      }
      const result =
        viewer instanceof Error ? { errors: [new GraphQLError(viewer.message, { originalError: viewer })] } : await this.#answer(group, event, member, viewer);
      if (!result.errors) return JSON.stringify(result);
      const [first] = result.errors;
      this.log.warn({ requestId, error: describeError(first?.originalError ?? first) }, 'a live event failed');
      // The word that it is away must not wait behind what cannot be answered because of that; all comes anew afterwards.
      if (!isWord(event) && this.services.hub.isAway) return null;
      if (attempt >= RETRIES || result.errors.some((error) => error.extensions['code'] !== undefined)) {
        // Whoever has been told that figures are stale gets everything anew when they no longer are. Nobody else would
        // ever hear that something is missing: a stream that says nothing looks like figures that do not move.
        return this.services.hub.stale ? null : result.errors.map((error) => toFailure(error, requestId).toJSON());
      }
      await new Promise((done) => setTimeout(done, FIRST_RETRY_MS * 2 ** attempt));
    }
  }

  /**
   * For whom a group is asked; null when whoever it is does not belong here any more. What is personal is asked as they are
   * by now: their rights follow from positions and days as well, of which no socket is told at once. A group of figures has
   * one reach, which is its members' until they are moved.
   */
  async #viewerOf(group: Group, member: Member): Promise<Viewer | null> {
    const viewer = group.isImpersonal ? member.viewer : await this.services.viewers.find(member.token, this.services.clock().getTime());
    if (viewer && this.#keyOf(group.operation, viewer) === group.key) return viewer;
    if (group.members.has(member)) {
      this.leave(member);
      await member.renew();
    }
    return null;
  }

  /** Whether what was made for a group may still be told: what is personal is looked at once more, a moment before. */
  async #holdsFor(group: Group): Promise<boolean> {
    if (group.isImpersonal) return true;
    for (const member of group.members) if (await this.#isStill(group, member)) return true;
    return false;
  }

  /** Whether a member of a personal group has the rights the group is of; one whose rights cannot be read is sent away. */
  async #isStill(group: Group, member: Member): Promise<boolean> {
    try {
      return (await this.#viewerOf(group, member)) !== null;
    } catch {
      this.leave(member);
      await member.renew();
      return false;
    }
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
