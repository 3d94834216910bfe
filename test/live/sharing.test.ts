import { getNamedType, isCompositeType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql';
import { expect, it } from 'vitest';
import type { Actor } from '@selaras/server/testing';
import { useWorld } from '../testkit/server.ts';
import { openSession } from '../testkit/wire.ts';

const { server, world } = await useWorld();
/** What the running server says of its fields: which are shared stands there and not in the SDL. */
const schema = server.app.sockets['door'].schema;
const isMarked = (of: { readonly extensions: Readonly<Record<string, unknown>> } | undefined): boolean => of?.extensions['impersonal'] === true;

/** Everything of a type that may be shared, down to where it comes round to a type again. */
function everythingShared(type: GraphQLObjectType, above: readonly string[]): string {
  const parts = ['__typename'];
  for (const field of Object.values(type.getFields())) {
    const { extensions, resolve } = field;
    if (extensions['personal'] === true || (resolve && !isMarked(field)) || field.args.some(isRequiredArgument)) continue;
    const returned = getNamedType(field.type);
    if (!isCompositeType(returned)) parts.push(field.name);
    else if (isObjectType(returned) && isMarked(returned)) {
      parts.push(`${field.name} { ${above.includes(returned.name) ? '__typename' : everythingShared(returned, [...above, returned.name])} }`);
    }
  }
  return parts.join(' ');
}

const shared = Object.values(schema.getSubscriptionType()!.getFields()).filter(({ extensions }) => extensions['shared'] === true);
const dinas = await world.dinas('Bersama');
const chief = await world.position(dinas, 'Kepala', { isHead: true, need: 1 });
const post = await world.position(dinas, 'Staf', { need: 3, superior: chief, unit: await world.unit(dinas, 'Bidang') });
const [head, staff] = [await world.employee('Kepala', { in: chief }), await world.employee('Staf', { in: post })];
const period = await world.period();
/** The same reach in figures, and everything else different: what they do, whom they lead, what private they see. */
const actors: Actor[] = [
  await world.account('head', { role: 'DINAS_HEAD', on: dinas, employee: head }),
  await world.account('staff', { role: 'LEADERSHIP', on: dinas, employee: staff }),
  await world.account('hr', { role: 'HR', on: dinas }),
  await world.account('integrator', { role: 'INTEGRATOR', on: dinas }),
];
await server.app.worker.settle();

it('there are streams that are shared', () => {
  expect(shared.map(({ name }) => name)).toEqual(['board', 'dinas']);
});

it.each(shared.map(({ name }) => name))('of all that %s may share, everybody with the same reach is told the same', async (name) => {
  const field = schema.getSubscriptionType()!.getFields()[name]!;
  const required = field.args.filter(isRequiredArgument).map((arg) => arg.name);
  const id = name === 'board' ? world.instansi.node : dinas.node;
  const selection = everythingShared(getNamedType(field.type) as GraphQLObjectType, [getNamedType(field.type).name]);
  const told = await Promise.all(
    actors.map(async (actor, index) => {
      const wire = await openSession(server.url, actor.token);
      // Each with a text of its own, so that it is answered for each by itself.
      const query = `subscription ($id: ID!, $period: ID!) { ${name}(${required[0]}: $id, periodId: $period) { ${selection} } }${' '.repeat(index)}`;
      wire.send({ id: 's', type: 'subscribe', payload: { query, variables: { id, period: period.node } } });
      const { payload } = await wire.until((message) => message.id === 's');
      wire.socket.terminate();
      return JSON.stringify(payload).replaceAll(/"(computedAt|cursor)":"[^"]*"/g, '"$1":""');
    }),
  );
  expect(told[0]).toContain('"SNAPSHOT"');
  expect(told[0]).toContain('"need":4');
  for (const one of told) expect(one).toBe(told[0]);
});
