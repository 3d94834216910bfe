/**
 * How each operation of our web is asked for in tests, once for every way that makes it send other statements.
 * An operation that the web lists and this list does not fails `statements.test.ts`, which says what to add.
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import * as web from '@selaras/schema/web';
import type { Actor } from '@selaras/server/testing';
import type { DocumentNode } from 'graphql';
import { Client } from '../testkit/client.ts';
import { operationOf } from '../testkit/documents.ts';
import { PASSWORD, type Place } from '../testkit/places.ts';
import type { Served } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';

export interface Asked {
  readonly operation: string;
  /** Tells two ways of asking for one operation apart; empty for the only or the ordinary one. */
  readonly way: string;
  readonly document: DocumentNode;
  /** Who asks, and with what: made anew for each time, since what changes something must find it as it was. */
  prepare(place: Place): Promise<{ readonly actor: Actor | null; readonly variables: Record<string, unknown> }>;
}

interface Manner {
  readonly way?: string;
  readonly by?: (place: Place) => Actor | null | Promise<Actor>;
}

function asking<Data, Variables>(document: TypedDocumentNode<Data, Variables>) {
  return {
    with: (variables: (place: Place) => Variables | Promise<Variables>, { way = '', by = (place) => place.hr }: Manner = {}): Asked => ({
      operation: operationOf(document).name.value,
      way,
      document,
      prepare: async (place) => ({ actor: await by(place), variables: (await variables(place)) as Record<string, unknown> }),
    }),
  };
}

const bySuperior = { by: (place: Place) => place.superior };
const byNobody = { by: () => null };

/** The evaluation of `person`, brought to a state; gives what the next step is to carry. */
async function evaluationIn(place: Place, state: 'DRAFT' | 'SUBMITTED'): Promise<{ readonly evaluationId: string; readonly version: number }> {
  const found = await place.world.system.query<{ version: number }>(
    `update evaluation set state = $2::text, work_result = 'SESUAI_EKSPEKTASI', behaviour = 'SESUAI_EKSPEKTASI', predikat = 'BAIK', version = 1,
       submitted_at = case when $2 = 'SUBMITTED' then started_at end, sealed_at = null where id = $1 returning version`,
    [place.evaluationId, state],
  );
  return { evaluationId: `evaluation_${place.evaluationId}`, version: found.rows[0]!.version };
}

async function importIn(place: Place, state: 'CHECKED' | 'APPLIED'): Promise<{ readonly id: string }> {
  await place.world.system.query('update import set state = $2 where id = $1', [place.importId, state]);
  return { id: `import_${place.importId}` };
}

export const WEB_OPERATIONS: readonly Asked[] = [
  asking(web.SessionDocument).with(() => ({})),
  asking(web.SignInPageDocument).with(() => ({}), byNobody),
  asking(web.SignInFormDocument).with((place) => ({ input: { username: place.username, password: PASSWORD } }), byNobody),
  asking(web.SignOutDocument).with(() => ({}), { by: (place) => place.world.account('leaving', { role: 'HR' }) }),
  asking(web.BoardPageDocument).with((place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node })),
  asking(web.BoardPageDocument).with((place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node, asOf: '2026-06-01' }), {
    way: 'as of another day',
  }),
  asking(web.BoardLiveDocument).with((place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node })),
  asking(web.DinasPageDocument).with((place) => ({ id: place.dinas.node, periodId: place.period.node })),
  asking(web.DinasLiveDocument).with((place) => ({ id: place.dinas.node, periodId: place.period.node })),
  asking(web.DinasPositionsPageDocument).with((place) => ({ id: place.dinas.node, first: 100 })),
  asking(web.DinasPositionsPageDocument).with((place) => ({ id: place.dinas.node, first: 100, orderBy: 'GAP', filter: { vacant: true } }), {
    way: 'the vacant ones, by gap',
  }),
  asking(web.DinasEvaluationsPageDocument).with((place) => ({ id: place.dinas.node, periodId: place.period.node, first: 100 })),
  asking(web.PositionPageDocument).with((place) => ({ id: place.staffPost.node })),
  asking(web.PositionPageDocument).with((place) => ({ id: place.head.node }), { way: 'of a head' }),
  asking(web.EmployeePageDocument).with((place) => ({ id: place.person.node })),
  asking(web.TeamPageDocument).with((place) => ({ periodId: place.period.node }), bySuperior),
  asking(web.RateEvaluationDocument).with(
    async (place) => ({
      input: {
        employeeId: place.person.node,
        periodId: place.period.node,
        workResult: 'DI_ATAS_EKSPEKTASI',
        behaviour: 'SESUAI_EKSPEKTASI',
        version: (await evaluationIn(place, 'DRAFT')).version,
      },
    }),
    bySuperior,
  ),
  asking(web.SubmitEvaluationDocument).with(async (place) => ({ input: await evaluationIn(place, 'DRAFT') }), bySuperior),
  asking(web.SealEvaluationDocument).with(async (place) => ({ input: await evaluationIn(place, 'SUBMITTED') }), bySuperior),
  asking(web.SearchEmployeesDocument).with((place) => ({ filter: { instansiId: place.world.instansi.node }, first: 100 })),
  asking(web.SearchEmployeesDocument).with((place) => ({ filter: { instansiId: place.world.instansi.node, search: 'peg' }, first: 100 }), { way: 'by name' }),
  asking(web.SearchPositionsDocument).with((place) => ({ filter: { instansiId: place.world.instansi.node }, first: 100 })),
  asking(web.ExplanationDrawerDocument).with((place) => ({ key: 'NEED', subjectId: place.dinas.node })),
  asking(web.FigureRowsCountedDocument).with((place) => ({ key: 'EXPECTED', subjectId: place.dinas.node, periodId: place.period.node })),
  asking(web.FigureRowsLeftOutDocument).with((place) => ({ key: 'GAP', subjectId: place.world.instansi.node })),
  asking(web.UploadFormDinasDocument).with((place) => ({ code: place.world.instansi.code })),
  asking(web.ImportsPageDocument).with(() => ({ first: 25 })),
  asking(web.ImportPageDocument).with((place) => importIn(place, 'CHECKED')),
  asking(web.ImportLiveDocument).with((place) => importIn(place, 'CHECKED')),
  asking(web.ImportRowsPanelDocument).with(async (place) => ({ ...(await importIn(place, 'CHECKED')), first: 25 })),
  asking(web.CancelImportDocument).with((place) => importIn(place, 'CHECKED')),
  // Accepted, it goes on working behind the answer; the refusal reads what the acceptance reads and stays still.
  asking(web.ApplyImportDocument).with((place) => importIn(place, 'APPLIED'), { way: 'refused' }),
];

/** Asks as the web would; of a stream, the answer is its first event. */
export async function askForWeb({ server, as }: Served, asked: Asked, place: Place): Promise<unknown> {
  const { actor, variables } = await asked.prepare(place);
  if (operationOf(asked.document).operation !== 'subscription')
    return (actor ? as(actor) : Client.nobody(server.url)).ask<Record<string, unknown>>(asked.document, variables);
  const events = await follow(server.url, actor!, asked.document, variables);
  const first = await events.until(() => true);
  events.cut();
  return first;
}
