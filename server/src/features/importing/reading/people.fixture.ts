/** Long lists of people who are all different. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeTemporary } from './workbook.fixture.ts';

export function nip(index: number): string {
  const born = new Date(Date.UTC(1967, 0, 1 + (index % 12_000)));
  const day = born.toISOString().slice(0, 10).replaceAll('-', '');
  return `${day}${born.getUTCFullYear() + 24}0${1 + (index % 9)}${1 + (index % 2)}${String(1 + Math.floor(index / 12_000)).padStart(3, '0')}`;
}

/** A file of so many employees; its path. */
export async function writePeople(rows: number): Promise<string> {
  const path = writeTemporary('');
  const out = createWriteStream(path);
  out.write('nip,nama,gol,pendidikan,jurusan\n');
  for (let index = 0; index < rows; index += 1)
    if (!out.write(`${nip(index)},Pegawai Nomor ${index},III/c,S-1,"Ekonomi, Pembangunan"\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  return path;
}
