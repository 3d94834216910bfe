/** What the database really holds, read from its catalogue, against what the features say of it. */
import { isEnumType, isObjectType, getNamedType, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../access/roles.sql.ts';
import { all } from '../feature.ts';
import { storedColumnsOf } from '../graph/columns.ts';
import { buildSchema } from '../graphql/build-schema.ts';
import { repeatableSql, tablesOf } from '../prepare-database.ts';
import { useDatabase } from '../testing/use-database.ts';
import { toldTypesOf } from './feed/told-types.queries.ts';
import { features } from './index.ts';

const database = useDatabase();

const listOf = async (sql: string, values: unknown[] = []): Promise<string[]> =>
  (await database.client.query<{ item: string }>(sql, values)).rows.map((row) => row.item);
const acting: string[] = Object.values(ROLES);
const tables = tablesOf(features);
const entities = all(features, 'entities');
const IN_PUBLIC = `relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;

describe('every table', () => {
  it('is stated once, by the feature it belongs to', async () => {
    const stated = tables.map(({ table }) => table);
    expect(stated.toSorted()).toEqual(await listOf(`select relname as item from pg_class where ${IN_PUBLIC} order by relname collate "C"`));
  });

  it('is the table of an entity, or says that it is of none', () => {
    const ofEntities = entities.map((entity) => storedColumnsOf(entity).table);
    const without = tables.flatMap(({ table, noEntity }) => (noEntity ? [] : [table]));
    expect(without.toSorted()).toEqual(ofEntities.toSorted());
  });

  it('has row security', async () => {
    expect(await listOf(`select relname as item from pg_class where ${IN_PUBLIC} and not relrowsecurity`)).toEqual([]);
  });

  it('has a policy for each thing that a role may do with it, and none for what it may not', async () => {
    const [granted, allowed] = [
      await listOf(
        `select format('%s may %s %s', r.rolname, lower(a.privilege_type), c.relname) as item
         from pg_class c cross join aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
         where ${IN_PUBLIC} and r.rolname = any($1) order by 1`,
        [acting],
      ),
      await listOf(
        `select format('%s may %s %s', r.role, lower(k.kind), p.tablename) as item
         from pg_policies p cross join unnest(p.roles) r (role)
         cross join unnest(case p.cmd when 'ALL' then array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] else array[p.cmd] end) k (kind) order by 1`,
      ),
    ];
    expect(granted).toEqual(allowed);
    expect(granted.length).toBeGreaterThan(tables.length);
  });

  it('is watched by the change log, or says why not', async () => {
    const watching = await listOf(
      `select distinct format('%s by %s', c.relname, t.tgfoid::regproc) as item from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where not t.tgisinternal and t.tgfoid::regproc::text like 'log\\_%' order by 1`,
    );
    const stated = tables.flatMap(({ table, watched }) => ('topic' in watched ? [`${table} by ${watched.by?.function ?? 'log_change'}`] : []));
    expect(watching).toEqual(stated.toSorted());
    for (const { table, watched } of tables) if ('not' in watched) expect(watched.not, table).not.toBe('');
  });

  it('is journaled, or says why nothing of it is', async () => {
    const noting = await listOf(
      `select c.relname as item from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgfoid in ('journal_rows'::regproc, 'journal_facts'::regproc)
       group by 1 having bit_or(t.tgtype) & 28 = 28 order by c.relname collate "C"`,
    );
    expect(noting).toEqual(tables.flatMap(({ table, journaled }) => ('named' in journaled ? [table] : [])).toSorted());
    for (const { table, journaled } of tables) if ('not' in journaled) expect(journaled.not, table).not.toBe('');
  });

  it('that is journaled is told as nodes, or as facts of nodes: anything else could neither be shown nor named where it stands in the way', () => {
    const told = toldTypesOf(features).map(({ table }) => table);
    for (const { table, journaled } of tables) {
      if (!('named' in journaled)) continue;
      if (journaled.factsOf) expect(told, table).toEqual(expect.arrayContaining(Object.keys(journaled.factsOf.nodes)));
      else expect(told).toContain(table);
    }
  });

  it('that is journaled is found by what refers to its rows: taking many back asks of each', async () => {
    const without = await listOf(
      `select format('%s (%s)', c.conrelid::regclass, (select string_agg(a.attname, ', ' order by k.i) from unnest(c.conkey) with ordinality k (n, i) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n)) as item
       from pg_constraint c where c.contype = 'f' and (select t.relname from pg_class t where t.oid = c.confrelid) = any($1) and not c.conperiod and not exists (
         select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = any(c.conkey) and coalesce(pg_get_expr(i.indpred, i.indrelid), 'IS NOT NULL') like '%IS NOT NULL%') order by 1`,
      [tables.flatMap(({ table, journaled }) => ('named' in journaled ? [table] : []))],
    );
    expect(without).toEqual([]);
  });

  it('is told of in all its changes: rows that come, change and go', async () => {
    const partly = await listOf(
      `select t.tgrelid::regclass::text as item from pg_trigger t where t.tgfoid = 'log_change'::regproc
       group by 1 having bit_or(t.tgtype) & 28 <> 28`,
    );
    expect(partly).toEqual([]);
  });
});

describe('the change feed', () => {
  it('tells of topics that a feature describes, by nodes that the graph has', () => {
    const topics = features.flatMap((feature) => Object.keys(feature.topics ?? {}));
    const nodes = all(features, 'nodes').map((node) => node.prefix);
    for (const { table, watched } of tables) {
      if (!('topic' in watched)) continue;
      if (watched.as === null) expect(watched.topic, `${table} is not told of`).toBe('ACCESS');
      else expect([topics, nodes], table).toEqual([expect.arrayContaining([watched.topic]), expect.arrayContaining([watched.as])]);
    }
  });
});

describe('what programs are told of rows', () => {
  it('is of every stored type that the feed tells of, and of every field of it but those that a resolver decides of', () => {
    const schema = buildSchema(features);
    const told = toldTypesOf(features);
    const stored = entities.map((entity) => storedColumnsOf(entity).table);
    const watchedEntities = tables.flatMap(({ table, watched }) => ('topic' in watched && watched.as !== null && stored.includes(table) ? [table] : []));
    expect(told.map(({ table }) => table).toSorted()).toEqual(watchedEntities.toSorted());
    for (const { type, fields } of told) {
      const inGraph = Object.keys((schema.getType(type) as GraphQLObjectType).getFields());
      for (const { name, leadsTo, column } of fields) {
        expect(column, `${type}.${name}`).toMatch(/^[a-z_]+$/);
        if (leadsTo === null) expect(inGraph, `${type}.${name} is no field of the graph`).toContain(name);
      }
      const unseen = fields.filter(({ value }) => value === null).map(({ name }) => `${type}.${name}`);
      expect(unseen).toEqual(type === 'Evaluation' ? ['Evaluation.note'] : []);
    }
  });
});

describe('every enum', () => {
  it('of an entity is checked by the database, with exactly the values of the graph', async () => {
    const schema = buildSchema(features);
    const wanted: string[] = [];
    for (const entity of entities) {
      const type = schema.getType(entity.name);
      const { table, columns } = storedColumnsOf(entity);
      for (const [property, column] of columns) {
        const field = isObjectType(type) ? type.getFields()[property] : undefined;
        const values = field && getNamedType(field.type);
        if (isEnumType(values))
          wanted.push(
            `${table}.${column}: ${values
              .getValues()
              .map(({ name }) => name)
              .toSorted()
              .join(' ')}`,
          );
      }
    }
    const held = await listOf(
      `select format('%s.%s: %s', t.relname, a.attname, (select string_agg(m[1], ' ' order by m[1] collate "C") from regexp_matches(pg_get_constraintdef(c.oid), '''(\\w+)''::text', 'g') m)) as item
       from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'c' and c.convalidated and cardinality(c.conkey) = 1 and c.conname = t.relname || '_' || a.attname || '_check' order by 1`,
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect(held).toEqual(expect.arrayContaining(wanted));
  });
});

describe('every function', () => {
  const OURS = `from pg_proc p where p.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`;
  const callersOf = `(select string_agg(r, ' ') from unnest($1::text[]) r where has_function_privilege(r, p.oid, 'execute'))`;

  it('is called by nobody but the roles it names', async () => {
    expect(
      await listOf(
        `select p.proname as item ${OURS} and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`,
      ),
    ).toEqual([]);
  });

  it('is written in one text only', () => {
    const names = repeatableSql(features).texts.flatMap(({ text }) => [...text.matchAll(/create or replace function (\w+)/g)].map((match) => match[1]));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('that writes or that a trigger runs is called by none of the acting roles', async () => {
    const [callable] = [
      await listOf(`select p.proname as item ${OURS} and (p.prorettype = 'trigger'::regtype or p.provolatile = 'v') and ${callersOf} is not null`, [acting]),
    ];
    // What the planner knows of a table is nobody's row; what is forgotten of the log is older than a day, settled and counted, whoever calls; names that are taken were stated for the day; who is held and taken over is offered to a government of the caller's.
    expect(callable?.toSorted()).toEqual(['forget_changes', 'hold_transfer', 'refresh_statistics', 'take_names_of', 'take_over']);
    expect(await listOf(`select p.proname as item ${OURS} and p.proname = 'write_change' and p.provolatile = 'v'`)).toEqual(['write_change']);
  });

  it('that reads past row security says where it looks for its tables', async () => {
    expect(await listOf(`select p.proname as item ${OURS} and p.prosecdef and not coalesce(p.proconfig::text like '%search_path=public%', false)`)).toEqual([]);
  });
});
