import type { ExecutionResult } from 'graphql';
import { connection } from './connection.ts';

const SIGNED_OUT_CODES = new Set([4401, 4403]);
/** What connecting again does not better; whoever listens hears of it, and asks anew when they want to. */
const FINAL_CODES = new Set([...SIGNED_OUT_CODES, 4004, 4400, 4406, 4409, 4429, 4500]);
const NORMAL = 1000;
const NO_PONG = 4408;

/** Milliseconds before the n-th attempt: doubling to 15 s, with jitter so that a restarted server is not met by every screen at once. */
export function retryDelay(attempt: number, random: number): number {
  const ceiling = Math.min(15_000, 500 * 2 ** attempt);
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}

/** The same question gets the same id in every browser, so that the server can send one frame to all who asked it. */
export function subscriptionId(operationName: string, variables: Readonly<Record<string, unknown>>): string {
  const sorted = Object.entries(variables)
    .filter(([, value]) => value !== undefined && value !== null)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `${operationName}(${sorted.map(([name, value]) => `${name}:${JSON.stringify(value)}`).join(',')})`;
}

const PING_EVERY = 10_000;
/** A tab that slept holds a socket that looks open but is dead: no answer to a ping in this time ends it, and a new one begins. */
const PONG_PATIENCE = 5_000;

export interface Question {
  readonly operationName: string | null;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Sink {
  next(told: ExecutionResult<Record<string, unknown>>): void;
  /** The errors of an answer, or the end of the connection that was the last one. */
  error(problem: unknown): void;
  complete(): void;
}

type Message =
  | { readonly type: 'connection_ack' }
  | { readonly type: 'ping' }
  | { readonly type: 'pong' }
  | { readonly type: 'next'; readonly id: string; readonly payload: ExecutionResult<Record<string, unknown>> }
  | { readonly type: 'error'; readonly id: string; readonly payload: unknown }
  | { readonly type: 'complete'; readonly id: string };

export interface LiveSocket {
  /** Returns what ends it. */
  subscribe(question: Question, sink: Sink): () => void;
}

/**
 * One connection for all streams of the page, by graphql-transport-ws (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md).
 * It stands for as long as somebody listens. One that broke begins again by itself, and asks again for what is listened to.
 */
export function createSocket(search: string, onSignedOut: () => void): LiveSocket {
  const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql${search}`;
  const asked = new Map<string, { readonly question: Question; readonly sink: Sink }>();
  let socket: WebSocket | null = null;
  let isReady = false;
  let attempt = 0;
  /** One at a time: to begin again, to ping, or for its pong. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (delay: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, delay);
  };
  const send = (message: object): void => socket?.send(JSON.stringify(message));

  function ended(code: number, problem: unknown): void {
    [socket, isReady] = [null, false];
    clearTimeout(timer);
    // 1000 is our own close when no screen listens any more.
    connection.set(code === NORMAL ? 'connecting' : 'down');
    if (SIGNED_OUT_CODES.has(code)) onSignedOut();
    if (FINAL_CODES.has(code)) {
      const sinks = [...asked.values()];
      asked.clear();
      for (const { sink } of sinks) sink.error(problem);
    } else if (asked.size > 0) after(retryDelay(attempt++, Math.random()), open);
  }

  /** Not waited for: a dead connection says that it is closed only after minutes. */
  function end(code: number, reason: string): void {
    if (!socket) return;
    socket.onclose = null;
    socket.onmessage = null;
    socket.close(code, reason);
    ended(code, null);
  }

  /** What follows in the same moment may listen again. */
  const endUnheard = (): void =>
    queueMicrotask(() => {
      if (asked.size > 0) return;
      if (isReady) end(NORMAL, 'Nobody listens');
      // One that is on its way is ended when it stands: browsers complain of it otherwise.
      else if (!socket) clearTimeout(timer);
    });

  function ping(): void {
    send({ type: 'ping' });
    after(PONG_PATIENCE, () => end(NO_PONG, 'No answer to a ping'));
  }

  function hear(message: Message): void {
    if (message.type === 'ping') return send({ type: 'pong' });
    if (message.type === 'pong') return after(PING_EVERY, ping);
    if (message.type === 'connection_ack') {
      [isReady, attempt] = [true, 0];
      connection.set('open');
      for (const [id, { question }] of asked) send({ id, type: 'subscribe', payload: question });
      endUnheard();
      return after(PING_EVERY, ping);
    }
    const sink = asked.get(message.id)?.sink;
    if (message.type === 'next') return sink?.next(message.payload);
    asked.delete(message.id);
    if (message.type === 'error') sink?.error(message.payload);
    else sink?.complete();
    endUnheard();
  }

  function open(): void {
    connection.set(connection.get() === 'down' ? 'down' : 'connecting');
    socket = new WebSocket(url, 'graphql-transport-ws');
    socket.onopen = () => {
      send({ type: 'connection_init' });
      after(PING_EVERY, ping);
    };
    socket.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as Message);
    socket.onclose = (event) => ended(event.code, event);
  }

  return {
    subscribe(question, sink) {
      let id = subscriptionId(question.operationName ?? '', question.variables);
      // Two that differ in what is null ask the same; the server takes an id once.
      while (asked.has(id)) id += ' ';
      const entry = { question, sink };
      asked.set(id, entry);
      if (isReady) send({ id, type: 'subscribe', payload: question });
      else if (!socket && asked.size === 1) {
        clearTimeout(timer);
        open();
      }
      return () => {
        if (asked.get(id) !== entry) return;
        asked.delete(id);
        if (isReady) send({ id, type: 'complete' });
        endUnheard();
      };
    },
  };
}
