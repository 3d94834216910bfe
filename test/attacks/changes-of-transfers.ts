import { AcceptTransferDocument, DeclineTransferDocument, ReleaseEmployeeDocument, WithdrawTransferDocument } from '@selaras/schema/test';
import { World, type Actor, type EmployeeRef, type PositionRef } from '@selaras/server/testing';
import { Client, type Answer } from '../testkit/client.ts';

/** What changes of transfers are about in one round, as it was read. */
export interface TransfersOfRound {
  readonly hr: Actor;
  readonly hrElsewhere: Actor;
  readonly elsewhere: World;
  readonly person: EmployeeRef;
  readonly post: PositionRef;
  /** Who is offered from elsewhere. */
  readonly transferId: string;
  readonly read: { readonly person: number; readonly offer: number };
}

type Change = (url: string, turn: number) => Promise<Answer<unknown>>;

/** Another government, which offers people and is offered them. */
export async function openElsewhere(system: World['system']): Promise<Pick<TransfersOfRound, 'elsewhere' | 'hrElsewhere'>> {
  const elsewhere = await World.create(system, 'Kota Asal');
  return { elsewhere, hrElsewhere: await elsewhere.account('hr', { role: 'HR' }) };
}

/** How each change of transfers is sent; `turn` tells those of one race apart. */
export function changesOfTransfers(round: () => TransfersOfRound): Readonly<Record<string, Change>> {
  const as = (url: string): Client => Client.program(url, round().hr);
  const ofTransfer = () => ({ transferId: round().transferId, version: round().read.offer });
  return {
    releaseEmployee: (url, turn) =>
      as(url).send(ReleaseEmployeeDocument, {
        input: {
          employeeId: round().person.node,
          version: round().read.person,
          toInstansiCode: round().elsewhere.instansi.code,
          freeFrom: `2026-07-0${turn + 1}`,
          decreeNumber: `SK/${turn}`,
        },
      }),
    acceptTransfer: (url, turn) =>
      as(url).send(AcceptTransferDocument, {
        input: { ...ofTransfer(), positionId: round().post.node, kind: 'DEFINITIF', validFrom: `2026-05-0${turn + 1}`, decreeNumber: `SK/${turn}` },
      }),
    declineTransfer: (url, turn) => as(url).send(DeclineTransferDocument, { input: { ...ofTransfer(), reason: `ke-${turn}` } }),
    withdrawTransfer: (url, turn) =>
      Client.program(url, round().hrElsewhere).send(WithdrawTransferDocument, { input: { ...ofTransfer(), reason: `ke-${turn}` } }),
  };
}
