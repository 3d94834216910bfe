import {
  ChangePositionDocument,
  ClosePositionDocument,
  CloseUnitDocument,
  CorrectDinasDocument,
  CorrectUnitDocument,
  CreateDinasDocument,
  CreatePositionDocument,
  CreateUnitDocument,
  MergeUnitsDocument,
  MoveUnitDocument,
  RenameDinasDocument,
  RenameUnitDocument,
  ReopenPositionDocument,
  ReopenUnitDocument,
  SetSuperiorPositionDocument,
  SplitUnitDocument,
  TransferUnitDocument,
} from '@selaras/schema/test';
import type { Actor, DinasRef, PositionRef, UnitRef } from '@selaras/server/testing';
import { Client, type Answer } from '../testkit/client.ts';

/** What changes of dinas, units and positions are about in one round, as it was read. */
export interface StructureOfRound {
  readonly hr: Actor;
  readonly instansiId: string;
  readonly dinas: DinasRef;
  readonly division: UnitRef;
  readonly deputy: PositionRef;
  readonly unit: UnitRef;
  /** In the unit. */
  readonly inside: PositionRef;
  readonly post: PositionRef;
  readonly counter: number;
  readonly read: { readonly dinas: number; readonly unit: number; readonly post: number };
}

type Change = (url: string, turn: number) => Promise<Answer<unknown>>;

/** How each change of dinas, units and positions is sent; `turn` tells those of one race apart. */
export function changesOfStructure(round: () => StructureOfRound): Readonly<Record<string, Change>> {
  const as = (url: string): Client => Client.program(url, round().hr);
  const ofPost = () => ({ positionId: round().post.node, version: round().read.post });
  const ofDinas = () => ({ dinasId: round().dinas.node, version: round().read.dinas });
  const ofUnit = () => ({ unitId: round().unit.node, version: round().read.unit });
  return {
    createPosition: (url, turn) =>
      as(url).send(CreatePositionDocument, {
        input: {
          unitId: `unit_${round().dinas.rootUnitId}`,
          code: `BARU-${round().counter}`,
          title: `Baru ${turn}`,
          positionKind: 'PELAKSANA',
          superiorPositionId: round().post.node,
          need: turn,
          validFrom: '2026-01-01',
        },
      }),
    changePosition: (url, turn) => as(url).send(ChangePositionDocument, { input: { ...ofPost(), title: `Staf ${turn}`, positionClass: turn + 1 } }),
    setSuperiorPosition: (url, turn) =>
      as(url).send(SetSuperiorPositionDocument, { input: { ...ofPost(), superiorPositionId: turn % 2 === 0 ? round().deputy.node : null } }),
    closePosition: (url, turn) => as(url).send(ClosePositionDocument, { input: { ...ofPost(), lastDay: `2026-12-0${turn + 1}`, endHolders: true } }),
    reopenPosition: (url) => as(url).send(ReopenPositionDocument, { input: ofPost() }),
    createUnit: (url, turn) =>
      as(url).send(CreateUnitDocument, {
        input: { parentId: round().unit.node, code: `UNIT-${round().counter}`, name: `Unit ${turn}`, unitKind: 'SEKSI', validFrom: '2026-01-01' },
      }),
    createDinas: (url, turn) =>
      as(url).send(CreateDinasDocument, {
        input: {
          instansiId: round().instansiId,
          code: `D-${round().counter}`,
          name: `Dinas ${round().counter} ke-${turn}`,
          dinasKind: 'DINAS',
          validFrom: '2026-01-01',
        },
      }),
    renameDinas: (url, turn) =>
      as(url).send(RenameDinasDocument, { input: { ...ofDinas(), name: `Dinas ${round().counter} ke-${turn}`, since: `2026-03-0${turn + 1}` } }),
    correctDinas: (url, turn) => as(url).send(CorrectDinasDocument, { input: { ...ofDinas(), name: `Dinas ${round().counter} betul ${turn}` } }),
    renameUnit: (url, turn) =>
      as(url).send(RenameUnitDocument, { input: { ...ofUnit(), name: `Seksi ${round().counter} ke-${turn}`, since: `2026-03-0${turn + 1}` } }),
    correctUnit: (url, turn) => as(url).send(CorrectUnitDocument, { input: { ...ofUnit(), name: `Seksi ${round().counter} betul ${turn}` } }),
    transferUnit: (url, turn) => as(url).send(TransferUnitDocument, { input: { ...ofUnit(), parentId: round().division.node, since: `2026-04-0${turn + 1}` } }),
    mergeUnits: (url, turn) => as(url).send(MergeUnitsDocument, { input: { units: [ofUnit()], intoId: round().division.node, since: `2026-04-0${turn + 1}` } }),
    splitUnit: (url, turn) =>
      as(url).send(SplitUnitDocument, {
        input: {
          ...ofUnit(),
          positionIds: [round().inside.node],
          code: `S-${round().counter}-${turn}`,
          name: 'Seksi Baru',
          unitKind: 'SEKSI',
          since: `2026-04-0${turn + 1}`,
        },
      }),
    moveUnit: (url) => as(url).send(MoveUnitDocument, { input: { ...ofUnit(), parentId: round().division.node } }),
    closeUnit: (url, turn) => as(url).send(CloseUnitDocument, { input: { ...ofUnit(), lastDay: `2026-12-0${turn + 1}`, closeRest: true } }),
    reopenUnit: (url) => as(url).send(ReopenUnitDocument, { input: { ...ofUnit(), withRest: true } }),
  };
}
