import { join } from 'node:path';
import { build, type PluginOption, type Rolldown } from 'vite';

export interface FirstPageModules {
  /** What stands before any page: the frame and the way in. */
  readonly frame: ReadonlySet<string>;
  /** What the board needs beside it. */
  readonly board: ReadonlySet<string>;
}

const ROOT = import.meta.dirname;
/** The files of words come whole with other pages; what the first one says of them is picked out (first-page-words.ts). */
const WORDS = /[\\/]src[\\/]text[\\/]id[\\/]/;
const ENTRIES = { frame: join(ROOT, 'src/main.tsx'), board: join(ROOT, 'src/features/board/BoardPage.tsx') };

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

/**
 * Found by building the first page alone. What its files import says more than it needs: a package hands out all it has
 * by one file, and which of it is left depends on who else is built with it.
 */
export async function firstPageModules(plugins: () => readonly PluginOption[]): Promise<FirstPageModules> {
  const [frame, all] = [await modulesOf([ENTRIES.frame], plugins()), await modulesOf(Object.values(ENTRIES), plugins())];
  return { frame, board: new Set([...all].filter((id) => !frame.has(id))) };
}
