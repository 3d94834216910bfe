/** One question for everything that has a name, asked as people type: in any order, half, with titles, abbreviated, and misspelled. */
import { FoundDocument, type SearchAmong } from '@selaras/schema/test';
import { describe, expect, it } from 'vitest';
import type { Client } from '../testkit/client.ts';
import { useWorld } from '../testkit/server.ts';

const { as, world, newWorld } = await useWorld();
const health = await world.dinas('Dinas Kesehatan');
const records = await world.dinas('Dinas Kependudukan dan Pencatatan Sipil');
const staff = await world.dinas('Badan Kepegawaian dan Pengembangan Sumber Daya Manusia');
await world.dinas('Dinas Koperasi dan Usaha Kecil Menengah');
// Of which "kepala" could be an abbreviation.
await world.dinas('Kecamatan Kelapa Lima');
const oesapa = await world.unit(health, 'UPTD Puskesmas Oesapa');
await world.unit(health, 'UPTD Puskesmas Oebobo');
const mutasi = await world.unit(staff, 'Bidang Mutasi dan Promosi');
const nurse = await world.position(health, 'Perawat Ahli Pertama', { unit: oesapa, need: 9 });
await world.position(staff, 'Kepala Bidang Mutasi dan Promosi', { unit: mutasi, isHead: true });
await world.position(staff, 'Analis Mutasi', { unit: mutasi });
await world.position(health, 'Kepala Dinas Kesehatan', { isHead: true });
await world.position(records, 'Kepala Dinas Kependudukan', { isHead: true });
const siti = await world.employee('Siti Rahmah', { in: nurse });
await world.system.query(`update employee set title_after = 'S.Kom.' where id = $1`, [siti.id]);
await world.employee("Nurul 'Aini");
await world.employee('Siti Aminah');
await world.employee('Siti Rahmawati');
await world.employee('José Guterres');
const yusuf = await world.employee('Muhammad Yusuf');

const hr = as(await world.account('hr', { role: 'HR' }));
const head = as(await world.account('kepala', { role: 'DINAS_HEAD', on: health }));
const leader = as(await world.account('leader', { role: 'LEADERSHIP' }));
// Of the government, and of person's superior.
const person = as(await world.account('pegawai', { employee: await world.employee('Dewi Lestari') }));

async function found(words: string, among: SearchAmong, client: Client = hr, instansiId = world.instansi.node): Promise<string[]> {
  const { search } = await client.ask(FoundDocument, { instansiId, words, among });
  return search!.map(({ match, node }) => {
    if (!node) return 'nothing';
    const name =
      'fullName' in node ? node.fullName : 'title' in node ? node.title : 'unitName' in node ? node.unitName : 'dinasName' in node ? node.dinasName : '';
    return `${match} ${name}`;
  });
}

describe('people are found', () => {
  it.each([
    ['siti rahma', ['BEGINNING Siti Rahmah, S.Kom.', 'BEGINNING Siti Rahmawati']],
    ['Siti Rahmah, S.Kom.', ['EXACT Siti Rahmah, S.Kom.']],
    ['nurul aini', ["EXACT Nurul 'Aini"]],
    ['nurul ’aini', ["EXACT Nurul 'Aini"]],
    ['  nurul   ʼAINI ', ["EXACT Nurul 'Aini"]],
    ['nurulaini', ["PART Nurul 'Aini"]],
    ['rahmah siti', ['WORDS Siti Rahmah, S.Kom.']],
    ['jose', ['BEGINNING José Guterres']],
    ['sity rahmah', ['SPELLING Siti Rahmah, S.Kom.']],
    ['siti rohma', ['SPELLING Siti Rahmah, S.Kom.', 'SPELLING Siti Rahmawati']],
    ['mohamad yusuf', ['SPELLING Muhammad Yusuf']],
    ['siti dinkes', ['BEGINNING Siti Rahmah, S.Kom.']],
    ['xyzzy', []],
    ["'", []],
    ['%', []],
  ])('by "%s"', async (words, expected) => {
    expect((await found(words, 'EMPLOYEE')).slice(0, expected.length || 5)).toEqual(expected);
    // By whoever sees a part of the government as well, of that part.
    const mine = expected.filter((one) => one.includes('Rahmah'));
    expect((await found(words, 'EMPLOYEE', head)).filter((one) => one.includes('Rahmah'))).toEqual(mine);
  });

  it('by their number with spaces, dots or without, whole or any half of it, by those who may see it', async () => {
    const { nip } = yusuf;
    const spaced = `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip[14]} ${nip.slice(15)}`;
    for (const words of [nip, spaced, spaced.replaceAll(' ', '.')]) expect(await found(words, 'EMPLOYEE')).toEqual(['EXACT Muhammad Yusuf']);
    expect(await found(nip.slice(0, 14), 'EMPLOYEE')).toContain('BEGINNING Muhammad Yusuf');
    expect(await found(nip.slice(9), 'EMPLOYEE')).toEqual(['PART Muhammad Yusuf']);
    for (const client of [leader, person]) expect(await found(nip, 'EMPLOYEE', client)).toEqual([]);
  });

  it('only where they are seen: nothing of a name, a number or a likeness tells of anybody else', async () => {
    for (const words of ['muhammad yusuf', 'mohamad yusuf', 'yusuf', yusuf.nip, yusuf.nip.slice(0, 12), 'yusuf dinkes']) {
      for (const client of [head, person]) expect((await found(words, 'EMPLOYEE', client)).join(), words).not.toContain('Yusuf');
    }
    const other = await newWorld('Kabupaten Lain');
    await other.employee('Siti Rahmah');
    const stranger = as(await other.account('other', { role: 'HR' }));
    expect(await stranger.codeOf(FoundDocument, { instansiId: world.instansi.node, words: 'siti', among: 'EMPLOYEE' })).toBe('BAD_INPUT');
  });
});

describe('dinas are found', () => {
  it.each([
    ['Dinkes', ['ABBREVIATION Dinas Kesehatan']],
    ['disdukcapil', ['ABBREVIATION Dinas Kependudukan dan Pencatatan Sipil']],
    ['BKPSDM', ['ABBREVIATION Badan Kepegawaian dan Pengembangan Sumber Daya Manusia']],
    ['kesehatan', ['WORDS Dinas Kesehatan']],
    ['dinas kesehtan', ['SPELLING Dinas Kesehatan']],
    ['dinas ke', ['BEGINNING Dinas Kesehatan', 'BEGINNING Dinas Kependudukan dan Pencatatan Sipil']],
  ])('by "%s"', async (words, expected) => {
    expect((await found(words, 'DINAS')).toSorted()).toEqual(expect.arrayContaining(expected));
    expect((await found(words, 'DINAS'))[0]).toBe(expected[0]);
  });

  it('by the short name that a government gave it', async () => {
    await world.system.query(`update dinas set short_name = 'Capil' where id = $1`, [records.id]);
    expect(await found('capil', 'DINAS')).toEqual(['EXACT Dinas Kependudukan dan Pencatatan Sipil']);
  });
});

describe('units and positions are found', () => {
  it.each<[string, SearchAmong, string[]]>([
    ['puskesmas oesapa', 'UNIT', ['WORDS UPTD Puskesmas Oesapa']],
    ['puksesmas oesapa', 'UNIT', ['SPELLING UPTD Puskesmas Oesapa']],
    ['kepala bidang mutasi', 'POSITION', ['BEGINNING Kepala Bidang Mutasi dan Promosi']],
    ['kepala mutasi', 'POSITION', ['WORDS Kepala Bidang Mutasi dan Promosi']],
    ['kepala bidang mutassi', 'POSITION', ['SPELLING Kepala Bidang Mutasi dan Promosi']],
    ['perawat oesapa', 'POSITION', ['PART Perawat Ahli Pertama']],
    ['kepala dinkes', 'POSITION', ['BEGINNING Kepala Dinas Kesehatan']],
    ['perawat dinkes', 'POSITION', ['BEGINNING Perawat Ahli Pertama']],
  ])('by "%s" among %s', async (words, among, expected) => {
    expect(await found(words, among)).toEqual(expected);
    expect(await found(words, among, person)).toEqual(expected);
  });
});

it('as many as are asked for, and no more than twenty', async () => {
  const asked = { instansiId: world.instansi.node, words: 'siti', among: 'EMPLOYEE' } as const;
  expect((await hr.ask(FoundDocument, { ...asked, most: 2 })).search).toHaveLength(2);
  for (const most of [0, 21]) expect(await hr.codeOf(FoundDocument, { ...asked, most })).toBe('BAD_INPUT');
});
