import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { textModule } from './documents-apart.ts';

const FOLDER = join(import.meta.dirname, 'src/app/first');
const QUESTIONS = join(FOLDER, 'first-questions.ts');
/** As in src/app/first/texts.ts. */
const ASKED = ['Session', 'BoardPage'];

/**
 * Puts the questions of the first page before the page, with the very texts that the server knows them by, and says at once that the
 * files of the board will be wanted: a phone would hear of them when the frame has come and runs.
 */
export function firstQuestions(): Plugin {
  return {
    name: 'first-questions',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      this.emitFile({ type: 'chunk', id: QUESTIONS });
    },
    load(id) {
      if (id !== join(FOLDER, 'texts.ts')) return null;
      const imports = ASKED.map((operation) => `import { text as ${operation} } from ${JSON.stringify(textModule(operation))};`);
      return `${imports.join('\n')}\nexport const TEXTS = { ${ASKED.join(', ')} };`;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }): HtmlTagDescriptor[] {
        const files = Object.values(bundle);
        const questions = files.find((file) => file.type === 'chunk' && QUESTIONS in file.modules);
        const board = files.find((file) => file.type === 'chunk' && file.name === 'board');
        if (questions?.type !== 'chunk' || board?.type !== 'chunk') throw new Error('the first questions, or the board, were built into no file of their own');
        // What only leads to that file.
        for (const [name, file] of Object.entries(bundle))
          if (file.type === 'chunk' && file.facadeModuleId === QUESTIONS && file !== questions) Reflect.deleteProperty(bundle, name);
        const sheets = [...(board.viteMetadata?.importedCss ?? [])];
        return [
          { tag: 'script', attrs: { type: 'module', crossorigin: true, src: `/${questions.fileName}` }, injectTo: 'head-prepend' },
          { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${board.fileName}` }, injectTo: 'head' },
          ...sheets.map((name) => ({ tag: 'link', attrs: { rel: 'preload', as: 'style', crossorigin: true, href: `/${name}` }, injectTo: 'head' as const })),
        ];
      },
    },
  };
}
