import { figures } from './en/figures.ts';
import { importFields } from './en/import-fields.ts';
import { labels } from './en/labels.ts';
import { refusals } from './en/refusals.ts';
import { sentences } from './en/sentences.ts';

/** Everything the interface says in English. */
export const en = { ...sentences, labels, figures, refusals, importFields } as const;
