import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { features } from '../../index.ts';
import { createImportCommand } from './import.command.ts';
import { ImportWorld, NOW } from '../../../testing/import-world.ts';
import { writeTemporary } from '../reading/workbook.fixture.ts';

let world: ImportWorld;
let printed: string[];
let complaints: string[];
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.settle();
  printed = [];
  complaints = [];
});
afterEach(async () => {
  process.exitCode = 0;
  await world.close();
});

async function run(...words: string[]): Promise<number> {
  process.exitCode = 0;
  const command = createImportCommand({
    connect: async () => ({ pool: world.pool, close: async () => undefined }),
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    now: () => NOW,
    features,
  });
  await command.parseAsync(words, { from: 'user' });
  return Number(process.exitCode);
}

describe('selaras import', () => {
  it('shows what would become of each row, and changes nothing', async () => {
    const file = writeTemporary('nip,nama\n198001012005011001,Budi Hartono\n198503032010012003,Ani');
    expect(await run('employees', file, '--instansi', 'kota-uji')).toBe(0);
    expect(printed).toEqual([
      '       2  CHANGED    198001012005011001 · Budi Hartono  name: Budi Santoso → Budi Hartono',
      '       3  CREATED    198503032010012003 · Ani',
      '1 created, 1 changed, 0 closed, 0 unchanged, 0 refused',
      'Dry run: nothing was applied. Add --apply to apply it.',
    ]);
    expect(await world.value('select count(*) from employee')).toBe(2);
  });

  it('applies when asked', async () => {
    const file = writeTemporary('unit,jabatan,jenis,kebutuhan\nBidang Guru,Analis,Pelaksana,2');
    expect(await run('positions', file, '--instansi', 'kota-uji', '--dinas', 'DIK', '--apply')).toBe(0);
    expect(printed.at(-1)).toBe('Applied.');
    expect(await world.value("select count(*) from position where title = 'Analis'")).toBe(1);
  });

  it('ends with 1 and the place and remedy of what is refused', async () => {
    const file = writeTemporary('nip,nama\n123,Budi');
    expect(await run('EMPLOYEES', file, '--instansi', 'kota-uji', '--apply')).toBe(1);
    expect(printed.join('\n')).toContain('Row 2, column nip, "123": The NIP does not have 18 digits. Enter all 18 digits, also a leading zero.');
    expect(complaints).toEqual(['Nothing was applied: correct the refused rows and import the file again.']);
  });

  it.each([
    ['the government is unknown', ['--instansi', 'kota-lain'], 'There is no government with the code kota-lain.'],
    ['the dinas is unknown', ['--instansi', 'kota-uji', '--dinas', 'XYZ'], 'kota-uji has no dinas with the code XYZ.'],
  ])('ends with 1 and a sentence when %s', async (_what, options, sentence) => {
    expect(await run('employees', writeTemporary('nip,nama\n1,x'), ...options)).toBe(1);
    expect(complaints[0]).toContain(sentence);
  });

  it('ends with 1 and a sentence when the file cannot be used', async () => {
    expect(await run('employees', '/does/not/exist.csv', '--instansi', 'kota-uji')).toBe(1);
    expect(await run('employees', writeTemporary('nama\nBudi'), '--instansi', 'kota-uji')).toBe(1);
    expect(complaints[0]).toContain('cannot be read');
    expect(complaints[1]).toContain('The file has no column nip.');
  });
});
