import { LayoutOfImportDocument, StateOfImportDocument, StepsOfImportDocument, TakeUpImportDocument, ThrowAwayImportDocument } from '@selaras/schema/test';
import { describe, expect, it } from 'vitest';
import { applyAsRead, versionOf } from '../testkit/as-read.ts';
import { useWorld } from '../testkit/server.ts';

const { server, as, world } = await useWorld();
const hr = await world.account('hr', { role: 'HR' });
const client = as(hr);

async function upload(content: string): Promise<string> {
  const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: world.instansi.node, fileName: 'pegawai.csv' });
  const answer = await fetch(`${server.url}/imports?${question.toString()}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${hr.token}` },
    body: content,
  });
  const { id } = (await answer.json()) as { id: string };
  await expect.poll(() => client.ask(StateOfImportDocument, { id }), { timeout: 20_000, interval: 50 }).toMatchObject({ node: { state: 'CHECKED' } });
  return id;
}

describe('the table of a file', () => {
  it('is told with what was left out, and still when the import has ended', async () => {
    const id = await upload('DAFTAR PEGAWAI;;\nNo;NIP;Nama\n1;2;3\nBIDANG MUTASI;;\n1;199002142015052007;Siti\n;;\nJumlah;;1');
    const layout = {
      format: 'CSV',
      separator: ';',
      sheet: '',
      headerRows: [2],
      leftOutCount: 5,
      groupColumn: null,
      groupCount: 0,
      sheets: [{ name: '', isHidden: false, headerRows: [2], columns: ['nip', 'name'], fits: true }],
      leftOut: [
        { from: 1, to: 1, as: 'TITLE', text: 'DAFTAR PEGAWAI' },
        { from: 3, to: 3, as: 'COLUMN_NUMBERS', text: '1 | 2 | 3' },
        { from: 4, to: 4, as: 'HEADING', text: 'BIDANG MUTASI' },
        { from: 6, to: 6, as: 'BLANK', text: null },
        { from: 7, to: 7, as: 'TOTAL', text: 'Jumlah | 1' },
      ],
      groups: [],
      filled: [],
    };
    expect(await client.ask(LayoutOfImportDocument, { id })).toMatchObject({ node: { layout } });
    await client.ask(ThrowAwayImportDocument, { input: { importId: id } });
    expect(await client.ask(LayoutOfImportDocument, { id })).toMatchObject({ node: { layout } });
  });
});

describe('applying and cancelling', () => {
  it('answers with the import, or with its state and why not', async () => {
    const id = await upload('nip,nama\n123,Salah');
    expect(await client.ask(StepsOfImportDocument, { id })).toMatchObject({ node: { viewerCanApply: false, viewerCanCancel: true } });
    expect(await applyAsRead(client, id)).toEqual({
      __typename: 'ImportNotReady',
      code: 'IMPORT_NOT_READY',
      message: '1 rows are refused; correct them in the file and import it again. Nothing was applied.',
      state: 'CHECKED',
      reason: 'IMPORT_HAS_REFUSED_ROWS',
    });
    expect(await client.ask(ThrowAwayImportDocument, { input: { importId: id } })).toEqual({
      cancelImport: { __typename: 'ImportAccepted', import: { id, kind: 'EMPLOYEES', state: 'CANCELLED', version: 4 } },
    });
    expect(await client.ask(ThrowAwayImportDocument, { input: { importId: id } })).toMatchObject({
      cancelImport: { __typename: 'ImportNotReady', code: 'IMPORT_NOT_READY', state: 'CANCELLED', reason: 'IMPORT_NOT_READY' },
    });
    expect(await client.ask(StepsOfImportDocument, { id })).toMatchObject({ node: { viewerCanApply: false, viewerCanCancel: false } });
    const good = await upload('nip,nama\n199002142015052007,Siti');
    expect(await client.ask(StepsOfImportDocument, { id: good })).toMatchObject({ node: { viewerCanApply: true, viewerCanCancel: true } });
    expect(await applyAsRead(client, good)).toEqual({
      __typename: 'ImportAccepted',
      import: { id: good, kind: 'EMPLOYEES', state: 'APPLYING', version: 4 },
    });
  });

  it('is of what was looked at: an import that has moved since is shown as it now is', async () => {
    const id = await upload('nip,nama\n199002142015052015,Sita');
    const version = await versionOf(client, id);
    const stale = { input: { importId: id, version: version - 1 } };
    const changed = { __typename: 'ImportChanged', code: 'IMPORT_CHANGED', current: { id, state: 'CHECKED', version } };
    expect(await client.ask(TakeUpImportDocument, stale)).toMatchObject({ applyImport: changed });
    expect(await client.ask(ThrowAwayImportDocument, stale)).toMatchObject({ cancelImport: changed });
    expect(await client.ask(ThrowAwayImportDocument, { input: { importId: id, version } })).toMatchObject({ cancelImport: { __typename: 'ImportAccepted' } });
  });
});
