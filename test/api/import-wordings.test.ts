/** What words in files mean is said once, on whatever import it was met, and heard by every file of the government from then on. */
import { KeepMappingDocument, SayWordsDocument, TakeBackWordDocument, WordsOfDocument, WordsOfImportDocument } from '@selaras/schema/test';
import { World } from '@selaras/server/testing';
import { expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { server, as, world } = await useWorld();
const hr = await world.account('hr', { role: 'HR' });
const dinas = await world.dinas('Dinas Contoh');

async function upload(kind: string, content: string, mapping: object | null = null, into = world, who = hr): Promise<string> {
  const question = new URLSearchParams({ kind, instansi: into.instansi.node, fileName: 'berkas.csv' });
  if (into === world && kind === 'POSITIONS') question.set('dinas', dinas.node);
  if (mapping) question.set('mapping', JSON.stringify(mapping));
  const answer = await fetch(`${server.url}/imports?${question.toString()}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${who.token}` },
    body: content,
  });
  const { id } = (await answer.json()) as { id: string };
  return checked(id, who);
}
async function checked(id: string, who = hr): Promise<string> {
  await expect.poll(() => as(who).ask(WordsOfImportDocument, { id }), { timeout: 20_000, interval: 50 }).toMatchObject({ node: { state: 'CHECKED' } });
  return id;
}
const look = async (id: string, who = hr) => {
  const { node } = await as(who).ask(WordsOfImportDocument, { id });
  if (node?.__typename !== 'Import') throw new Error('no import');
  return node;
};
interface Said {
  readonly column: string;
  readonly written: string;
  readonly means: string;
  readonly overrides?: boolean;
}
const say = async (importId: string, ...words: readonly Said[]) =>
  (await as(hr).ask(SayWordsDocument, { input: { importId, version: (await look(importId)).version, words: [...words] } })).sayImportWordings;
const kept = async () => (await as(hr).ask(WordsOfDocument, { instansiId: world.instansi.node })).importWordings!;

const EDUCATED =
  'nip,nama,tingkat_pendidikan,golongan\n199002142015052007,Siti Aminah,Pondok,III/a\n198001012005011009,Rina,PONDOK,III/b\n197505052000031001,Budi,S1,Perdana\n198505052010032001,Ayu,Pondok,99';

it('is told once for all rows of a word, said, read anew without a second upload, and told by who reads the next file', async () => {
  const id = await upload('EMPLOYEES', EDUCATED);
  expect(await look(id)).toMatchObject({
    viewerCanMap: true,
    counts: { refused: 4, created: 0 },
    words: {
      unknown: [
        { column: 'education_level', written: 'Pondok', rows: 3, first: [2, 3, 5], accepted: expect.arrayContaining(['SMA']) },
        { column: 'golongan', written: 'Perdana', rows: 1, first: [4], accepted: expect.arrayContaining(['III/a', 'IX']) },
        { column: 'golongan', written: '99', rows: 1, first: [5] },
      ],
      kept: [],
      used: [],
    },
  });
  const said = [
    { column: 'education_level', written: 'Pondok', means: 'SMA' },
    { column: 'golongan', written: 'Perdana', means: 'IV/a' },
    { column: 'golongan', written: '99', means: 'II/c' },
  ];
  expect(await say(id, ...said)).toEqual({ __typename: 'ImportAccepted' });
  const again = await look(await checked(id));
  expect(again).toMatchObject({
    counts: { refused: 0, created: 4 },
    words: {
      unknown: [],
      used: expect.arrayContaining([expect.objectContaining({ column: 'education_level', written: 'Pondok', rows: 3, means: 'SMA', overrides: false })]),
    },
  });
  expect(Date.parse(again.words!.used[0]!.saidAt!)).toBeGreaterThan(Date.now() - 60_000);
  const next = await upload('EMPLOYEES', 'nip,nama,golongan\n199002142015052007,Siti Aminah,perdana');
  expect(await look(next)).toMatchObject({ counts: { refused: 0 }, words: { used: [{ means: 'IV/a' }] } });
});

it('is not told again in the list of rows, where that is asked for: only rows that something else refuses as well', async () => {
  const id = await upload('EMPLOYEES', 'nip,nama,status\n199002142015052007,Siti Aminah,Magang\n123,Rina,Magang\n197505052000031001,Budi,PNS');
  const { counts, rows, others } = await look(id);
  expect(counts).toMatchObject({ refused: 2, created: 1 });
  expect(rows.totalCount).toBe(2);
  expect(others.nodes.map(({ rowNumber }) => rowNumber)).toEqual([3, 4]);
});

it('comes with the mapping that is downloaded, of the import and of a profile, and is taken back from it elsewhere', async () => {
  const id = await upload('EMPLOYEES', 'nip,nama,status,tingkat_pendidikan\n199002142015052007,Siti,Relawan,Kejar\n198001012005011009,Rina,Relawan,Kursus');
  await say(id, { column: 'status', written: 'Relawan', means: 'PPPK' }, { column: 'education_level', written: 'Kejar', means: 'SMP' });
  await checked(id);
  const saved = (await as(hr).ask(KeepMappingDocument, { input: { importId: id, name: 'Relawan' } })).saveImportProfile;
  if (saved.__typename !== 'ImportProfileSaved') throw new Error(saved.__typename);
  const download = async (question: string) => {
    const answer = await fetch(`${server.url}/imports/mapping.json?${question}`, { headers: { authorization: `Bearer ${hr.token}` } });
    return (await answer.json()) as { readonly words: readonly object[] };
  };
  const ofImport = await download(`import=${id}`);
  expect(ofImport.words).toEqual([
    { column: 'status', written: 'Relawan', means: 'PPPK' },
    { column: 'education_level', written: 'Kejar', means: 'SMP' },
    { column: 'education_level', written: 'Kursus', means: null },
  ]);
  const ofProfile = await download(`profile=${saved.profile.id}`);
  expect(ofProfile.words).toEqual(
    expect.arrayContaining([
      { column: 'status', written: 'Relawan', means: 'PPPK' },
      { column: 'education_level', written: 'Kejar', means: 'SMP' },
    ]),
  );
  const other = await World.create(server.app.services.system, 'Kabupaten Penerima');
  const stranger = await other.account('hr.penerima', { role: 'HR' });
  const theirs = await upload('EMPLOYEES', 'nip,nama,status,tingkat_pendidikan\n199003152023212001,Rani,relawan,KEJAR', ofProfile, other, stranger);
  expect(await look(theirs, stranger)).toMatchObject({ counts: { refused: 0 }, words: { used: [{ means: 'PPPK' }, { means: 'SMP' }] } });
});

it('serves every kind of file with such a column', async () => {
  const people = await upload('EMPLOYEES', 'nip,nama,tingkat_pendidikan\n199002142015052007,Siti Aminah,Pesantren');
  await say(people, { column: 'education_level', written: 'Pesantren', means: 'SMA' });
  await checked(people);
  expect((await kept()).nodes.find(({ written }) => written === 'Pesantren')).toMatchObject({ of: 'EDUCATION_LEVEL', means: 'SMA', version: 1 });
  const posts = await upload('POSITIONS', 'unit,jabatan,jenis,kebutuhan,pendidikan_minimal\nDinas Contoh,Penata,Pelaksana,1,pesantren');
  expect(await look(posts)).toMatchObject({ words: { used: [{ written: 'pesantren', means: 'SMA' }] } });
});

it('never makes a value that there is not, and goes before what a word means only where that is said plainly', async () => {
  const id = await upload('POSITIONS', 'unit,jabatan,jenis,kebutuhan\nDinas Contoh,Lurah,JFU,1\nDinas Contoh,Camat,Bos,1');
  expect(await look(id)).toMatchObject({ counts: { refused: 0 }, words: { kept: [{ column: 'kind', written: 'Bos', rows: 1 }] } });
  const refused = await say(id, { column: 'kind', written: 'Bos', means: 'Raja' }, { column: 'kind', written: 'JFU', means: 'Pengawas' });
  expect(refused).toMatchObject({ __typename: 'ImportMappingRefused', problems: [{ code: 'VALUE_UNKNOWN' }, { code: 'WORD_KNOWN' }] });
  expect((await kept()).nodes.map(({ written }) => written)).not.toContain('Bos');
  await say(id, { column: 'kind', written: 'Bos', means: 'JPT' }, { column: 'kind', written: 'JFU', means: 'Pengawas', overrides: true });
  expect((await look(await checked(id))).words!.used).toMatchObject([
    { written: 'JFU', overrides: true },
    { written: 'Bos', overrides: false },
  ]);
  const jfu = (await kept()).nodes.find(({ written }) => written === 'JFU')!;
  await as(hr).ask(TakeBackWordDocument, { input: { wordingId: jfu.id, version: jfu.version } });
});

it('is said anew, and taken back by who read it last; the next file is read without it', async () => {
  const id = await upload('POSITIONS', 'unit,jabatan,jenis,kebutuhan\nDinas Contoh,Kepala Seksi D,Kasubag,1');
  await say(id, { column: 'kind', written: 'Kasubag', means: 'Administrator' });
  await say(await checked(id), { column: 'kind', written: 'KASUBAG', means: 'Pengawas' });
  await checked(id);
  const word = (await kept()).nodes.find(({ written }) => written === 'KASUBAG')!;
  expect(word).toMatchObject({ means: 'Pengawas', version: 2 });
  const takeBack = async (version: number) => (await as(hr).ask(TakeBackWordDocument, { input: { wordingId: word.id, version } })).takeBackImportWording;
  expect(await takeBack(1)).toEqual({ __typename: 'ImportWordingChanged', current: { means: 'Pengawas', version: 2 } });
  const before = (await kept()).totalCount;
  expect(await takeBack(2)).toEqual({ __typename: 'ImportWordingTakenBack', remaining: before - 1 });
  const next = await upload('POSITIONS', 'unit,jabatan,jenis,kebutuhan\nDinas Contoh,Kepala Seksi D,Kasubag,1');
  expect(await look(next)).toMatchObject({ words: { kept: [{ written: 'Kasubag' }], used: [] } });
});

it('comes with the mapping of a file as well, and is kept like any other', async () => {
  const words = [{ column: 'status', written: 'Tenaga Kontrak', means: 'PPPK' }];
  const id = await upload('EMPLOYEES', 'nip,nama,status\n199003152023212001,Rani,Tenaga Kontrak', { words });
  expect(await look(id)).toMatchObject({ counts: { refused: 0 }, words: { used: [{ written: 'Tenaga Kontrak', means: 'PPPK' }] } });
  expect((await kept()).nodes).toContainEqual(expect.objectContaining({ of: 'EMPLOYEE_STATUS', written: 'Tenaga Kontrak' }));
  // What is said later of the same word holds, also of this file.
  await say(id, { column: 'status', written: 'Tenaga Kontrak', means: 'CPNS' });
  expect(await look(await checked(id))).toMatchObject({ words: { used: [{ written: 'Tenaga Kontrak', means: 'CPNS' }] } });
  expect((await kept()).nodes.find(({ written }) => written === 'Tenaga Kontrak')).toMatchObject({ means: 'CPNS', version: 2 });
});

it('of a kind of unit that nobody knows is told as kept, and can be said', async () => {
  const id = await upload('UNITS', `kode,nama,jenis,kode_induk\nX1,Instalasi Gizi,Instalasi,${dinas.code}`);
  expect(await look(id)).toMatchObject({ counts: { refused: 0 }, words: { kept: [{ column: 'kind', written: 'Instalasi', rows: 1 }] } });
  await say(id, { column: 'kind', written: 'Instalasi', means: 'Bidang' });
  expect(await look(await checked(id))).toMatchObject({ words: { kept: [], used: [{ means: 'Bidang' }] } });
});

it('is asked about where it is close to a known one, which is meant only once somebody says so', async () => {
  const id = await upload('POSITIONS', 'unit,jabatan,jenis,kebutuhan\nDinas Contoh,Penata E,Pelaksna,1');
  expect(await look(id)).toMatchObject({ counts: { refused: 1 }, words: { unknown: [{ column: 'kind', written: 'Pelaksna', near: 'Pelaksana' }], kept: [] } });
  await say(id, { column: 'kind', written: 'Pelaksna', means: 'Lainnya' });
  expect(await look(await checked(id))).toMatchObject({ counts: { refused: 0 }, words: { unknown: [], used: [{ means: 'Lainnya' }] } });
});

it('is of its government: nobody elsewhere sees it, says it, takes it back or is read by it', async () => {
  const id = await upload('EMPLOYEES', 'nip,nama,status\n199003152023212001,Rani,Honorer');
  await say(id, { column: 'status', written: 'Honorer', means: 'PPPK' });
  await checked(id);
  const word = (await kept()).nodes.find(({ written }) => written === 'Honorer')!;
  const other = await World.create(server.app.services.system, 'Kabupaten Tetangga');
  const stranger = await other.account('hr.tetangga', { role: 'HR' });
  const theirs = await upload('EMPLOYEES', 'nip,nama,status\n199003152023212001,Rani,Honorer', null, other, stranger);
  expect(await look(theirs, stranger)).toMatchObject({ words: { unknown: [{ written: 'Honorer' }], used: [] } });
  const codes = await Promise.all([
    as(stranger).send(TakeBackWordDocument, { input: { wordingId: word.id, version: word.version } }),
    as(stranger).send(SayWordsDocument, { input: { importId: id, version: 1, words: [] } }),
    as(stranger).send(WordsOfDocument, { instansiId: world.instansi.node }),
  ]).then((answers) => answers.map(({ errors }) => errors[0]?.extensions?.code));
  expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'BAD_INPUT']);
});
