import type { Logger } from 'pino';
import type { Pool } from 'pg';
import { decodeAnyId } from '../../../graphql/node.ts';
import type { Hub, LiveSignal } from '../../../live/hub.ts';
import type { ImportKinds } from '../rows/index.ts';
import { finishApplying } from './apply-import.service.ts';
import { checkAnswered, checkImport } from './check-import.service.ts';
import { resumeInterruptedImports } from './end-import.service.ts';
import { FairLanes, type LaneWork } from './fair-lanes.ts';
import { ImportAdmission } from './import-admission.service.ts';
import { LANES, LANES_OF, SETTLE_MS, TELL_EVERY_MS } from './import-limits.parameters.ts';
import { interrupted, stoppedInApply } from './import-problems.ts';
import { endedAmong, keepInHand, letGo, moveImport, type ImportTask } from './import-state.service.ts';
import { ImportEnded, withoutValues } from './own-connection.ts';
import { forgetFile } from './receive-file.service.ts';

/** What imports are worked on with. */
export interface ImportGround {
  readonly system: Pool;
  readonly importKinds: ImportKinds;
  readonly hub: Hub;
  readonly log: Logger;
  readonly clock: () => Date;
}

type Whose = Pick<LaneWork, 'id' | 'instansiId' | 'accountId'>;

/** The imports that this server has in hand: those that wait for a lane and those under way. It says of them that it lives. */
export class ImportWork {
  readonly #lanes = new FairLanes(LANES, LANES_OF);
  readonly #admission = new ImportAdmission();
  #ground: ImportGround | null = null;
  #stopListening: () => void = () => undefined;
  #timer: NodeJS.Timeout | null = null;

  /** Takes up or ends what dead servers left, now and from now on. */
  async start(ground: ImportGround): Promise<void> {
    this.#ground = ground;
    this.#stopListening = ground.hub.listen((signal) => this.#hear(signal));
    await this.#lookAround();
    this.#timer = setInterval(() => {
      this.#tell(this.#lookAround());
    }, TELL_EVERY_MS).unref();
  }

  check(whose: Whose): void {
    const { system, importKinds: kinds, clock, log } = this.#started();
    this.#lanes.add({
      ...whose,
      run: (signal) => checkImport(system, whose.id, { kinds, now: clock(), log, signal, keeps: true }),
      giveBack: () => letGo(system, whose.id),
    });
  }

  checkAnswered(task: ImportTask, accountId: string | null): void {
    const { system, importKinds: kinds, clock, log } = this.#started();
    this.#lanes.add({
      id: task.id,
      instansiId: task.instansi_id,
      accountId,
      run: (signal) => checkAnswered(system, task, { kinds, now: clock(), log, signal }),
      giveBack: () => moveImport(system, task.id, 'interrupt', interrupted),
    });
  }

  apply(task: ImportTask, accountId: string | null): void {
    const { system, importKinds: kinds, clock, log } = this.#started();
    this.#lanes.add({
      id: task.id,
      instansiId: task.instansi_id,
      accountId,
      run: (signal) => finishApplying(system, task, accountId, { kinds, now: clock(), log, signal }),
      giveBack: () => moveImport(system, task.id, 'putBack', stoppedInApply),
    });
  }

  /** Lets a file in; the answer is to be called when it is registered or refused. */
  admit(sender: { readonly accountId: string; readonly instansiId: string }): Promise<() => void> {
    return this.#admission.admit(this.#started().system, sender, this.#lanes.ids().length);
  }

  /** Waits until nothing is under way. */
  settled(): Promise<void> {
    return this.#lanes.settled();
  }

  /** For a server that stops: what waits is left to another or to the next start, what runs ends by itself or is put back. */
  async stop(): Promise<void> {
    if (!this.#ground) return;
    if (this.#timer) clearInterval(this.#timer);
    this.#stopListening();
    for (const work of this.#lanes.close()) await work.giveBack().catch(() => undefined);
    const late = setTimeout(() => this.#lanes.stopAll(new ImportEnded(interrupted)), SETTLE_MS);
    await this.#lanes.settled();
    clearTimeout(late);
  }

  #started(): ImportGround {
    if (!this.#ground) throw new Error('imports are worked on once the server has started');
    return this.#ground;
  }

  /** Somebody may have cancelled what is in hand here, on whichever server. */
  #hear(signal: LiveSignal): void {
    if (signal.kind === 'RESYNC') this.#tell(this.#stopEnded(this.#lanes.ids()));
    if (signal.kind !== 'NODE' || !signal.id.startsWith('import_')) return;
    const id = decodeAnyId(signal.id)?.uuid;
    if (id !== undefined && this.#lanes.has(id)) this.#tell(this.#stopEnded([id]));
  }

  async #stopEnded(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of await endedAmong(this.#started().system, ids)) {
      this.#lanes.stop(id, new ImportEnded());
      // One that waited has nobody else who would.
      this.#tell(forgetFile(id));
    }
  }

  async #lookAround(): Promise<void> {
    const { system } = this.#started();
    const ids = this.#lanes.ids();
    if (ids.length > 0) await keepInHand(system, ids);
    // A word that a lost listener did not hear.
    await this.#stopEnded(ids);
    await resumeInterruptedImports(system, ({ id, instansi_id, account_id }) => this.check({ id, instansiId: instansi_id, accountId: account_id }));
  }

  #tell(work: Promise<void>): void {
    work.catch((error: unknown) =>
      this.#ground?.log.warn({ fault: withoutValues(error) }, 'the imports of this server could not be looked after; trying again'),
    );
  }
}
