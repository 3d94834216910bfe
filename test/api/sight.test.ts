/** An empty list may be all of nothing or nothing of all: beside each list that row security shortens stands how much of it is shown. */
import { SightOfGovernmentsDocument } from '@selaras/schema/test';
import { features, type World } from '@selaras/server/testing';
import { buildClientSchema, getIntrospectionQuery, getNamedType, isNonNullType, isObjectType, type GraphQLObjectType, type IntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { Governments, ROLES } from '../testkit/governments.ts';
import { useServer } from '../testkit/server.ts';

const { server, as } = await useServer();
const all = await Governments.build(server.app.services.system);
const clientOf = (role: string) => as(all.given.get(role)!.actor!);
const schema = buildClientSchema((await clientOf('integrator').ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);

/** Of which nothing beside the list tells, and what does. */
const TOLD_OTHERWISE: Readonly<Record<string, string>> = {
  'Dinas.unitFigures': 'Dinas.figures is null then',
  'Unit.employees': 'streams share units between viewers; Position.viewerSeesHolders of its positions tells',
};

interface List {
  readonly type: string;
  readonly name: string;
  readonly sight: string | null;
}
const sightField = (list: string): string => `viewerSees${list.charAt(0).toUpperCase()}${list.slice(1)}`;
const PREFIXES = new Map<string, string>(features.flatMap(({ nodes = [] }) => nodes.map(({ prefix, type }) => [type, prefix] as const)));
/** Lists below nodes that can be asked for without saying more. */
const lists: readonly List[] = [...PREFIXES.keys()].flatMap((type) => {
  const fields = (schema.getType(type) as GraphQLObjectType).getFields();
  return Object.values(fields).flatMap(({ name, type: of, args }) => {
    const page = getNamedType(of);
    if (!isObjectType(page) || !page.name.endsWith('Connection') || args.some((one) => isNonNullType(one.type))) return [];
    return [{ type, name, sight: sightField(name) in fields ? sightField(name) : null }];
  });
});

interface Seen {
  readonly total: number;
  readonly sight: string | null;
}
type Row = Record<string, { totalCount: number } | string> & { id: string };

/** What each role reads of each list of each row, by list and row. */
async function seenBy(role: string): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  for (const [type, ofType] of Map.groupBy(lists, (list) => list.type)) {
    const asked = ofType.map(({ name, sight }) => `${name}(first: 1) { totalCount } ${sight ?? ''}`).join(' ');
    const ids = all.nodes(PREFIXES.get(type)!);
    for (let at = 0; at < ids.length; at += 20) {
      const { nodes } = await clientOf(role).ask<{ nodes: (Row | null)[] }>(
        `{ nodes(ids: ${JSON.stringify(ids.slice(at, at + 20))}) { __typename ... on ${type} { id ${asked} } } }`,
      );
      for (const row of nodes)
        if (row?.id)
          for (const { name, sight } of ofType)
            seen.set(`${type}.${name} ${row.id}`, { total: (row[name] as { totalCount: number }).totalCount, sight: sight && (row[sight] as string) });
    }
  }
  return seen;
}

const seen = new Map<string, Map<string, Seen>>();
for (const role of ROLES) seen.set(role, await seenBy(role));
/** As many rows as anybody sees: of each list there is a role that sees all. */
const truth = new Map<string, number>();
for (const ofRole of seen.values()) for (const [list, { total }] of ofRole) truth.set(list, Math.max(total, truth.get(list) ?? 0));

it.each(ROLES)('tells %s of every list how much of it they see, and never more', (role) => {
  const wrong = [...seen.get(role)!].flatMap(([list, { total, sight }]) => {
    const [field = ''] = list.split(' ');
    const there = truth.get(list)!;
    if (sight === null) return total === there || field in TOLD_OTHERWISE ? [] : [`${list} shows ${total} of ${there} and does not say so`];
    if (sight === 'ALL' && total !== there) return [`${list} says ALL of ${total} of ${there}`];
    return sight === 'NONE' && total > 0 ? [`${list} says NONE of ${total}`] : [];
  });
  expect(wrong).toEqual([]);
});

it('knows of every list that is told of somebody who is shown all of it and somebody who is not', () => {
  const told = [...seen.values()].flatMap((ofRole) => [...ofRole].map(([list, { sight }]) => `${list.split(' ')[0]} ${sight === 'ALL'}`));
  const unknown = lists.filter(({ sight }) => sight !== null).flatMap(({ type, name }) => [`${type}.${name} true`, `${type}.${name} false`]);
  expect(unknown.filter((one) => !told.includes(one))).toEqual([]);
});

it('has a list below a government, or a right there, for every list of everything somebody sees', () => {
  const government = (schema.getType('Instansi') as GraphQLObjectType).getFields();
  const page = (of: { readonly type: Parameters<typeof getNamedType>[0] }) => getNamedType(of.type)?.name;
  const below = new Set(lists.flatMap(({ type, name }) => page((schema.getType(type) as GraphQLObjectType).getFields()[name]!)!));
  const RIGHTS: Readonly<Record<string, string>> = {
    accounts: 'viewerCanAdminister',
    tokens: 'viewerCanAdminister',
    nipClashes: 'viewerCanAdminister',
    imports: 'viewerCanImport',
    importProfiles: 'viewerCanImport',
    importWordings: 'viewerCanImport',
    receivers: 'viewerCanAddEmployees',
    // Those that somebody belongs to are what there is for them.
    instansiList: 'id',
    // A dictionary, which is the same for everybody.
    competences: 'id',
    // What an account is told is all of it its own.
    notifications: 'id',
  };
  const roots = Object.values(schema.getQueryType()!.getFields()).filter((field) => page(field)?.endsWith('Connection'));
  expect(roots.filter((field) => !below.has(page(field)!) && !(RIGHTS[field.name]! in government)).map(({ name }) => name)).toEqual([]);
});

it('tells an account of two governments of each what it sees there', async () => {
  const [home, away] = all.worlds as [World, World];
  const both = await home.account('hr-here', { role: 'HR' });
  await home.system.query(`insert into access_grant (account_id, role, instansi_id) values ($1, 'LEADERSHIP', $2)`, [both.accountId, away.instansi.id]);
  const { instansiList } = await as(both).ask(SightOfGovernmentsDocument);
  const work = (sight: string) => ({
    viewerSeesActs: sight,
    viewerSeesAbsences: sight,
    viewerSeesReorganisations: sight,
    viewerSeesTransfersIn: sight,
    viewerSeesTransfersOut: sight,
    viewerSeesEmployees: 'ALL',
  });
  expect(new Map(instansiList!.nodes.map(({ code, ...rest }) => [code, rest]))).toEqual(
    new Map([
      [home.instansi.code, work('ALL')],
      [away.instansi.code, work('NONE')],
    ]),
  );
});
