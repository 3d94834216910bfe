import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../testing/test-app.ts';
import { World } from '../../../testing/world.ts';
import type { Actor } from '../../accounts/accounts.builder.ts';

let server: TestApp;
let world: World;
let hr: Actor;
beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'));
  world = await World.create(server.app.services.system);
  hr = await world.account('hr', { role: 'HR' });
});
afterAll(() => server.close());

const authorization = (): string => `Bearer ${hr.token}`;

async function ask(query: string, id: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: authorization() },
    body: JSON.stringify({ query, variables: { id } }),
  });
  return ((await answer.json()) as { data: Record<string, unknown> }).data;
}

async function upload(content: string): Promise<string> {
  const answer = await fetch(
    `${server.url}/imports?${new URLSearchParams({ kind: 'EMPLOYEES', instansi: world.instansi.node, fileName: 'pegawai.csv' }).toString()}`,
    {
      method: 'POST',
      headers: { 'apollo-require-preflight': '1', authorization: authorization() },
      body: content,
    },
  );
  const { id } = (await answer.json()) as { id: string };
  await expect
    .poll(() => ask('query ($id: ID!) { node(id: $id) { ... on Import { state } } }', id), { timeout: 20_000, interval: 50 })
    .toEqual({ node: { state: 'CHECKED' } });
  return id;
}

const ANSWER = '__typename ... on ImportAccepted { import { id kind state } } ... on Refusal { code message } ... on ImportNotReady { state reason }';
const APPLY = `mutation ($id: ID!) { applyImport(id: $id) { ${ANSWER} } }`;
const OFFERS = 'query ($id: ID!) { node(id: $id) { ... on Import { viewerCanApply viewerCanCancel } } }';
const CANCEL = `mutation ($id: ID!) { cancelImport(id: $id) { ${ANSWER} } }`;

describe('applying and cancelling', () => {
  it('answers with the import, or with its state and why not', async () => {
    const id = await upload('nip,nama\n123,Salah');
    expect(await ask(OFFERS, id)).toEqual({ node: { viewerCanApply: false, viewerCanCancel: true } });
    expect(await ask(APPLY, id)).toEqual({
      applyImport: {
        __typename: 'ImportNotReady',
        code: 'IMPORT_NOT_READY',
        message: '1 rows are refused; correct them in the file and import it again. Nothing was applied.',
        state: 'CHECKED',
        reason: 'IMPORT_HAS_REFUSED_ROWS',
      },
    });
    expect(await ask(CANCEL, id)).toEqual({ cancelImport: { __typename: 'ImportAccepted', import: { id, kind: 'EMPLOYEES', state: 'CANCELLED' } } });
    expect(await ask(CANCEL, id)).toMatchObject({
      cancelImport: { __typename: 'ImportNotReady', code: 'IMPORT_NOT_READY', state: 'CANCELLED', reason: 'IMPORT_NOT_READY' },
    });
    expect(await ask(OFFERS, id)).toEqual({ node: { viewerCanApply: false, viewerCanCancel: false } });
    const good = await upload('nip,nama\n199002142015052007,Siti');
    expect(await ask(OFFERS, good)).toEqual({ node: { viewerCanApply: true, viewerCanCancel: true } });
    expect(await ask(APPLY, good)).toEqual({ applyImport: { __typename: 'ImportAccepted', import: { id: good, kind: 'EMPLOYEES', state: 'APPLYING' } } });
  });
});
