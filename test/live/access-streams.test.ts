import { readFileSync } from 'node:fs';
import { HearBoardDocument, HearChangesDocument, HearDinasDocument, HearImportDocument } from '@selaras/schema/test';
import { buildSchema, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { textOf } from '../testkit/documents.ts';
import { ExpectedScope } from '../testkit/expected-scope.ts';
import { Governments, ROLES } from '../testkit/governments.ts';
import { everyObject } from '../testkit/matrix.ts';
import { useServer } from '../testkit/server.ts';
import { statementsOf } from '../testkit/statements.ts';
import { openSession, type Wire } from '../testkit/wire.ts';

const { server } = await useServer();
const all = await Governments.build(server.app.services.system);
await server.app.worker.settle();

/** What the messages show beyond the scope. */
function faults(wire: Wire, scope: ExpectedScope): string[] {
  const found: string[] = [];
  const text = JSON.stringify(wire.messages);
  for (const secret of scope.forbidden) if (text.includes(secret)) found.push(`shows ${secret}`);
  if (text.includes('"INTERNAL"')) found.push('an event failed');
  everyObject(wire.messages, (object) => {
    const id = typeof object['id'] === 'string' && object['__typename'] ? object['id'] : null;
    if (id !== null && !scope.visible.has(id)) found.push(`${id} is outside the scope`);
    if (object['__typename'] === 'BoardRow' && !scope.covers(String(object['dinasId']))) found.push(`row of ${String(object['dinasId'])}`);
    if (object['__typename'] === 'UnitFigures' && !scope.covers((object['unit'] as { id: string }).id)) found.push('figures of a unit');
    if (object['__typename'] === 'Change') for (const dinas of object['dinasIds'] as string[]) if (!scope.covers(dinas)) found.push(`change in ${dinas}`);
  });
  return found;
}

it('every stream of the graph is listened to here', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  const asked = [HearBoardDocument, HearDinasDocument, HearChangesDocument, HearImportDocument].map((document) => /stream: (\w+)/.exec(textOf(document))![1]!);
  // That of a screen, which is nobody, is asked with its own token: test/api/screen-walk.test.ts. Of its notifications an account hears a number: test/api/notifications.test.ts.
  expect([...asked, 'notified', 'screenBoard'].toSorted()).toEqual(Object.keys(schema.getSubscriptionType()!.getFields()).toSorted());
});

describe.each(ROLES)('%s', (role) => {
  it('hears nothing of what is outside the scope on any stream, neither at the beginning nor when everything changes', async () => {
    const given = all.given.get(role)!;
    const scope = new ExpectedScope(given, all);
    const streams: readonly (readonly [DocumentNode, string])[] = [
      ...all.worlds.flatMap(
        (world) =>
          [
            [HearBoardDocument, world.instansi.node],
            [HearChangesDocument, world.instansi.node],
          ] as const,
      ),
      ...all.dinas.map((dinas) => [HearDinasDocument, dinas.node] as const),
      ...all.nodes('import').map((node) => [HearImportDocument, node] as const),
    ];
    const wire = await openSession(server.url, given.actor!.token);
    // The period is one of the first government; elsewhere a stream of it is refused.
    const [first] = all.worlds;
    const hasPeriod = (id: string): boolean =>
      id === first!.instansi.node || all.dinas.some((dinas) => dinas.node === id && dinas.instansiId === first!.instansi.id);
    streams.forEach(([document, id], index) =>
      wire.send({
        id: `s${index}`,
        type: 'subscribe',
        payload: {
          query: textOf(document),
          variables: {
            id,
            ...(document === HearBoardDocument || document === HearDinasDocument ? { period: hasPeriod(id) ? all.nodes('period')[0]! : null } : {}),
          },
        },
      }),
    );
    for (const [index, [document]] of streams.entries()) {
      // A stream of something hidden either is refused, stays silent, or says that there is nothing.
      if (document !== HearImportDocument) await wire.until((message) => message.id === `s${index}`);
    }
    await server.app.services.system.query('update assignment set decree_number = decree_number');
    await server.app.services.system.query('update employee set education_field = education_field');
    await server.app.worker.settle();
    const isWatching = given.watches === true && (given.wholeInstansi ?? given.dinas ?? []).length > 0;
    if (isWatching) await wire.until((message) => message.type === 'next' && JSON.stringify(message).includes('"Change"'));
    expect(faults(wire, scope)).toEqual([]);
    const boards = streams.flatMap(([document, id], index) => (document === HearBoardDocument ? [[id, index] as const] : []));
    for (const [id, index] of boards) {
      const first = wire.messages.find((message) => message.id === `s${index}`)!;
      const shown = first.payload?.data ? (first.payload.data['stream'] as { rows: { dinasId: string }[] }).rows.map((row) => row.dinasId) : [];
      expect(shown.sort()).toEqual(
        all.dinas
          .filter((dinas) => `instansi_${dinas.instansiId}` === id && given.watches && scope.covers(dinas.node))
          .map((dinas) => dinas.node)
          .sort(),
      );
    }
    wire.socket.terminate();
  });
});

it('lets go of who followed an import, also while nothing happens to it', async () => {
  const [world] = all.worlds;
  const hr = await world!.account('pengikut', { role: 'HR' });
  const { node } = await world!.import();
  const wire = await openSession(server.url, hr.token);
  wire.send({ id: 's', type: 'subscribe', payload: { query: textOf(HearImportDocument), variables: { id: node } } });
  await wire.until(({ id }) => id === 's');
  wire.send({ id: 's', type: 'complete' });
  // Answered in order: the `complete` was heard by then.
  wire.send({ type: 'ping' });
  await wire.until(({ type }) => type === 'pong');
  const texts = await statementsOf(server, async () => {
    server.app.services.hub.emit({ kind: 'NODE', id: node });
    await new Promise((done) => setTimeout(done, 200));
  });
  expect(texts.filter((text) => text.includes('from import'))).toEqual([]);
});
