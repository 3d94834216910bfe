import {
  ApplyScenarioDocument,
  ChangeScenarioDocument,
  CreateScenarioDocument,
  DiscardScenarioDocument,
  PutScenarioChangesDocument,
} from '@selaras/schema/test';
import type { Actor, PositionRef } from '@selaras/server/testing';
import { Client, type Answer } from '../testkit/client.ts';

/** How each change of a scenario is sent; `turn` tells those of one race apart. */
export function changesOfScenarios(
  round: () => { readonly hr: Actor; readonly instansiId: string; readonly scenarioId: string; readonly post: PositionRef },
): Readonly<Record<string, (url: string, turn: number) => Promise<Answer<unknown>>>> {
  const as = (url: string): Client => Client.program(url, round().hr);
  const read = () => ({ scenarioId: round().scenarioId, version: 1 });
  return {
    createScenario: (url, turn) =>
      as(url).send(CreateScenarioDocument, { input: { instansiId: round().instansiId, name: `Skenario ${turn}`, firstDay: '2030-01-01' } }),
    changeScenario: (url, turn) => as(url).send(ChangeScenarioDocument, { input: { ...read(), name: `Skenario ${turn}` } }),
    putScenarioChanges: (url, turn) =>
      as(url).send(PutScenarioChangesDocument, { input: { ...read(), changes: [{ hire: { positionId: round().post.node, people: turn + 1 } }] } }),
    discardScenario: (url) => as(url).send(DiscardScenarioDocument, { input: read() }),
    applyScenario: (url, turn) => as(url).send(ApplyScenarioDocument, { input: { ...read(), decreeNumber: `SK/${turn}` } }),
  };
}
