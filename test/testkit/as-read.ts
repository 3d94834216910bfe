/** Changes as people make them: what is to be changed is read first, and its version goes along. */
import {
  EndAssignmentDocument,
  NeedsAsReadDocument,
  SetPositionNeedDocument,
  TakeUpImportDocument,
  VersionAsReadDocument,
  type EndAssignmentMutation,
  type SetPositionNeedInput,
  type SetPositionNeedMutation,
  type TakeUpImportMutation,
} from '@selaras/schema/test';
import type { Answer, Client } from './client.ts';

/** The need in force on a day; nothing where there is none, or nobody answered. */
export async function needAsRead(client: Client, positionId: string, day: string): Promise<Pick<SetPositionNeedInput, 'needId' | 'version'>> {
  const { data } = await client.send(NeedsAsReadDocument, { id: positionId });
  const needs = data?.node?.__typename === 'Position' ? data.node.needs.nodes : [];
  const running = needs.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day));
  return running ? { needId: running.id, version: running.version } : {};
}

/** Of an absence, an assignment, a dinas, a person, an import or a unit; 0, which none has, where nobody answered. */
export async function versionOf(client: Client, id: string): Promise<number> {
  const { data } = await client.send(VersionAsReadDocument, { id });
  return data?.node && 'version' in data.node ? data.node.version : 0;
}

export async function setNeedAsRead(client: Client, positionId: string, need: number, since: string): Promise<Answer<SetPositionNeedMutation>> {
  const read = await needAsRead(client, positionId, since);
  return client.send(SetPositionNeedDocument, { input: { positionId, need, since, ...read } });
}

export async function endAsRead(client: Client, assignmentId: string, lastDay: string): Promise<Answer<EndAssignmentMutation>> {
  const version = await versionOf(client, assignmentId);
  return client.send(EndAssignmentDocument, { input: { assignmentId, lastDay, version } });
}

export async function applyAsRead(client: Client, importId: string): Promise<TakeUpImportMutation['applyImport']> {
  const version = await versionOf(client, importId);
  return (await client.ask(TakeUpImportDocument, { input: { importId, version } })).applyImport;
}
