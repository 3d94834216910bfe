/** Two governments with a dinas each, and the steps by which somebody goes from the one to the other. */
import {
  AcceptTransferDocument,
  ActsOfInstansiDocument,
  DeclineTransferDocument,
  RecordAfterTransferDocument,
  ReleaseEmployeeDocument,
  UndoActDocument,
  WithdrawTransferDocument,
  type AcceptTransferInput,
  type AcceptTransferMutation,
  type ActsOfInstansiQuery,
  type DeclineTransferMutation,
  type RecordAfterTransferQuery,
  type ReleaseEmployeeInput,
  type ReleaseEmployeeMutation,
  type UndoActMutation,
  type WithdrawTransferMutation,
} from '@selaras/schema/test';
import type { Actor, DinasRef, EmployeeRef, PositionRef, World } from '@selaras/server/testing';
import { versionOf } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import type { Served } from '../testkit/server.ts';

export interface Side {
  readonly world: World;
  readonly dinas: DinasRef;
  readonly head: PositionRef;
  readonly post: PositionRef;
  readonly hr: Actor;
}

/** The day from which the person may begin in the other government. */
export const START = '2026-10-01';

export async function openSide(newWorld: () => Promise<World>): Promise<Side> {
  const world = await newWorld();
  const dinas = await world.dinas('Dinas Kesehatan');
  const head = await world.position(dinas, 'Kepala Dinas', { isHead: true });
  const post = await world.position(dinas, 'Perawat', { superior: head, need: 3 });
  return { world, dinas, head, post, hr: await world.account('hr', { role: 'HR' }) };
}

interface Round {
  readonly giver: Side;
  readonly receiver: Side;
  readonly person: EmployeeRef;
}
type ActOfSide = Extract<ActsOfInstansiQuery['node'], { __typename: 'Instansi' }>['acts']['nodes'][number];

/** What either HR does, in the ordinary way unless said otherwise. */
export function transferSteps({ server, as }: Served, round: () => Round) {
  const { system } = server.app.services;
  const release = async (said: Partial<ReleaseEmployeeInput> = {}, actor = round().giver.hr): Promise<ReleaseEmployeeMutation['releaseEmployee']> => {
    const { person, receiver } = round();
    const version = await versionOf(as(actor), person.node);
    const input = { employeeId: person.node, version, toInstansiCode: receiver.world.instansi.code, freeFrom: START, decreeNumber: 'Persetujuan/1', ...said };
    return (await as(actor).ask(ReleaseEmployeeDocument, { input })).releaseEmployee;
  };
  return {
    release,
    released: async (): Promise<string> => member('TransferSaved', await release()).transfer.id,
    accept: async (
      transferId: string,
      said: Partial<AcceptTransferInput> = {},
      actor = round().receiver.hr,
    ): Promise<AcceptTransferMutation['acceptTransfer']> => {
      const positionId = round().receiver.post.node;
      const input = { transferId, version: 1, positionId, kind: 'DEFINITIF' as const, validFrom: START, decreeNumber: 'SK/7', ...said };
      return (await as(actor).ask(AcceptTransferDocument, { input })).acceptTransfer;
    },
    decline: async (transferId: string, reason = 'tidak ada formasi', version = 1): Promise<DeclineTransferMutation['declineTransfer']> =>
      (await as(round().receiver.hr).ask(DeclineTransferDocument, { input: { transferId, version, reason } })).declineTransfer,
    withdraw: async (transferId: string, version = 1): Promise<WithdrawTransferMutation['withdrawTransfer']> =>
      (await as(round().giver.hr).ask(WithdrawTransferDocument, { input: { transferId, version, reason: 'batal pindah' } })).withdrawTransfer,
    acts: async ({ world, hr }: Side): Promise<readonly ActOfSide[]> =>
      member('Instansi', (await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node })).node).acts.nodes,
    undo: async (by: Side, actId: string, preview = false): Promise<UndoActMutation['undoAct']> =>
      (await as(by.hr).ask(UndoActDocument, { input: { actId, preview } })).undoAct,
    record: async ({ hr }: Side, id: string): Promise<Extract<RecordAfterTransferQuery['node'], { __typename: 'Employee' }>> =>
      member('Employee', (await as(hr).ask(RecordAfterTransferDocument, { id })).node),
    rows: async (sql: string, values: unknown[] = []): Promise<unknown[]> => (await system.query({ text: sql, values, rowMode: 'array' })).rows,
  };
}
