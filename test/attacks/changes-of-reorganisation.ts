import {
  ApplyReorganisationDocument,
  ChangeReorganisationDocument,
  CheckReorganisationDocument,
  CreateReorganisationDocument,
  DiscardReorganisationDocument,
  PutReorganisationStepDocument,
} from '@selaras/schema/test';
import type { Actor, UnitRef } from '@selaras/server/testing';
import { Client, type Answer } from '../testkit/client.ts';
import { member } from '../testkit/documents.ts';

interface Draft {
  readonly node: string;
}

/** What changes of a reorganisation are about in one round. */
export interface ReorganisationOfRound {
  readonly hr: Actor;
  readonly instansiId: string;
  readonly unit: UnitRef;
  /** As it was made: in its first version. */
  readonly draft: Draft;
  readonly outcome: string;
}

const read = ({ node }: Draft) => ({ reorganisationId: node, version: 1 });

/** What a draft would write by now, as it has to be sent to apply it. */
export async function outcomeNow(url: string, hr: Actor, draft: Draft): Promise<string> {
  const { checkReorganisation } = await Client.program(url, hr).ask(CheckReorganisationDocument, { input: read(draft) });
  return member('ReorganisationChecked', checkReorganisation).outcome ?? 'nothing';
}

/** How each change of a reorganisation is sent; `turn` tells those of one race apart. */
export function changesOfReorganisation(round: () => ReorganisationOfRound): Readonly<Record<string, (url: string, turn: number) => Promise<Answer<unknown>>>> {
  const as = (url: string): Client => Client.program(url, round().hr);
  return {
    createReorganisation: (url, turn) =>
      as(url).send(CreateReorganisationDocument, { input: { instansiId: round().instansiId, name: `Penataan ${turn}`, firstDay: '2027-01-01' } }),
    changeReorganisation: (url, turn) => as(url).send(ChangeReorganisationDocument, { input: { ...read(round().draft), name: `Penataan ${turn}` } }),
    putReorganisationStep: (url, turn) =>
      as(url).send(PutReorganisationStepDocument, {
        input: { ...read(round().draft), step: { renameUnit: { unitId: round().unit.node, name: `Seksi ${turn}` } } },
      }),
    discardReorganisation: (url) => as(url).send(DiscardReorganisationDocument, { input: read(round().draft) }),
    checkReorganisation: (url) => as(url).send(CheckReorganisationDocument, { input: read(round().draft) }),
    applyReorganisation: (url) => as(url).send(ApplyReorganisationDocument, { input: { ...read(round().draft), outcome: round().outcome } }),
  };
}
