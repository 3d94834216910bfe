import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { Rolldown } from 'vite';
import { componentStyles, usedPalettes } from './component-styles.ts';
import { documentsApart } from './documents-apart.ts';
import { firstPageModules, type FirstPageModules } from './first-page-modules.ts';
import { firstPageWords } from './first-page-words.ts';
import { firstQuestions } from './first-questions.ts';
import { leanFonts } from './lean-fonts.ts';
import { precompressed } from './precompressed.ts';
import { shortClassNames } from './short-class-names.ts';
import { smallestCode } from './smallest-code.ts';

const plugins = () => [documentsApart(), componentStyles(), react()];
const REACT = /node_modules[\\/](?:\.pnpm[\\/])?(?:react|react-dom|scheduler)[@\\/]/;
const ROUTER = /node_modules[\\/].*@tanstack[+\\/](?:react-)?(?:router|store|history)/;
const FIRST = /[\\/]web[\\/]src[\\/]app[\\/](?:first[\\/]|current-period\.ts|search\.ts)/;
/** No feature: those go with their pages. */
const BLOCKS = /[\\/]web[\\/]src[\\/](?:ui|app)[\\/]|[\\/]node_modules[\\/](?:@mantine|@tabler)[\\/]/;

/** What fills in forms, and what floats over a page: together as heavy as the rest of it, and nothing of it is on the first page. */
const FIELDS = /@mantine[\\/]core[\\/]esm[\\/]components[\\/](?:Combobox|MultiSelect|NumberInput|Pill|PillsInput|Select|Textarea)[\\/]|react-number-format/;
const FLOATS =
  /@mantine[\\/]core[\\/]esm[\\/](?:components[\\/](?:Drawer|Menu|Modal|ModalBase|Overlay|Popover|Portal|ScrollArea|Transition|FocusTrap)|utils[\\/]Floating)[\\/]|@floating-ui|react-remove-scroll|use-sidecar/;

/** What changes with every release is kept apart from what changes with a dependency, so a returning browser loads little. */
const groups = ({ frame, board }: FirstPageModules): Rolldown.CodeSplittingGroup[] => [
  // Both change with a dependency only, and say much the same to whoever compresses them.
  { name: 'react', test: (id) => REACT.test(id) || (ROUTER.test(id) && frame.has(id)), priority: 5 },
  // What runs before the page waits for nothing of it.
  { name: 'first', test: FIRST, priority: 6 },
  // One file each: a request costs a head, and a phone its way.
  { name: 'frame', test: (id) => frame.has(id), priority: 3 },
  { name: 'board', test: (id) => board.has(id), priority: 2 },
  { name: 'fields', test: FIELDS, minShareCount: 2, priority: 1 },
  { name: 'floats', test: FLOATS, minShareCount: 2, priority: 1 },
  // Blocks that several pages are built of; the explorer of the API brings an editor of its own.
  { name: 'blocks', test: BLOCKS, minShareCount: 2 },
];

/** Where nothing is built nothing is put together either. */
const NOTHING: FirstPageModules = { frame: new Set(), board: new Set(), said: new Set() };

const server = 'http://127.0.0.1:4000';

// A tool demands the default export here.
export default defineConfig(async ({ command }) => {
  const first = command === 'build' ? await firstPageModules(plugins) : NOTHING;
  return {
    plugins: [...plugins(), firstQuestions(), firstPageWords(first.said), usedPalettes(), leanFonts(), smallestCode(), precompressed()],
    // React has by itself what this makes up for in older ones.
    resolve: { alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' } },
    ...(command === 'build' && { css: { modules: { generateScopedName: shortClassNames(import.meta.dirname) } } }),
    build: {
      outDir: 'dist',
      target: 'es2023',
      sourcemap: false,
      assetsInlineLimit: 0,
      // Browsers that know what this is built for know it as well.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // What changes with every release is kept apart from what changes with a dependency, so a returning browser loads little.
          codeSplitting: {
            groups: groups(first),
          },
        },
      },
    },
    // A page of the dashboard loads its parts as they are asked for, on a machine that does other things too.
    test: { testTimeout: 30_000 },
    server: {
      host: '127.0.0.1',
      proxy: {
        '/graphql': { target: server, ws: true },
        '/imports': { target: server },
        '/lists': { target: server },
        '/healthz': { target: server },
      },
    },
  };
});
