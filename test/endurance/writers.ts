import type { Actor } from '@selaras/server/testing';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { AssignEmployeeDocument, EndAssignmentDocument, RateDocument, SetPositionNeedDocument, type SetPositionNeedInput } from '@selaras/schema/test';
import type { Pool } from 'pg';
import type { Fleet } from '../faults/fleet.ts';
import { Client, type Answer } from '../testkit/client.ts';
import type { Given } from '../testkit/documents.ts';
import type { Write } from './kept.ts';
import { outcomeOf, type Ledger, type Outcome } from './ledger.ts';
import { pause, type Pace } from './pace.ts';
import type { Office, Place } from './places.ts';

/** Somebody who was told that it cannot be now tries again after this time. */
const TRY_AGAIN_MS = 50;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const dayAfter = (days: number): string => new Date(FIRST_DAY + days * 86_400_000).toISOString().slice(0, 10);

export class Writers {
  #turn = 0;

  constructor(
    private readonly fleet: Fleet,
    private readonly owner: Pool,
    private readonly ledger: Ledger,
    private readonly pace: Pace,
  ) {}

  /** Writes until enough is kept; each writer waits for the answer to one write before the next. */
  async run(places: readonly Place[]): Promise<void> {
    await Promise.all(
      places.flatMap((place) => [
        ...place.offices.map((office) => this.#setNeeds(place.hr, office)),
        this.#moveStaff(place.hr, place.offices[1]!),
        this.#rate(place),
      ]),
    );
  }

  async #setNeeds(hr: Actor, { post }: Office): Promise<void> {
    let read: Pick<SetPositionNeedInput, 'needId' | 'version'> = {};
    for (let need = 1; await this.#isTurn(); need++) {
      const { data } = await this.#send(hr, { kind: 'NEED', key: post.id, value: String(need) }, SetPositionNeedDocument, {
        input: { positionId: post.node, need, since: '2026-01-01', ...read },
      });
      const set = data?.setPositionNeed;
      if (set?.__typename === 'PositionNeedSaved') read = { needId: set.positionNeed.id, version: set.positionNeed.version };
      // A write of unknown end was kept after all.
      if (set?.__typename === 'PositionNeedChanged') read = set.current ? { needId: set.current.id, version: set.current.version } : {};
    }
  }

  async #moveStaff(hr: Actor, { people, pool }: Office): Promise<void> {
    for (let turn = 0; await this.#isTurn(); turn++) {
      const person = people[turn % people.length]!;
      const day = dayAfter(Math.floor(turn / people.length));
      const decree = `SK/${person.id}/${turn}`;
      const input = { employeeId: person.node, positionId: pool.node, kind: 'DEFINITIF' as const, validFrom: day, decreeNumber: decree };
      const assigned = await this.#send(hr, { kind: 'ASSIGNED', key: decree, value: '1' }, AssignEmployeeDocument, { input });
      const saved = assigned.data?.assignEmployee;
      const assignmentId =
        saved?.__typename === 'AssignmentSaved' ? saved.assignment.id : assigned.outcome === 'PERHAPS' ? await this.#findAssignment(decree) : null;
      // Told nothing certain, it looks, and tries until it is certain: an appointment that goes on would refuse the next.
      for (let isEnded = assignmentId === null; !isEnded;) {
        const ended = await this.#send(hr, { kind: 'ENDED', key: decree, value: '1' }, EndAssignmentDocument, {
          input: { assignmentId: assignmentId!, lastDay: day, version: 1 },
        });
        isEnded = ended.outcome === 'ACKNOWLEDGED' || (ended.outcome === 'PERHAPS' && (await this.#isEnded(decree)));
      }
    }
  }

  async #rate({ superior, team, period }: Place): Promise<void> {
    const versions = new Map<string, number>();
    for (let turn = 0; await this.#isTurn(); turn++) {
      const person = team[turn % team.length]!;
      const { data } = await this.#send(superior, { kind: 'RATED', key: person.id, value: `catatan ${turn}` }, RateDocument, {
        input: {
          employeeId: person.node,
          periodId: period.node,
          workResult: turn % 2 === 0 ? 'SESUAI_EKSPEKTASI' : 'DI_ATAS_EKSPEKTASI',
          behaviour: 'SESUAI_EKSPEKTASI',
          note: `catatan ${turn}`,
          version: versions.get(person.id) ?? null,
        },
      });
      const rated = data?.rateEvaluation;
      if (rated?.__typename === 'EvaluationSaved') versions.set(person.id, rated.evaluation.version);
      // A write of unknown end was kept after all.
      if (rated?.__typename === 'EvaluationChanged') versions.set(person.id, rated.current.version);
    }
  }

  async #isTurn(): Promise<boolean> {
    while (!this.pace.isOver && !this.pace.mayWrite) await pause(20);
    return !this.pace.isOver;
  }

  async #send<Data, Variables>(
    actor: Actor,
    write: Write,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<{ readonly data: Data | null; readonly outcome: Outcome }> {
    const { alive } = this.fleet;
    const server = alive[this.#turn++ % Math.max(1, alive.length)];
    if (!server) {
      await pause(TRY_AGAIN_MS);
      return { data: null, outcome: 'REFUSED' };
    }
    const answer: Answer<Data> | Error = await Client.program(server.url, actor)
      .send<Data, Variables>(document, ...([variables] as unknown as Given<Variables>))
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    const { outcome, said } = outcomeOf(answer, (data) =>
      Object.values(data as Record<string, { __typename?: string }>).some((one) => one?.__typename?.endsWith('Saved')),
    );
    this.ledger.add(write, outcome, said);
    if (outcome === 'ACKNOWLEDGED') this.pace.acknowledged++;
    else await pause(TRY_AGAIN_MS);
    return { data: answer instanceof Error ? null : answer.data, outcome };
  }

  async #findAssignment(decree: string): Promise<string | null> {
    const found = await this.#look<{ id: string }>('select id from assignment where decree_number = $1', decree);
    return found[0] ? `assignment_${found[0].id}` : null;
  }

  async #isEnded(decree: string): Promise<boolean> {
    return (await this.#look('select 1 from assignment where decree_number = $1 and valid_to is not null', decree)).length > 0;
  }

  /** Only once every transaction that was under way is over: a server that died leaves its own behind for a moment. */
  async #look<Row extends object>(text: string, decree: string): Promise<Row[]> {
    const since = new Date();
    for (;;) {
      await pause(100);
      const running = await this.owner
        .query(`select 1 from pg_stat_activity where datname = current_database() and application_name = 'selaras writer' and xact_start <= $1`, [since])
        .catch(() => null);
      if (running?.rowCount !== 0) continue;
      const found = await this.owner.query<Row>(text, [decree]).catch(() => null);
      if (found) return found.rows;
    }
  }
}
