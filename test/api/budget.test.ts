/** What a token, a session and an account may ask for over time: told in every answer, and refused with when to come back. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import {
  FirstNamesDocument,
  HoldersOfPositionsOfPeopleDocument,
  PlacesInFeedDocument,
  SmallQuestionDocument,
  TenPeopleAndTheirPostsDocument,
  WatchBoardDocument,
} from '@selaras/schema/test';
import { SignInPageDocument } from '@selaras/schema/web';
import type { DocumentNode } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer, ToldCost } from '../testkit/client.ts';
import { Client } from '../testkit/client.ts';
import { textOf } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';
import { openSession } from '../testkit/wire.ts';

/** Ten people and their posts: 50 for narrowing, 10 for a question of its own, 10 people, 10 posts. */
const TEN = 80;
const [MAXIMUM, RATE] = [1_000, 10];

let now = Date.now();
const { server, as, world, newWorld } = await useWorld({
  clock: () => new Date(now),
  settings: { SELARAS_BUDGET: String(MAXIMUM), SELARAS_BUDGET_PER_SECOND: String(RATE) },
});
const dinas = await world.dinas();
const post = await world.position(dinas, 'Penata', { need: 9 });
for (const name of ['Ani', 'Budi', 'Citra']) await world.employee(name, { in: post });
const asker = await world.account('penanya', { role: 'INTEGRATOR' });
const neighbour = await (await newWorld()).account('tetangga', { role: 'LEADERSHIP' });
await server.app.worker.settle();

const pass = (seconds: number): void => void (now += seconds * 1_000);
/** Everybody has a whole budget again. */
beforeEach(() => pass(MAXIMUM / RATE));

const TYPE = { 'content-type': 'application/json' };
const bearing = { authorization: `Bearer ${asker.token}` };
const costOf = ({ extensions }: Pick<Answer, 'extensions'>): ToldCost => extensions!.cost!;
const leftOf = (answer: Pick<Answer, 'extensions'>): number => costOf(answer).budget!.available;
async function send(document: DocumentNode | string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...TYPE, ...bearing, ...headers },
    body: JSON.stringify({ query: textOf(document), variables }),
  });
  return { status: response.status, headers: response.headers, errors: [], data: null, ...((await response.json()) as object) };
}
/** What an operation would cost and what is left, without anything running. */
const look = (document: DocumentNode | string = TenPeopleAndTheirPostsDocument, headers: Record<string, string> = {}): Promise<Answer> =>
  send(document, {}, { 'selaras-cost-only': '1', ...headers });
/** Asks until it is refused; what was granted of each, and the refusal. */
async function askUntilRefused(client: Client): Promise<{ readonly granted: number; readonly refused: Answer }> {
  for (let granted = 0; ; granted++) {
    const answer = await client.send(TenPeopleAndTheirPostsDocument);
    if (answer.status === 429) return { granted, refused: answer };
    expect(granted, 'questions that were answered').toBeLessThan(200);
  }
}

describe('an answer', () => {
  it('tells what was counted before, what it really was, and what is left; what was not used has come back', async () => {
    const before = leftOf(await look());
    const answer = await send(TenPeopleAndTheirPostsDocument);
    // Three people with a post each, in the place of ten.
    expect(costOf(answer)).toEqual({ requested: TEN, actual: 66, limit: MAXIMUM, budget: { available: before - 66, maximum: MAXIMUM, restoreRate: RATE } });
  });

  it('says the same in headers', async () => {
    const answer = await send(TenPeopleAndTheirPostsDocument);
    const headers = Object.fromEntries(['limit', 'remaining', 'reset'].map((name) => [name, answer.headers.get(`x-ratelimit-${name}`)]));
    expect(headers).toEqual({ limit: String(MAXIMUM), remaining: String(leftOf(answer)), reset: String(Math.ceil((MAXIMUM - leftOf(answer)) / RATE)) });
  });

  it('says it to a page beside its data only, over a connection that is kept without a word of it', async () => {
    const { cookie } = await world.account('page', { role: 'HR' });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = (): Promise<{ readonly headers: IncomingHttpHeaders; readonly isKept: boolean; readonly text: string }> =>
      new Promise((done, failed) => {
        const headers = { cookie: `selaras_session=${cookie}`, 'content-type': 'application/json' };
        const asked = request(`${server.url}/graphql`, { agent, method: 'POST', headers }, (answer) => {
          let text = '';
          answer.on('data', (part: Buffer) => (text += part.toString()));
          answer.on('end', () => done({ headers: answer.headers, isKept: asked.reusedSocket, text }));
        });
        asked.on('error', failed);
        asked.end(JSON.stringify({ query: textOf(SignInPageDocument) }));
      });
    await ask();
    const { headers, isKept, text } = await ask();
    expect(text).toContain('data":{');
    expect(isKept).toBe(true);
    expect(Object.keys(headers).filter((name) => /^(x-ratelimit|connection|keep-alive)/.test(name))).toEqual([]);
    expect(JSON.parse(text)).toHaveProperty('extensions.cost.budget.maximum', MAXIMUM);
    agent.destroy();
  });

  it('costs what it really was, alike at first and once it is compiled', async () => {
    const costs = [];
    for (let time = 0; time < 5; time++) costs.push(costOf(await send(TenPeopleAndTheirPostsDocument)).actual);
    expect(costs).toEqual([66, 66, 66, 66, 66]);
  });

  it('about nothing but its cost is free, and tells the budget', async () => {
    for (let time = 0; time < 5; time++)
      expect(costOf(await look())).toEqual({ requested: TEN, actual: 0, limit: MAXIMUM, budget: { available: MAXIMUM, maximum: MAXIMUM, restoreRate: RATE } });
  });

  it('says what a stream would cost as well, which is opened elsewhere', async () => {
    const variables = { instansiId: world.instansi.node };
    const told = await send(WatchBoardDocument, variables, { 'selaras-cost-only': '1' });
    expect([told.errors, costOf(told)]).toMatchObject([[], { requested: expect.any(Number) as number, actual: 0, budget: { available: MAXIMUM } }]);
    expect((await send(WatchBoardDocument, variables)).errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });

  it('to nobody has no budget', async () => {
    const answer = await Client.nobody(server.url).send(SignInPageDocument);
    expect([answer.extensions?.cost?.budget, answer.headers.get('x-ratelimit-limit')]).toEqual([undefined, null]);
  });
});

describe('a refusal', () => {
  it('of what is too dear tells what it would have cost, and takes nothing', async () => {
    const dear = await send(HoldersOfPositionsOfPeopleDocument, { people: 50 });
    expect(dear).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_INPUT' } }] });
    expect(costOf(dear)).toMatchObject({ actual: 0, limit: MAXIMUM, budget: { available: MAXIMUM } });
    expect(costOf(dear).requested).toBeGreaterThan(MAXIMUM);
    // The same as what is told when only that is asked.
    expect(costOf(await send(HoldersOfPositionsOfPeopleDocument, { people: 50 }, { 'selaras-cost-only': '1' })).requested).toBe(costOf(dear).requested);
  });

  it.each([
    ['its variables', () => send(FirstNamesDocument, { first: 'ten' })],
    ['its text', () => send('{ nothing_there }')],
    ['its syntax', () => send('{')],
    ['its levels', () => send(`{ node(id: "${dinas.node}") { ... on Unit { ${'parent { '.repeat(17)} name ${'} '.repeat(17)} } } }`)],
  ])('of %s was not counted and takes nothing', async (_what, ask) => {
    expect(costOf(await ask())).toEqual({ requested: null, actual: 0, limit: MAXIMUM, budget: { available: MAXIMUM, maximum: MAXIMUM, restoreRate: RATE } });
  });

  it('for an empty budget is BUSY with when to come back, tells what is left, and is right about it', async () => {
    const { granted, refused } = await askUntilRefused(as(asker));
    expect(granted).toBe(Math.floor((MAXIMUM - TEN) / 66) + 1);
    const left = MAXIMUM - granted * 66;
    const seconds = Math.ceil((TEN - left) / RATE);
    expect(refused.data).toBe(null);
    expect(refused.errors).toMatchObject([
      { message: expect.stringContaining(`in ${seconds} second`), extensions: { code: 'BUSY', retryAfterSeconds: seconds } },
    ]);
    expect(refused.errors[0]!.message).toMatch(/smaller pages.*selaras-cost-only/);
    expect(refused.headers.get('retry-after')).toBe(String(seconds));
    expect(costOf(refused)).toEqual({ requested: TEN, actual: 0, limit: MAXIMUM, budget: { available: left, maximum: MAXIMUM, restoreRate: RATE } });
    pass(seconds - 1);
    expect((await send(TenPeopleAndTheirPostsDocument)).status, 'a second earlier').toBe(429);
    pass(1);
    expect((await send(TenPeopleAndTheirPostsDocument)).status, 'when it was told to come back').toBe(200);
  });

  it('is 429 for clients of the time before statuses as well', async () => {
    await askUntilRefused(as(asker));
    expect((await send(TenPeopleAndTheirPostsDocument, {}, { accept: 'application/json' })).status).toBe(429);
  });

  it('of a large question leaves room for a small one', async () => {
    await askUntilRefused(as(asker));
    expect((await send(SmallQuestionDocument)).status).toBe(200);
  });

  it('comes before anything is done: what is refused changes nothing', async () => {
    await askUntilRefused(as(asker));
    const before = leftOf(await look());
    for (let time = 0; time < 3; time++) await send(TenPeopleAndTheirPostsDocument);
    expect(leftOf(await look())).toBe(before);
  });
});

describe('a budget', () => {
  it('is never more than full, however long nobody asks', async () => {
    pass(10_000);
    expect(leftOf(await look())).toBe(MAXIMUM);
  });

  it('takes no harm from questions at once: together they get what one after the other would', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => send(TenPeopleAndTheirPostsDocument)));
    const granted = answers.filter(({ status }) => status === 200).length;
    // At once each takes the whole of what it can cost until it has answered.
    expect(granted).toBeGreaterThanOrEqual(Math.floor(MAXIMUM / TEN));
    expect(granted).toBeLessThanOrEqual(Math.floor((MAXIMUM - TEN) / 66) + 1);
    expect(leftOf(await look())).toBe(MAXIMUM - 66 * granted);
  });

  it('of one token is not that of another one of the account, nor of its browser, nor of anybody else', async () => {
    const second = await world.token(asker, {});
    await askUntilRefused(as(asker));
    for (const other of [second, neighbour]) expect((await as(other).send(TenPeopleAndTheirPostsDocument)).status).toBe(200);
  });

  it('of an account is four, however many tokens it has', async () => {
    const tokens = await Promise.all(Array.from({ length: 8 }, () => world.token(asker, {})));
    let granted = 0;
    let last: Answer | null = null;
    for (const token of tokens) {
      const { granted: more, refused } = await askUntilRefused(as(token));
      granted += more;
      last = refused;
    }
    expect(granted).toBeLessThanOrEqual((4 * MAXIMUM) / 66);
    expect(granted).toBeGreaterThan((4 * MAXIMUM) / TEN - 8);
    expect(last).toMatchObject({ status: 429, errors: [{ message: expect.stringContaining('this account') }] });
    // What is told is what can be asked for.
    expect(costOf(last!).budget!.available).toBeLessThan(TEN);
    expect((await as(neighbour).send(TenPeopleAndTheirPostsDocument)).status).toBe(200);
  });
});

describe('a stream', () => {
  const subscribe = (id: string, document: DocumentNode): object => ({
    id,
    type: 'subscribe',
    payload: { query: textOf(document), variables: { instansiId: world.instansi.node } },
  });

  it('costs what it can cost when it is opened, and is refused like a question', async () => {
    const wire = await openSession(server.url, asker.token);
    wire.send(subscribe('first', WatchBoardDocument));
    await wire.until(({ type }) => type === 'next');
    const { requested } = costOf(await send(WatchBoardDocument, { instansiId: world.instansi.node }, { 'selaras-cost-only': '1' }));
    expect(leftOf(await look())).toBe(MAXIMUM - requested!);
    await askUntilRefused(as(asker));
    const open = async (id: string) => {
      wire.send(subscribe(id, WatchBoardDocument));
      return wire.until((message) => message['id'] === id);
    };
    let refused = await open('more');
    for (let id = 0; id < 10 && refused.type !== 'error'; id++) refused = await open(`more ${id}`);
    expect(refused).toMatchObject({ payload: [{ extensions: { code: 'BUSY', retryAfterSeconds: expect.any(Number) as number } }] });
    wire.socket.terminate();
  });

  it('that nobody shares pays for each answer', async () => {
    const wire = await openSession(server.url, asker.token);
    wire.send(subscribe('feed', PlacesInFeedDocument));
    await wire.until(({ type }) => type === 'next');
    const before = leftOf(await look());
    await world.position(dinas, 'Analis', { need: 1 });
    await wire.until(({ type }) => type === 'next');
    await expect.poll(async () => leftOf(await look())).toBeLessThan(before);
    wire.socket.terminate();
  });

  it('that owes something goes on when it is paid, and loses nothing', async () => {
    const wire = await openSession(server.url, asker.token);
    const told = (): number =>
      wire.messages.flatMap(({ type, payload }) => (type === 'next' ? (payload as { data: { changes: { changes: object[] } } }).data.changes.changes : []))
        .length;
    wire.send(subscribe('feed', PlacesInFeedDocument));
    await wire.until(({ type }) => type === 'next');
    const viewer = (await server.app.services.viewers.find(asker.token, now))!;
    server.app.services.budgets.spend(viewer, 2 * MAXIMUM);
    const before = told();
    for (const title of ['Arsiparis', 'Pranata']) await world.position(dinas, title, { need: 1 });
    await new Promise((done) => setTimeout(done, 1_500));
    expect(told(), 'told while something is owed').toBe(before);
    pass((2 * MAXIMUM) / RATE);
    await expect.poll(told).toBeGreaterThanOrEqual(before + 2);
    wire.socket.terminate();
  });
});

describe('beside the graph', () => {
  it('an export costs by its rows, slows down rather than stop, and leaves half to the other questions', async () => {
    for (let index = 0; index < 30; index++) await world.employee(`Pegawai ${index}`, { in: post });
    const before = leftOf(await look());
    const answer = await fetch(`${server.url}/export/Employee.jsonl`, { headers: bearing });
    const rows = (await answer.text()).trim().split('\n').length;
    expect([answer.status, rows]).toEqual([200, 33]);
    expect(Number(answer.headers.get('x-ratelimit-remaining'))).toBeLessThan(before);
    const left = leftOf(await look());
    expect(before - left).toBe(100 + rows);
    expect((await send(TenPeopleAndTheirPostsDocument)).status).toBe(200);
  });

  it('what costs something and is not there is refused with when to come back', async () => {
    await askUntilRefused(as(asker));
    const refused = await fetch(`${server.url}/export/Employee.jsonl`, { headers: bearing });
    expect([refused.status, await refused.json()]).toMatchObject([429, { code: 'BUSY', retryAfterSeconds: expect.any(Number) as number }]);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    pass(seconds);
    const granted = await fetch(`${server.url}/export/Employee.jsonl`, { headers: bearing });
    await granted.text();
    expect(granted.status).toBe(200);
  });
});
