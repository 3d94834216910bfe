import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MigrationObject } from '@mikro-orm/core';

/** The folder of the whole server: src/ in tests, dist/ when built. */
const ROOT = join(import.meta.dirname, '..');

export interface MigrationFile {
  readonly name: string;
  readonly path: string;
}

/** The compiler leaves in dist/ what was deleted from src/; a migration that is no more must not run from there. */
function isLeftBehind(root: string, path: string): boolean {
  const sources = join(dirname(root), 'src');
  return path.endsWith('.js') && existsSync(sources) && !existsSync(join(sources, relative(root, path)).replace(/\.js$/, '.ts'));
}

/**
 * Migrations are found, not listed: those of the ground and those that features bring. They run in the order of their
 * names, which begin with the time they were written.
 */
export function findMigrations(root: string = ROOT): MigrationFile[] {
  return globSync(['database/migrations/Migration*.{ts,js}', 'features/*/migrations/Migration*.{ts,js}'], { cwd: root })
    .filter((path) => !path.endsWith('.d.ts'))
    .map((path) => ({ name: basename(path).replace(/\.[jt]s$/, ''), path: join(root, path) }))
    .filter(({ path }) => !isLeftBehind(root, path))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The classes of migration files; each file exports the one it is named after. */
export function loadMigrations(files: readonly MigrationFile[]): Promise<MigrationObject[]> {
  return Promise.all(
    files.map(async ({ name, path }) => {
      const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Record<string, MigrationObject['class'] | undefined>;
      const found = module[name];
      if (!found) throw new Error(`${path} does not export the class ${name}`);
      return { name, class: found };
    }),
  );
}
