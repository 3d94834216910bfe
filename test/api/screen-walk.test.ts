/**
 * What the token of a screen opens: every root field there is, asked with it where nothing else stands in the way (the
 * server of this file lets any operation in), and the role of the database that acts for it, asked what SQL can ask.
 */
import { createRolePool, addressAs, SERVER_LOGIN } from '@selaras/server/testing';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type IntrospectionQuery,
} from 'graphql';
import { WalkScreenBoardDocument } from '@selaras/schema/test';
import { afterAll, describe, expect, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { textOf } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';
import { openScreenWire } from '../testkit/wire.ts';

const { server, as, newWorld } = await useServer({ knownOperations: { has: () => true } });
const world = await newWorld();
const elsewhere = await newWorld();
const dinas = await world.dinas('Dinas Kesehatan');
const position = await world.position(dinas, 'Perawat', { need: 3 });
const ani = await world.employee('Ani Rahasia', { in: position });
const period = await world.period();
await elsewhere.position(await elsewhere.dinas('Dinas Sosial'), 'Penyuluh', { need: 2 });
await server.app.worker.settle();
const hr = await world.account('hr', { role: 'HR' });
const { screenId, secret } = await world.screen('Lobi');
const screen = Client.screen(server.url, secret);
const schema = buildClientSchema((await as(hr).ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);

/** Ids that are there: what is refused is refused for who asks, and not for what is asked. */
const NODES: Readonly<Record<string, string>> = {
  instansi: world.instansi.node,
  dinas: dinas.node,
  position: position.node,
  employee: ani.node,
  period: period.node,
};
const SCALARS: Readonly<Record<string, string>> = {
  Int: '5',
  Float: '1',
  Boolean: 'true',
  LocalDate: '"2026-06-01"',
  DateTime: '"2026-06-01T00:00:00Z"',
  Nip: '"198001012005011001"',
};

/** Something of a type, of required parts only. */
function valueOf(type: GraphQLInputType, name: string): string {
  const named = getNamedType(type);
  const one = ((): string => {
    if (isEnumType(named)) return named.getValues()[0]!.name;
    if (isInputObjectType(named))
      return `{ ${Object.values(named.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => `${field.name}: ${valueOf(field.type, field.name)}`)
        .join(', ')} }`;
    const node = NODES[name.replace(/Ids?$/, '')];
    return SCALARS[named.name] ?? JSON.stringify(node ?? 'a');
  })();
  return isListType(getNullableType(type)) ? `[${one}]` : one;
}

function textFor(kind: 'query' | 'mutation' | 'subscription', field: GraphQLField<unknown, unknown>): string {
  const said = field.args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => `${name}: ${valueOf(type, name)}`);
  const below = getNamedType(field.type);
  const selection = isObjectType(below) || isUnionType(below) || 'getFields' in below ? ' { __typename }' : '';
  return `${kind} { ${field.name}${said.length > 0 ? `(${said.join(', ')})` : ''}${selection} }`;
}

const OPEN = ['thisScreen', 'screenBoard'];
const fieldsOf = (type: ReturnType<typeof schema.getQueryType>): GraphQLField<unknown, unknown>[] =>
  Object.values(type!.getFields()).filter(({ name }) => !OPEN.includes(name) && !name.startsWith('__'));

describe('with the token of a screen', () => {
  it('every query and every change is refused, but the question what it is', async () => {
    const opened: string[] = [];
    const codes = new Map<string, number>();
    for (const [kind, type] of [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const)
      for (const field of fieldsOf(type)) {
        const { data, errors } = await screen.send(textFor(kind, field));
        const code = errors[0]?.extensions?.code ?? 'NONE';
        codes.set(code, (codes.get(code) ?? 0) + 1);
        if ((data && Object.values(data).some((value) => value !== null)) || code === 'NONE') opened.push(field.name);
      }
    expect(opened).toEqual([]);
    // Nearly all of them for who asks. The others are malformed on the way: an input whose rules the walk does not know.
    expect(codes.get('FORBIDDEN')).toBeGreaterThan(60);
    expect([...codes.keys()].toSorted()).toEqual(['BAD_INPUT', 'FORBIDDEN']);
  });

  it('no node is read by its id, whatever it is of', async () => {
    for (const id of Object.values(NODES)) {
      expect(await screen.codeOf(`{ node(id: "${id}") { __typename } }`)).toBe('FORBIDDEN');
      expect(await screen.codeOf(`{ nodes(ids: ["${id}"]) { __typename } }`)).toBe('FORBIDDEN');
    }
  });

  it('every stream is refused but its own board, in which there is nobody and no id', async () => {
    const wire = await openScreenWire(server.url, secret);
    await wire.until(({ type }) => type === 'connection_ack');
    for (const field of fieldsOf(schema.getSubscriptionType())) {
      wire.send({ id: field.name, type: 'subscribe', payload: { query: textFor('subscription', field) } });
      const answer = await wire.until(({ id }) => id === field.name);
      expect(JSON.stringify(answer.payload), field.name).toMatch(/FORBIDDEN|BAD_INPUT/);
      expect(answer.payload?.data ?? null, field.name).toBeNull();
    }
    const figures = Object.keys((schema.getType('FigureSet') as unknown as { getFields(): object }).getFields());
    expect(figures).toContain('gap');
    wire.send({
      id: 'own',
      type: 'subscribe',
      payload: { query: textOf(WalkScreenBoardDocument) },
    });
    const { payload } = await wire.until(({ id, type }) => id === 'own' && type === 'next');
    const text = JSON.stringify(payload);
    expect(text).toContain('Dinas Kesehatan');
    for (const hidden of ['Ani Rahasia', 'Dinas Sosial', ani.id, dinas.id, world.instansi.id, screenId]) expect(text).not.toContain(hidden);
    wire.socket.close();
  });

  it('nothing beside the graph is answered: no export, no import, no file', async () => {
    const headers = { cookie: `selaras_screen=${secret}` };
    for (const path of [
      '/export/everything.jsonl',
      '/export/Employee.csv',
      `/accounts/links.xlsx?instansi=${world.instansi.node}`,
      `/imports?kind=UNITS&instansi=${world.instansi.node}`,
    ])
      for (const search of ['', path.includes('?') ? '&as=screen' : '?as=screen']) {
        const method = path.startsWith('/export') ? 'GET' : 'POST';
        const answer = await fetch(server.url + path + search, { method, headers });
        expect([401, 403, 404, 405], `${path}${search}`).toContain(answer.status);
      }
  });

  it('nobody else is let in: it is no session, and no token of a program', async () => {
    expect((await Client.program(server.url, { token: secret }).send('{ viewer { username } }')).status).toBe(401);
    expect((await Client.browser(server.url, { cookie: secret }).ask('{ viewer { username } }'))['viewer']).toBeNull();
    // Nor does who is signed in become a screen by asking as one.
    const signedIn = new Client(server.url, { cookie: `selaras_session=${hr.cookie}` }, '?as=screen');
    expect(await signedIn.codeOf('{ viewer { username } screens(instansiId: "' + world.instansi.node + '") { name } }')).toBe('UNAUTHENTICATED');
  });
});

describe('the role that acts for screens', () => {
  const pool = createRolePool(addressAs(server.database.url, SERVER_LOGIN), 'selaras_screen', { max: 1 });
  afterAll(() => pool.end());

  it('may read, write and call nothing but the two functions that answer a screen', async () => {
    const { system } = server.app.services;
    const { rows: tables } = await system.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`,
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) await expect(pool.query(`select 1 from "${name}" limit 1`), name).rejects.toThrow(/permission denied/);
    const { rows: functions } = await system.query<{ name: string }>(
      `select p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace and has_function_privilege('selaras_screen', p.oid, 'execute')
         and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e') order by 1`,
    );
    expect(functions.map(({ name }) => name)).toEqual(['own_screen', 'screen_figures']);
  });

  it('is told of the government of an open screen, and of none without one', async () => {
    const { rows: definitions } = await server.app.services.system.query<{ definition: string }>('select distinct definition from stored_figures');
    const all = definitions.map(({ definition }) => definition);
    const dinasFor = async (id: string): Promise<string[]> => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query(`select set_config('selaras.account_id', $1, true)`, [id]);
        const { rows } = await client.query<{ name: string }>('select name from screen_figures(current_date, $1, $1)', [all]);
        return rows.map(({ name }) => name);
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    const other = await elsewhere.screen('Lain');
    expect(await dinasFor(screenId)).toEqual(['Dinas Kesehatan']);
    expect(await dinasFor(other.screenId)).toEqual(['Dinas Sosial']);
    for (const id of ['', hr.accountId, world.instansi.id]) expect(await dinasFor(id)).toEqual([]);
    await elsewhere.system.query('update screen set revoked_at = now() where id = $1', [other.screenId]);
    expect(await dinasFor(other.screenId)).toEqual([]);
  });
});
