import type { EntityManager } from '@mikro-orm/postgresql';
import { readerThrough } from '../../graph/write.ts';
import type { Context } from '../../graphql/context.ts';
import { Refusal } from '../../graphql/refusal.ts';
import { ActPreview, inAct, type ActUnderWay } from '../acts/index.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { NoSteps, OutcomeDiffers, StepsRefused } from './reorganisation.errors.ts';
import { outcomeOfAct, readSteps } from './reorganisation.queries.ts';
import { findDraft, writeDraft } from './reorganisation.service.ts';
import {
  APPLY,
  ReorganisationChecked,
  ReorganisationSaved,
  type ApplyReorganisationInput,
  type ApplyReorganisationResult,
  type CheckReorganisationInput,
  type CheckReorganisationResult,
} from './reorganisation.types.ts';
import { runSteps } from './run-steps.service.ts';
import type { StepCheck } from './step-check.types.ts';

interface Run {
  readonly draft: Reorganisation;
  readonly checks: StepCheck[];
  /** What was written, as one text. */
  readonly outcome: string;
}

/** Does what can be done of a draft: the one way for the check and for what is applied. */
async function runDraft(context: Context, em: EntityManager, act: ActUnderWay, draft: Reorganisation): Promise<Run> {
  const reader = readerThrough(em);
  const rows = await readSteps(reader, [draft.id]);
  const checks = await runSteps(context, em, act, draft, rows);
  const outcome = await outcomeOfAct(reader);
  if (checks.every(({ refusal }) => refusal !== null)) act.in(draft);
  act.since ??= draft.firstDay;
  return { draft, checks, outcome };
}

const isRefused = ({ refusal }: StepCheck): boolean => refusal !== null;

const saidOf = ({ version, reorganisationId }: CheckReorganisationInput): { readonly version: number; readonly reorganisationId: string } => ({
  version,
  reorganisationId,
});

/** Tries every step and takes all of it back. */
export async function checkReorganisation(context: Context, input: CheckReorganisationInput): Promise<CheckReorganisationResult> {
  let run: Run | null = null;
  const shown = await inAct(context, { kind: APPLY, preview: true }, async (em, act) => {
    const draft = await findDraft(context, em, 'apply', saidOf(input));
    if (!(draft instanceof Reorganisation)) return draft;
    run = await runDraft(context, em, act, draft);
    return new ReorganisationSaved(draft);
  });
  if (shown instanceof Refusal) return shown;
  if (!(shown instanceof ActPreview) || run === null) throw new Error('a check was not taken back');
  const { checks, outcome }: Run = run;
  return new ReorganisationChecked(checks, shown, checks.length === 0 || checks.some(isRefused) ? null : outcome);
}

/** Does every step, or nothing: what is written has to be what the check showed. */
export async function applyReorganisation(context: Context, input: ApplyReorganisationInput): Promise<ApplyReorganisationResult> {
  const done = await inAct(context, { kind: APPLY }, async (em, act) => {
    const draft = await findDraft(context, em, 'apply', saidOf(input));
    if (!(draft instanceof Reorganisation)) return draft;
    const { checks, outcome } = await runDraft(context, em, act, draft);
    if (checks.length === 0) return new NoSteps();
    if (checks.some(isRefused)) return new StepsRefused(checks);
    if (outcome !== input.outcome) return new OutcomeDiffers();
    act.says(draft);
    return new ReorganisationSaved(await writeDraft(em, draft, { reorganisationState: 'APPLIED', actId: act.id }));
  });
  if (done instanceof ActPreview) throw new Error('what was to be applied was shown');
  return done;
}
