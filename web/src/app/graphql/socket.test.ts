import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connection } from './connection.ts';
import { createSocket, retryDelay, subscriptionId } from './socket.ts';

/** A connection whose other end is the test. */
class Line {
  static readonly all: Line[] = [];
  static get last(): Line {
    return Line.all.at(-1)!;
  }
  readonly sent: unknown[] = [];
  readonly ends: number[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  constructor() {
    Line.all.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(code: number): void {
    this.ends.push(code);
  }
  tell(message: object): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  stand(): void {
    this.onopen?.();
    this.tell({ type: 'connection_ack' });
  }
}

const sinkOf = () => ({ next: vi.fn(), error: vi.fn(), complete: vi.fn() });
const question = (operationName: string, variables = {}) => ({ operationName, query: `subscription ${operationName} { changes }`, variables });
const asks = ({ sent }: Line): unknown[] =>
  sent.filter((message) => (message as { type: string }).type === 'subscribe').map((message) => (message as { id: string }).id);

describe('streams over one connection', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', Line);
    vi.stubGlobal('location', { protocol: 'https:', host: 'selaras.test' });
    Line.all.length = 0;
    connection.set('connecting');
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('begin when the first is listened to, and end with the last', async () => {
    const socket = createSocket('', vi.fn());
    expect(Line.all).toHaveLength(0);
    const [one, other] = [sinkOf(), sinkOf()];
    const endOne = socket.subscribe(question('One'), one);
    Line.last.stand();
    const endOther = socket.subscribe(question('Other'), other);
    expect(connection.get()).toBe('open');
    expect(Line.last.sent[0]).toEqual({ type: 'connection_init' });
    expect(asks(Line.last)).toEqual(['One()', 'Other()']);
    Line.last.tell({ type: 'next', id: 'Other()', payload: { data: { n: 1 } } });
    expect(other.next).toHaveBeenCalledWith({ data: { n: 1 } });
    expect(one.next).not.toHaveBeenCalled();
    endOne();
    await Promise.resolve();
    expect(Line.last.ends).toEqual([]);
    endOther();
    await Promise.resolve();
    expect(Line.last.sent.at(-1)).toEqual({ id: 'Other()', type: 'complete' });
    expect(Line.last.ends).toEqual([1000]);
    expect(Line.all).toHaveLength(1);
    vi.advanceTimersByTime(60_000);
    expect(Line.all).toHaveLength(1);
  });

  it('go on over the same connection where the next page listens in the same moment', async () => {
    const socket = createSocket('', vi.fn());
    const end = socket.subscribe(question('One'), sinkOf());
    Line.last.stand();
    end();
    socket.subscribe(question('One'), sinkOf());
    await Promise.resolve();
    expect(Line.all).toHaveLength(1);
    expect(Line.last.ends).toEqual([]);
    expect(asks(Line.last)).toEqual(['One()', 'One()']);
  });

  it('end a connection that nobody waits for any more once it stands', async () => {
    const socket = createSocket('', vi.fn());
    socket.subscribe(question('One'), sinkOf())();
    await Promise.resolve();
    expect(Line.last.ends).toEqual([]);
    Line.last.stand();
    await Promise.resolve();
    expect(Line.last.ends).toEqual([1000]);
  });

  it('are asked for again after a break, later with every attempt', () => {
    const socket = createSocket('', vi.fn());
    const sink = sinkOf();
    socket.subscribe(question('One', { of: 'x' }), sink);
    Line.last.stand();
    Line.last.onclose?.({ code: 1006 });
    expect(connection.get()).toBe('down');
    vi.advanceTimersByTime(500);
    expect(Line.all).toHaveLength(2);
    Line.last.onclose?.({ code: 1006 });
    vi.advanceTimersByTime(499);
    expect(Line.all).toHaveLength(2);
    vi.advanceTimersByTime(501);
    expect(Line.all).toHaveLength(3);
    expect(connection.get()).toBe('down');
    Line.last.stand();
    expect(connection.get()).toBe('open');
    expect(asks(Line.last)).toEqual(['One(of:"x")']);
    expect(sink.error).not.toHaveBeenCalled();
  });

  it('leave a connection that answers no ping, without waiting until it says that it is closed', () => {
    const socket = createSocket('', vi.fn());
    socket.subscribe(question('One'), sinkOf());
    Line.last.stand();
    vi.advanceTimersByTime(10_000);
    expect(Line.last.sent.at(-1)).toEqual({ type: 'ping' });
    Line.last.tell({ type: 'pong' });
    vi.advanceTimersByTime(14_999);
    expect(Line.last.ends).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(Line.last.ends).toEqual([4408]);
    expect(connection.get()).toBe('down');
    vi.advanceTimersByTime(500);
    expect(Line.all).toHaveLength(2);
  });

  it('answer the pings of the server', () => {
    createSocket('', vi.fn()).subscribe(question('One'), sinkOf());
    Line.last.stand();
    Line.last.tell({ type: 'ping' });
    expect(Line.last.sent.at(-1)).toEqual({ type: 'pong' });
  });

  it.each([4401, 4403])('end for good with %i, which says that nobody is signed in any more', (code) => {
    const signedOut = vi.fn();
    const sink = sinkOf();
    createSocket('', signedOut).subscribe(question('One'), sink);
    Line.last.stand();
    Line.last.onclose?.({ code });
    expect(signedOut).toHaveBeenCalledOnce();
    expect(sink.error).toHaveBeenCalledWith({ code });
    vi.advanceTimersByTime(60_000);
    expect(Line.all).toHaveLength(1);
  });

  it('tell of an end or a refusal whoever listens, once', () => {
    const socket = createSocket('', vi.fn());
    const [refused, over] = [sinkOf(), sinkOf()];
    const end = socket.subscribe(question('Refused'), refused);
    socket.subscribe(question('Over'), over);
    Line.last.stand();
    Line.last.tell({ type: 'error', id: 'Refused()', payload: [{ message: 'no' }] });
    Line.last.tell({ type: 'complete', id: 'Over()' });
    expect(refused.error).toHaveBeenCalledWith([{ message: 'no' }]);
    expect(over.complete).toHaveBeenCalledOnce();
    end();
    expect(Line.last.sent.at(-1)).not.toHaveProperty('type', 'complete');
  });
});

describe('the live socket', () => {
  it('gives the same question the same id, whatever the order of its variables', () => {
    expect(subscriptionId('BoardLive', { instansiId: 'i', periodId: 'p' })).toBe(subscriptionId('BoardLive', { periodId: 'p', instansiId: 'i' }));
  });

  it('tells an absent variable from none no more than the server does', () => {
    expect(subscriptionId('BoardLive', { instansiId: 'i', periodId: null })).toBe('BoardLive(instansiId:"i")');
  });

  it('gives different questions different ids', () => {
    expect(subscriptionId('BoardLive', { instansiId: 'i' })).not.toBe(subscriptionId('BoardLive', { instansiId: 'j' }));
  });

  it('waits longer with every attempt, up to fifteen seconds, and never in step with others', () => {
    expect(retryDelay(0, 0)).toBe(250);
    expect(retryDelay(0, 1)).toBe(500);
    expect(retryDelay(20, 1)).toBe(15_000);
    expect(retryDelay(20, 0)).toBe(7_500);
  });
});
