/** A mapping is kept under a name and used by itself for files with the same headers, in their government and nowhere else. */
import {
  ForgetMappingDocument,
  KeepMappingDocument,
  MappingOfImportDocument,
  MapTheImportDocument,
  ProfilesOfDocument,
  RenameMappingDocument,
} from '@selaras/schema/test';
import { World } from '@selaras/server/testing';
import { expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { server, as, world } = await useWorld();
const hr = await world.account('hr', { role: 'HR' });
const client = as(hr);

/** Of its own for each test: what one keeps is known to the others. */
const headers = (called: string): string => `Nomor Atasan;Panggilan ${called};Keadaan`;
const ROW = '199002142015052007;Siti Aminah;PNS';

async function upload(content: string, state: string, into = world, who = hr): Promise<string> {
  const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: into.instansi.node, fileName: 'pegawai.csv' });
  const answer = await fetch(`${server.url}/imports?${question.toString()}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${who.token}` },
    body: content,
  });
  const { id } = (await answer.json()) as { id: string };
  await expect.poll(() => as(who).ask(MappingOfImportDocument, { id }), { timeout: 20_000, interval: 50 }).toMatchObject({ node: { state } });
  return id;
}
const look = async (id: string, who = hr) => {
  const { node } = await as(who).ask(MappingOfImportDocument, { id });
  if (node?.__typename !== 'Import') throw new Error('no import');
  return node;
};
const profiles = async () => (await client.ask(ProfilesOfDocument, { instansiId: world.instansi.node })).importProfiles!;
const keep = async (importId: string, name: string) => (await client.ask(KeepMappingDocument, { input: { importId, name } })).saveImportProfile;

async function mapped(called: string): Promise<string> {
  const id = await upload(`${headers(called)}\n${ROW}`, 'MAPPING');
  expect(await keep(id, 'Terlalu dini')).toMatchObject({ __typename: 'ImportNotMapped' });
  const columns = [
    { number: 1, column: 'nip' },
    { number: 2, column: 'name' },
    { number: 3, column: null },
  ];
  await client.ask(MapTheImportDocument, { input: { importId: id, version: (await look(id)).version, columns, fixed: [{ column: 'status', value: 'PNS' }] } });
  await expect.poll(() => look(id), { timeout: 20_000, interval: 50 }).toMatchObject({ state: 'CHECKED' });
  return id;
}

it('is kept, used for the same headers in another order, said so, and may still be changed by hand', async () => {
  const id = await mapped('Resmi');
  expect(await keep(id, ' Dinas Kesehatan ')).toMatchObject({ __typename: 'ImportProfileSaved', profile: { name: 'Dinas Kesehatan', version: 1 } });
  const again = await upload(`DAFTAR PEGAWAI;;\nkeadaan;PANGGILAN RESMI;Nomor  Atasan\nPNS;Siti Aminah;199002142015052007`, 'CHECKED');
  expect(await look(again)).toMatchObject({
    mapping: {
      profileName: 'Dinas Kesehatan',
      headerRows: [2],
      fixed: [{ column: 'status', value: 'PNS' }],
      columns: [
        { column: null, by: 'PROFILE' },
        { column: 'name', by: 'PROFILE' },
        { column: 'nip', by: 'PROFILE' },
      ],
    },
    counts: { refused: 0, created: 1 },
  });
  await client.ask(MapTheImportDocument, {
    input: {
      importId: again,
      version: (await look(again)).version,
      columns: [
        { number: 2, column: 'name' },
        { number: 3, column: 'nip' },
      ],
      fixed: [],
    },
  });
  await expect.poll(() => look(again), { timeout: 20_000, interval: 50 }).toMatchObject({ state: 'CHECKED', mapping: { profileName: null, fixed: [] } });
  // Other headers are other files.
  await upload(`${headers('Resmi')};Lain\n${ROW};x`, 'MAPPING');
});

it('is listed, renamed and forgotten, by who read it last', async () => {
  const id = await mapped('Sehari-hari');
  await keep(id, 'Satu');
  const other = await upload('nip,nama\n199002142015052007,Siti Aminah', 'CHECKED');
  expect(await keep(other, 'SATU')).toEqual({ __typename: 'ImportProfileNameTaken', name: 'SATU' });
  expect(await keep(other, 'Dua')).toMatchObject({ __typename: 'ImportProfileSaved' });
  const { totalCount, nodes } = await profiles();
  expect(nodes.map(({ name }) => name)).toEqual(['Dinas Kesehatan', 'Dua', 'Satu']);
  expect(totalCount).toBe(3);
  expect(nodes[2]).toMatchObject({
    kind: 'EMPLOYEES',
    columns: [
      { header: 'Nomor Atasan', means: 'nip' },
      { header: 'Panggilan Sehari-hari', means: 'name' },
      { header: 'Keadaan', means: null },
    ],
    fixed: [{ column: 'status', value: 'PNS' }],
  });
  const { id: profileId, version } = nodes[2]!;
  const rename = async (name: string, at: number) => (await client.ask(RenameMappingDocument, { input: { profileId, version: at, name } })).renameImportProfile;
  expect(await rename('dua', version)).toMatchObject({ __typename: 'ImportProfileNameTaken' });
  expect(await rename('Tiga', version)).toMatchObject({ __typename: 'ImportProfileSaved', profile: { name: 'Tiga', version: version + 1 } });
  expect(await rename('Empat', version)).toMatchObject({ __typename: 'ImportProfileChanged', current: { name: 'Tiga' } });
  const forget = async (at: number) => (await client.ask(ForgetMappingDocument, { input: { profileId, version: at } })).deleteImportProfile;
  expect(await forget(version)).toMatchObject({ __typename: 'ImportProfileChanged' });
  expect(await forget(version + 1)).toEqual({ __typename: 'ImportProfileDeleted', remaining: 2 });
  expect((await profiles()).nodes.map(({ name }) => name)).not.toContain('Tiga');
  await upload(`${headers('Sehari-hari')}\n${ROW}`, 'MAPPING');
});

it('is downloaded as the file that an upload takes', async () => {
  const id = await mapped('Kecil');
  const saved = await keep(id, 'Berkas');
  if (saved.__typename !== 'ImportProfileSaved') throw new Error(saved.__typename);
  const download = async (question: string, token = hr.token) =>
    fetch(`${server.url}/imports/mapping.json?${question}`, { headers: { authorization: `Bearer ${token}` } });
  const answer = await download(`profile=${saved.profile.id}`);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="pemetaan.json"');
  const mapping = (await answer.json()) as object;
  expect(mapping).toEqual({
    columns: [
      { header: 'Nomor Atasan', means: 'nip' },
      { header: 'Panggilan Kecil', means: 'name' },
      { header: 'Keadaan', means: null },
    ],
    fixed: [{ column: 'status', value: 'PNS' }],
    words: [],
  });
  expect(await (await download(`import=${id}`)).json()).toEqual(mapping);
  expect((await download('profile=x')).status).toBe(400);
  const other = await World.create(server.app.services.system, 'Kota Lain');
  const stranger = await other.account('hr.lain', { role: 'HR' });
  expect((await download(`profile=${saved.profile.id}`, stranger.token)).status).toBe(404);
  expect((await download(`import=${id}`, stranger.token)).status).toBe(404);
});

it('is of its government: elsewhere the same headers mean nothing, and nobody there sees, changes or makes it', async () => {
  const id = await mapped('Rumah');
  const saved = await keep(id, 'Rahasia');
  if (saved.__typename !== 'ImportProfileSaved') throw new Error(saved.__typename);
  const other = await World.create(server.app.services.system, 'Kabupaten Tetangga');
  const stranger = await other.account('hr.tetangga', { role: 'HR' });
  const theirs = await upload(`${headers('Rumah')}\n${ROW}`, 'MAPPING', other, stranger);
  expect(await look(theirs, stranger)).toMatchObject({ mapping: { profileName: null } });
  const { id: profileId, version } = saved.profile;
  const codes = await Promise.all([
    as(stranger).send(RenameMappingDocument, { input: { profileId, version, name: 'Milik saya' } }),
    as(stranger).send(ForgetMappingDocument, { input: { profileId, version } }),
    as(stranger).send(KeepMappingDocument, { input: { importId: id, name: 'Milik saya' } }),
  ]).then((answers) => answers.map(({ errors }) => errors[0]?.extensions?.code));
  expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  expect((await profiles()).nodes.map(({ name }) => name)).toContain('Rahasia');
});
