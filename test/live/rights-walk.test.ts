import { readFileSync } from 'node:fs';
import {
  WalkBoardDocument,
  WalkBoardNowDocument,
  WalkChangesDocument,
  WalkChangesNowDocument,
  WalkDinasDocument,
  WalkDinasNowDocument,
  WalkDinasPeopleDocument,
  WalkDinasPeopleNowDocument,
  WalkImportDocument,
  WalkImportNowDocument,
} from '@selaras/schema/test';
import { startTestApp, type Actor, type TestApp, type World } from '@selaras/server/testing';
import { buildSchema, type DocumentNode } from 'graphql';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { textOf } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';
import { openWire, type Wire } from '../testkit/wire.ts';
import { buildPlaces, RIGHTS, type Places } from './rights-walk.changes.ts';

const { server, newWorld } = await useServer({ knownOperations: { has: () => true } });
const second = await startTestApp(inject('clusterUrl'), { database: server.database, knownOperations: { has: () => true } });
afterAll(() => second.app.close());

/** A stream as it is asked for, and the query that shows the same: `now` beside its `stream`. */
interface Example {
  readonly stream: DocumentNode;
  readonly now: DocumentNode;
  readonly ids: (places: Places) => readonly string[];
}

/** By subscription field: whoever adds one says here how it is asked and what HTTP shows of the same. */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  board: [{ stream: WalkBoardDocument, now: WalkBoardNowDocument, ids: ({ world }) => [world.instansi.node] }],
  dinas: [
    { stream: WalkDinasDocument, now: WalkDinasNowDocument, ids: ({ home, other }) => [home.node, other.node] },
    { stream: WalkDinasPeopleDocument, now: WalkDinasPeopleNowDocument, ids: ({ home, other }) => [home.node, other.node] },
  ],
  changes: [{ stream: WalkChangesDocument, now: WalkChangesNowDocument, ids: ({ world }) => [world.instansi.node] }],
  importProgress: [{ stream: WalkImportDocument, now: WalkImportNowDocument, ids: ({ imports }) => imports }],
};
const FIELDS = Object.keys(
  buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'))
    .getSubscriptionType()!
    .getFields(),
);

/** Of a screen on a wall, which is nobody and has no rights that could change: test/api/screen-walk.test.ts. */
const OF_NOBODY = ['screenBoard'];
/** Of the account itself, and of no right that it has: test/api/notifications.test.ts. */
const OWN = ['notified'];

it('every stream of the graph has an example here, and the query that shows the same', () => {
  expect([...Object.keys(EXAMPLES), ...OF_NOBODY, ...OWN].toSorted()).toEqual(FIELDS.toSorted());
});

interface Stream {
  readonly key: string;
  readonly example: Example;
  readonly id: string;
}
const streamsOf = (places: Places): Stream[] =>
  FIELDS.flatMap((field) => EXAMPLES[field] ?? []).flatMap((example, index) =>
    example.ids(places).map((id, place) => ({ key: `s${index}.${place}`, example, id })),
  );

const subscribe = (wire: Wire, streams: readonly Stream[]): void => {
  for (const { key, example, id } of streams) wire.send({ id: key, type: 'subscribe', payload: { query: textOf(example.stream), variables: { id } } });
};

type Session = 'token' | 'cookie';
/** A socket that has been let in; null when it was not. */
async function open({ url }: TestApp, actor: Actor, session: Session): Promise<Wire | null> {
  const isToken = session === 'token';
  const wire = await openWire(url, isToken ? {} : { origin: url, cookie: `selaras_session=${actor.cookie}` });
  wire.send({ type: 'connection_init', payload: isToken ? { authorization: `Bearer ${actor.token}` } : {} });
  const isIn = await Promise.race([wire.until(({ type }) => type === 'connection_ack').then(() => true), wire.closed.then(() => false)]);
  return isIn ? wire : null;
}

/** Answers to everything that was asked before have been sent, or the socket is closed. */
async function pongOf(wire: Wire): Promise<number> {
  const before = wire.messages.length;
  if (wire.socket.readyState !== wire.socket.OPEN) return before;
  wire.send({ type: 'ping' });
  await Promise.race([wire.until(({ type }) => type === 'pong', before), wire.closed]);
  return wire.messages.length;
}

const EVERYWHERE: readonly (readonly [string, readonly TestApp[]])[] = [
  ['one server', [server]],
  ['two servers', [server, second]],
];

async function settle(): Promise<void> {
  for (const { app } of [server, second]) await app.worker.settle();
}

/** What HTTP answers to the same at this moment; null with the code of the refusal. */
interface Answer {
  readonly now: Now | null;
  readonly refusedBy: string | null;
}
async function answers(client: Client, streams: readonly Stream[], after: string | null): Promise<Map<string, Answer>> {
  const found = new Map<string, Answer>();
  for (const { key, example, id } of streams) {
    const { data, errors } = await client.send<{ now: Now | null }>(example.now, { id, ...(example.now === WalkChangesNowDocument ? { after } : {}) });
    const code = errors[0]?.extensions?.code ?? null;
    found.set(key, { now: data?.now ?? null, refusedBy: code });
  }
  return found;
}

const isEvent = (message: Wire['messages'][number], key: string): boolean =>
  message.id === key && message.type === 'next' && message.payload?.data?.['stream'] !== undefined && message.payload.data['stream'] !== null;

describe.each(EVERYWHERE)('over %s', (_where, servers) => {
  it.each(Object.entries(RIGHTS))('after %s nothing arrives that HTTP would not show', async (_name, { actorOf, change, session = 'token' }) => {
    const world: World = await newWorld();
    const places = await buildPlaces(world);
    const actor = await actorOf(places);
    await settle();
    const streams = streamsOf(places);
    const again = streams.map((stream) => ({ ...stream, key: `again ${stream.key}` }));
    const client = session === 'token' ? Client.program(servers[0]!.url, actor) : Client.browser(servers[0]!.url, actor);
    const { data: start } = await client.send(WalkChangesNowDocument, { id: world.instansi.node });
    const wires = (await Promise.all(servers.map((one) => open(one, actor, session)))).flatMap((wire) => wire ?? []);
    expect(wires).toHaveLength(servers.length);
    for (const wire of wires) subscribe(wire, streams);
    for (const wire of wires) for (const { key } of streams) await wire.until((message) => message.id === key);
    const epochs = servers.map(({ app }) => app.services.viewers.epoch);
    await change(places, actor, servers.at(-1)!);
    await expect.poll(() => servers.every(({ app }, index) => app.services.viewers.epoch > epochs[index]!)).toBe(true);
    const marks = await Promise.all(wires.map(pongOf));
    const newcomers = await Promise.all(servers.map((one) => open(one, actor, session)));
    for (const wire of newcomers) if (wire) subscribe(wire, streams);
    // The old socket asks for the same once more.
    for (const wire of wires) if (wire.socket.readyState === wire.socket.OPEN) subscribe(wire, again);
    await places.stir();
    await settle();
    const cursor = (start as { now?: { cursor?: string } } | null)?.now?.cursor ?? null;
    const answered = await answers(client, streams, cursor);
    const sockets = [
      ...wires.map((wire, at) => ({ wire, from: marks[at]!, who: 'who was there', asked: [...streams, ...again] })),
      ...newcomers.flatMap((wire) => (wire ? [{ wire, from: 0, who: 'who came after', asked: streams }] : [])),
    ];
    const faultsNow = (): string[] =>
      sockets.flatMap(({ wire, from, who, asked }) =>
        asked.flatMap((stream) => faultsOf(wire, from, stream, answered.get(stream.key.replace('again ', ''))!, places).map((fault) => `${who}: ${fault}`)),
      );
    await expect.poll(() => faultsNow().filter((fault) => fault.includes('not yet'))).toEqual([]);
    for (const { wire } of sockets) await pongOf(wire);
    expect(faultsNow()).toEqual([]);
    for (const { wire } of sockets) wire.socket.terminate();
  });
});

/** What a socket heard of a stream from a message on and should not have, or has not heard yet and should. */
function faultsOf(wire: Wire, from: number, { key, id }: Stream, { now, refusedBy }: Answer, { secrets }: Places): string[] {
  const heard = wire.messages.slice(from).filter((message) => message.id === key);
  const events = heard.filter((message) => isEvent(message, key)).map((message) => message.payload!.data!['stream'] as Shown);
  const isOpen = wire.socket.readyState === wire.socket.OPEN;
  const told = JSON.stringify(events);
  const faults = secrets
    .filter((secret) => told.includes(secret) && !JSON.stringify(now).includes(secret))
    .map((secret) => `${key} (${id}) tells ${secret}, which HTTP does not`);
  if (refusedBy !== null) {
    if (events.length > 0) faults.push(`${key} (${id}) goes on, and HTTP says ${refusedBy}`);
    if (isOpen && !JSON.stringify(heard).includes('FORBIDDEN')) faults.push(`${key} (${id}) does not yet say FORBIDDEN`);
    return faults;
  }
  if (!events.some(({ kind }) => kind === 'SNAPSHOT' || kind === 'CHANGED') || !now?.rows) return faults;
  const board = new Map<string, unknown>();
  let total: unknown = null;
  for (const event of events) {
    if (event.kind === 'SNAPSHOT') board.clear();
    for (const row of event.rows ?? []) board.set(row.dinasId, row);
    if (event.kind === 'SNAPSHOT' || event.kind === 'CHANGED') total = event.total;
  }
  const shown = new Map(now.rows.nodes.map((row) => [row.dinasId, JSON.stringify(row)]));
  for (const [dinasId, row] of board) if (JSON.stringify(row) !== shown.get(dinasId)) faults.push(`${key} (${id}) shows ${dinasId} not yet as HTTP`);
  if (events.some(({ kind }) => kind === 'SNAPSHOT') && board.size !== shown.size) faults.push(`${key} (${id}) does not yet show all dinas`);
  if (JSON.stringify(total) !== JSON.stringify(now.total)) faults.push(`${key} (${id}) does not yet show the total`);
  return faults;
}

interface Shown {
  readonly kind?: string;
  readonly total?: unknown;
  readonly rows?: Rows;
}

type Rows = readonly { readonly dinasId: string }[];

/** The same as a query answers it. */
interface Now {
  readonly total?: unknown;
  readonly rows?: { readonly nodes: Rows };
}
