/**
 * Who may not see a date of birth asks everything there is to ask about a person, once for each of two people who differ
 * in nothing but the month and day they were born. What differs between the answers gives the month away.
 */
import {
  PeopleByRetirementDocument,
  RetirementsCountedDocument,
  RetirementsLiveDocument,
  RetirementsOfDinasLiveDocument,
  RetirementsOnDayDocument,
} from '@selaras/schema/test';
import { WALKING } from '@selaras/server/testing';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Client } from '../testkit/client.ts';
import { Governments } from '../testkit/governments.ts';
import { askings, everyObject, questions, type Question } from '../testkit/matrix.ts';
import { Selections } from '../testkit/selection.ts';
import { useServer } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';

const { server, as } = await useServer({ clock: () => new Date('2026-11-21T03:00:00Z'), limits: WALKING });
const { system } = server.app.services;
const all = await Governments.build(system);
const [home] = all.worlds;
const clientOf = (role: string): Client => as(all.given.get(role)!.actor!);

/** Retires at 58: in March or December of 2027, on either side of a year from today. Both of one number but for the birthday. */
const EARLY = '1969-02-10';
const LATE = '1969-11-20';
/** Stands between the two in any order by days. */
const BETWEEN = '1969-06-15';

const subject = all.people.find(({ id }) => id === all.given.get('employee')!.self)!;
const colleague = all.people.find(({ id }) => id === all.given.get('employee with a grant')!.self)!;
async function bornOn(person: { readonly id: string; readonly nip: string }, day: string): Promise<void> {
  await system.query('update employee set birth_date = $2, nip = $3 where id = $1', [person.id, day, `${day.replaceAll('-', '')}${person.nip.slice(8)}`]);
  await server.app.worker.settle();
}
await bornOn(colleague, BETWEEN);

all.given.set('head of the dinas', { actor: await home!.account('head-here', { role: 'DINAS_HEAD', on: all.dinas[0]! }), instansi: [home!.instansi.id] });
/** Who sees the person, and not the date of birth. */
const WATCHERS = ['leadership', 'head of the dinas', 'leadership of a unit', 'superior'];
/** A colleague, and accounts that have to do with other things: to them nothing is said of the person. */
const OTHERS = ['employee with a grant', 'admin', 'hr of a unit'];

const schema = buildClientSchema((await clientOf('integrator').ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);
const place = await system.query<{ dinas_id: string; unit_id: string; position_id: string }>(
  'select a.dinas_id, p.unit_id, a.position_id from assignment a join position p on p.id = a.position_id where a.employee_id = $1',
  [subject.id],
);
const { dinas_id: dinasId, unit_id: unitId, position_id: positionId } = place.rows[0]!;
const AROUND = [subject.node, `dinas_${dinasId}`, `unit_${unitId}`, `position_${positionId}`, home!.instansi.node];

/** Every root field with every choice of arguments, of the nodes those around the person. */
const everything = questions(
  askings(all, new Selections(schema, { periodId: JSON.stringify(all.nodes('period')[0]!), matter: 'NEED_NOT_SET' }, 20), 2).filter(
    // Where the feed stands moves with every write; what it tells of a person is that something was written.
    ({ field, text, variables }) => {
      const isAround = variables.some(({ value }) => AROUND.includes(String(value)));
      return field !== 'changes' && (field !== 'node' || isAround) && (field !== 'figure' || (text.includes('RETIRING') && isAround));
    },
  ),
  (field) => ({ node: 1, employees: 1 })[field] ?? 4,
);

/** Days on which a count by days would move for the one and not for the other. */
const DAYS = ['2022-03-02', '2022-06-01', '2022-12-01', '2026-03-01', '2026-11-30', '2026-12-01', '2027-03-01', '2027-06-30', '2027-11-30', '2027-12-01'];

/** Without what says when it was asked, or when a row was written, which says nothing of what was: places in lists stay. */
function still(answer: unknown): unknown {
  everyObject(answer, (object) => {
    for (const key of Object.keys(object)) {
      const moves =
        /(^|_)(computedAt|expiresAt|startedAt|lastUsedAt|lastSeenAt|updatedAt)$/.test(key) ||
        (/(^|_)cursor$/.test(key) && !String(object['__typename']).endsWith('Edge'));
      if (moves) object[key] = 'when it was asked';
    }
  });
  return answer;
}

/** Where two rounds of answers part, told so that it can be read. */
const differences = (before: readonly unknown[], after: readonly unknown[]): string[] =>
  before.flatMap((answer, index) => {
    const [one, other] = [JSON.stringify(answer), JSON.stringify(after[index])];
    const at = [...one].findIndex((letter, place) => letter !== other[place]);
    return one === other ? [] : [`…${one.slice(Math.max(0, at - 200), at + 60)}… became …${other.slice(at, at + 60)}…`];
  });

async function answers(role: string, asked: readonly Pick<Question, 'text' | 'variables'>[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const { text, variables } of asked) {
    const { data, errors } = await clientOf(role).send(text, variables);
    found.push(still({ data, errors: errors.map(({ message }) => message) }));
  }
  return found;
}

/** By day: filters, orders and their cursors, figures, their rows, and the person. */
async function dayByDay(role: string): Promise<unknown[]> {
  const client = clientOf(role);
  const found: unknown[] = [];
  for (const asOf of [null, ...DAYS]) {
    for (const field of ['RETIREMENT', 'NAME'] as const)
      for (const retirement of asOf ? [{ lt: asOf }, { gte: asOf }, { eq: asOf }, { in: [asOf] }] : [{ isNull: false }])
        found.push(await client.send(PeopleByRetirementDocument, { orderBy: { field }, filter: { retirement }, first: 100 }));
    const first = await client.send(PeopleByRetirementDocument, { orderBy: { field: 'RETIREMENT' }, asOf, first: 1 });
    found.push(
      first,
      await client.send(PeopleByRetirementDocument, {
        orderBy: { field: 'RETIREMENT' },
        asOf,
        first: 2,
        after: first.data?.employees!.pageInfo.endCursor ?? null,
      }),
    );
    for (const subjectId of AROUND.filter((id) => /^(instansi|dinas|unit)_/.test(id)))
      for (const key of ['RETIRING_BY_NEXT_YEAR', 'RETIRING_WITHIN_5_YEARS'] as const)
        found.push(await client.send(RetirementsCountedDocument, { key, subjectId, asOf }));
    found.push(await client.send(RetirementsOnDayDocument, { dinasId: `dinas_${dinasId}`, personId: subject.node, asOf }));
  }
  return found.map((answer) =>
    still({ data: (answer as { data: unknown }).data, errors: (answer as { errors: { message: string }[] }).errors.map(({ message }) => message) }),
  );
}

async function live(role: string): Promise<unknown[]> {
  const { token } = all.given.get(role)!.actor!;
  const board = await follow(server.url, { token }, RetirementsLiveDocument, { instansiId: home!.instansi.node });
  const dinas = await follow(server.url, { token }, RetirementsOfDinasLiveDocument, { id: `dinas_${dinasId}` });
  try {
    return still([await board.until(() => true), await dinas.until(() => true)]) as unknown[];
  } finally {
    board.cut();
    dinas.cut();
  }
}

describe('the month of birth', () => {
  it.each([...WATCHERS, ...OTHERS])(
    'cannot be told from anything that is answered to the account %s',
    async (role) => {
      await bornOn(subject, EARLY);
      const early = [await answers(role, everything), await dayByDay(role)];
      await bornOn(subject, LATE);
      const late = [await answers(role, everything), await dayByDay(role)];
      // Something was answered about the person, or nothing was compared.
      expect(JSON.stringify(early).includes(subject.id)).toBe(WATCHERS.includes(role));
      expect(differences(early.flat(), late.flat())).toEqual([]);
    },
    240_000,
  );

  it('does not move a live board or dinas either', async () => {
    await bornOn(subject, EARLY);
    const early = [await live('leadership'), await live('hr')];
    await bornOn(subject, LATE);
    expect([await live('leadership'), await live('hr')]).toEqual(early);
  });

  it('is there for who sees dates of birth, in the same places', async () => {
    await bornOn(subject, EARLY);
    const early = JSON.stringify(await dayByDay('hr'));
    expect(early).toContain('2027-03-01');
    await bornOn(subject, LATE);
    expect(JSON.stringify(await dayByDay('hr'))).not.toBe(early);
  });
});
