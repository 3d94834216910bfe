import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { documentsApart } from './documents-apart.ts';
import { leanFonts } from './lean-fonts.ts';
import { precompressed } from './precompressed.ts';

/** No feature: those go with their pages. */
const BLOCKS = /[\\/]web[\\/]src[\\/](?:ui|app)[\\/]|[\\/]node_modules[\\/](?:@mantine|@floating-ui|@tabler)[\\/]/;

/** What fills in forms, and what floats over a page: together as heavy as the rest of it, and nothing of it is on the page of figures. */
const FIELDS = /@mantine[\\/]core[\\/]esm[\\/]components[\\/](?:Combobox|MultiSelect|NumberInput|Pill|PillsInput|Select|Textarea)[\\/]|react-number-format/;
const FLOATS =
  /@mantine[\\/]core[\\/]esm[\\/](?:components[\\/](?:Drawer|Menu|Modal|ModalBase|Overlay|Popover|Portal|ScrollArea|Transition|FocusTrap)|utils[\\/]Floating)[\\/]|@floating-ui|react-remove-scroll|use-sidecar/;

const server = 'http://127.0.0.1:4000';

// A tool demands the default export here.
export default defineConfig({
  plugins: [documentsApart(), react(), leanFonts(), precompressed()],
  build: {
    outDir: 'dist',
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What changes with every release is kept apart from what changes with a dependency, so a returning browser loads little.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](?:\.pnpm[\\/])?(?:react|react-dom|scheduler)[@\\/]/, priority: 3 },
            { name: 'router', test: /node_modules[\\/].*@tanstack[+\\/](?:react-)?(?:router|store|history)/, priority: 2 },
            // By the folder of the package itself: folders of the store are also called after what their package stands beside.
            { name: 'graphql', test: /node_modules[\\/]\.pnpm[\\/](?:@urql\+|urql@|graphql-ws@|@0no-co\+graphql\.web@|wonka@)/, priority: 2 },
            // All that every page needs before it is one, in one file: each request costs a head, and a phone its way.
            { name: 'start', tags: ['$initial'], priority: 1 },
            { name: 'fields', test: FIELDS, minShareCount: 2 },
            { name: 'floats', test: FLOATS, minShareCount: 2 },
            // Blocks that pages are built of and the first does not need; the explorer of the API brings an editor of its own.
            { name: 'blocks', test: (id) => BLOCKS.test(id) && !FIELDS.test(id) && !FLOATS.test(id), minShareCount: 2, priority: 1 },
          ],
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
});
