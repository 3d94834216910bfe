import { AssignEmployeeDocument, OpenStaffingStepsDocument } from '@selaras/schema/test';
import type { Actor, DinasRef, EmployeeRef, PositionRef } from '@selaras/server/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endAsRead, setNeedAsRead } from '../testkit/as-read.ts';
import type { Answer } from '../testkit/client.ts';
import { useWorld } from '../testkit/server.ts';

const { as, world } = await useWorld();
const dinas = await world.dinas('Dinas Kesehatan');
const other = await world.dinas('Dinas Sosial');
const ACTORS = {
  'HR of the government': await world.account('hr', { role: 'HR' }),
  'HR of the dinas': await world.account('hr-dinas', { role: 'HR', on: dinas }),
  'HR of another dinas': await world.account('hr-other', { role: 'HR', on: other }),
  leadership: await world.account('leader', { role: 'LEADERSHIP' }),
};

/** Days around a position of 2026 and an assignment within it, near the edges more often than not. */
const DAYS = ['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01', '2026-05-31', '2026-06-30', '2026-12-31', '2027-01-01'] as const;
const inside = fc.constantFrom(...DAYS.slice(1, -1));
const facts = fc.record({
  actor: fc.constantFrom(...Object.keys(ACTORS)) as fc.Arbitrary<keyof typeof ACTORS>,
  day: fc.constantFrom(...DAYS),
  positionEnds: fc.boolean(),
  held: fc.tuple(inside, fc.option(inside)).filter(([from, to]) => to === null || from <= to),
});

interface Place {
  readonly position: PositionRef & { readonly to: string | null };
  readonly assignment: string;
  /** Seen by whoever sees the people of the dinas, and free. */
  readonly person: EmployeeRef;
}

const free = async (of: DinasRef): Promise<EmployeeRef> => {
  const person = await world.employee('Bebas');
  await world.assign(person, await world.position(of, 'Terdahulu'), { kind: 'PLH' });
  return person;
};

async function placeOf({ positionEnds, held: [from, to] }: { positionEnds: boolean; held: readonly [string, string | null] }): Promise<Place> {
  const last = positionEnds ? '2026-12-31' : null;
  const position = await world.position(dinas, 'Perawat', { from: '2026-01-01', ...(last === null ? {} : { to: last }) });
  const holder = await world.employee('Pemangku');
  const until = to ?? last;
  const id = await world.assign(holder, position, { from, ...(until === null ? {} : { to: until }) });
  return { position: { ...position, to: last }, assignment: `assignment_${id}`, person: await free(dinas) };
}

/** Whether a step was taken: neither refused with a reason of its own nor for want of rights. */
const accepted = (answer: Answer<Record<string, { readonly __typename: string }>>): boolean => {
  const [failure] = answer.errors;
  if (failure) expect(['FORBIDDEN', 'NOT_FOUND']).toContain(failure.extensions?.code);
  return Object.values(answer.data ?? {}).some((value) => value !== null && ['AssignmentSaved', 'PositionNeedSaved'].includes(value.__typename));
};

/** The three steps as the API answers them, in an order in which none is in the way of the next. */
async function take(actor: Actor, { position, assignment, person }: Place, day: string): Promise<unknown> {
  const client = as(actor);
  const asked = { employeeId: person.node, positionId: position.node, kind: 'DEFINITIF', validFrom: day, decreeNumber: 'SK/9' } as const;
  // An appointment that would end before it begins is a mistake of who asks, whatever the position says.
  const isBackwards = position.to !== null && position.to < day;
  return {
    assign: !isBackwards && accepted(await client.send(AssignEmployeeDocument, { input: { ...asked, validTo: position.to } })),
    setNeed: accepted(await setNeedAsRead(client, position.node, 3, day)),
    end: accepted(await endAsRead(client, assignment, day)),
  };
}

describe('what staffing offers', () => {
  it('is what it then does, for whoever asks and on any day', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(facts, async ({ actor: name, day, ...days }) => {
        const place = await placeOf(days);
        const actor = ACTORS[name];
        const { position, assignment } = await as(actor).ask(OpenStaffingStepsDocument, {
          position: place.position.node,
          assignment: place.assignment,
          day,
        });
        const offered = {
          assign: position?.__typename === 'Position' && position.viewerCanAssign,
          setNeed: position?.__typename === 'Position' && position.viewerCanSetNeed,
          end: assignment?.__typename === 'Assignment' && assignment.viewerCanEnd,
        };
        for (const [step, isOpen] of Object.entries(offered)) seen.add(`${step} ${isOpen}`);
        expect(await take(actor, place, day)).toEqual(offered);
      }),
      { numRuns: 80, endOnFailure: true },
    );
    expect([...seen].toSorted()).toEqual(['assign', 'end', 'setNeed'].flatMap((step) => [`${step} false`, `${step} true`]));
  });
});
