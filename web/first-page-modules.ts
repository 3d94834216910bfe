import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type PluginOption, type Rolldown } from 'vite';

export interface FirstPageModules {
  /** What stands before any page: the frame and the way in. */
  readonly frame: ReadonlySet<string>;
  /** What the board needs beside it. */
  readonly board: ReadonlySet<string>;
  /** Both, and whatever else is shown before the words of all pages have come. */
  readonly said: ReadonlySet<string>;
}

const ROOT = import.meta.dirname;
/** The files of words come whole with other pages; what the first one says of them is picked out (first-page-words.ts). */
const WORDS = /[\\/]src[\\/]text[\\/]id[\\/]/;
const FRAME = join(ROOT, 'src/main.tsx');
const BOARD = join(ROOT, 'src/features/board/BoardPage.tsx');
const FIRST_PAGE = /firstPage\(\(\) => import\('([^']+)'\)/g;

/** Whatever is fetched when it is wanted belongs to no first page. */
const withoutLater: PluginOption = {
  name: 'without-later',
  enforce: 'pre',
  resolveDynamicImport: () => ({ id: 'later:', external: true }),
};

async function modulesOf(entries: readonly string[], plugins: readonly PluginOption[]): Promise<Set<string>> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutLater, ...plugins],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: [...entries], preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  return new Set(
    built.output.flatMap((file) =>
      file.type === 'chunk' ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 && !WORDS.test(id) ? [id] : [])) : [],
    ),
  );
}

/** The pages that wait for no words but those of the first page (app/lazy-page.ts). */
function firstPages(): string[] {
  const routes = globSync('src/features/**/routes.tsx', { cwd: ROOT }).map((path) => join(ROOT, path));
  const pages = routes.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(FIRST_PAGE)].map(([, page]) => join(dirname(path), page!)));
  if (!pages.includes(BOARD)) throw new Error('the board is no first page any more; what is one?');
  return pages;
}

/**
 * Found by building the first page alone. What its files import says more than it needs: a package hands out all it has
 * by one file, and which of it is left depends on who else is built with it.
 */
export async function firstPageModules(plugins: () => readonly PluginOption[]): Promise<FirstPageModules> {
  const builds = [[FRAME], [FRAME, BOARD], [FRAME, ...firstPages()]].map((entries) => modulesOf(entries, plugins()));
  const [frame, withBoard, said] = (await Promise.all(builds)) as [Set<string>, Set<string>, Set<string>];
  return { frame, board: new Set([...withBoard].filter((id) => !frame.has(id))), said };
}
