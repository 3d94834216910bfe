import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMigrations, loadMigrations } from './migration-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'selaras-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text = ''): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const namesIn = (place: string): string[] => findMigrations(join(folder, place)).map((file) => file.name);

describe('migrations', () => {
  it('are found in the ground and in features, in the order of their names', () => {
    write('src/database/migrations/Migration20270101000001_ground.ts');
    write('src/database/migrations/Migration20270301000001_later.ts');
    write('src/database/migrations/reading.ts');
    write('src/features/training/migrations/Migration20270201000001_courses.ts');
    write('src/features/training/migrations/nested/Migration20270201000002_no.ts');
    expect(namesIn('src')).toEqual(['Migration20270101000001_ground', 'Migration20270201000001_courses', 'Migration20270301000001_later']);
  });

  it('are those of the sources when built: what the compiler left behind does not run', () => {
    write('src/database/migrations/Migration20270101000001_ground.ts');
    for (const name of ['Migration20270101000001_ground', 'Migration20270102000001_deleted'])
      for (const ending of ['js', 'js.map', 'd.ts']) write(`dist/database/migrations/${name}.${ending}`);
    expect(namesIn('dist')).toEqual(['Migration20270101000001_ground']);
  });

  it('are found where only the build is, as in an image', () => {
    write('dist/database/migrations/Migration20270101000001_ground.js');
    expect(namesIn('dist')).toEqual(['Migration20270101000001_ground']);
  });

  it('export the class they are named after', async () => {
    write('dist/database/migrations/Migration20270101000001_ground.js', 'export class Migration20270101000001_ground {}');
    write('dist/database/migrations/Migration20270101000002_other.js', 'export class SomethingElse {}');
    const [good, bad] = findMigrations(join(folder, 'dist'));
    const [loaded] = await loadMigrations([good!]);
    expect([loaded!.name, (loaded!.class as { name: string }).name]).toEqual(['Migration20270101000001_ground', 'Migration20270101000001_ground']);
    await expect(loadMigrations([bad!])).rejects.toThrow('does not export the class Migration20270101000002_other');
  });
});
