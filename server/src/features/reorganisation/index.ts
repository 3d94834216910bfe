export { draftReorganisation } from './draft-reorganisation.service.ts';
export { Reorganisation } from './reorganisation.entity.ts';
export { REORGANISATIONS } from './reorganisation.lists.ts';
export { MOST_STEPS } from './step-check.types.ts';
export type { DraftStep } from './draft-reorganisation.service.ts';
