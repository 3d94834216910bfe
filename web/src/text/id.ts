import { figures } from './id/figures.ts';
import { importFields } from './id/import-fields.ts';
import { labels } from './id/labels.ts';
import { refusals } from './id/refusals.ts';
import { sentences } from './id/sentences.ts';

/** Everything the interface says in Bahasa Indonesia, the default. */
export const id = { ...sentences, labels, figures, refusals, importFields } as const;
