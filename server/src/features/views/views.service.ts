import type { EntityManager } from '@mikro-orm/postgresql';
import { inWriteTransaction, readerThrough, removeAsRead, writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { Instansi } from '../organization/index.ts';
import { SavedView } from './saved-view.entity.ts';
import { ViewNameTaken, type ViewChanged } from './views.errors.ts';
import { decide, decideNew } from './views.lifecycle.ts';
import { ownViews } from './views.queries.ts';
import { addressFault } from './views.rules.ts';
import {
  ViewDeleted,
  ViewSaved,
  type ChangeViewInput,
  type ChangeViewResult,
  type DeleteViewInput,
  type DeleteViewResult,
  type SaveViewInput,
  type SaveViewResult,
} from './views.types.ts';

/** Errors: BAD_INPUT for what is no page of the government. */
async function mustBePage(em: EntityManager, instansiId: string, address: string): Promise<void> {
  const { code } = await em.findOneOrFail(Instansi, { id: instansiId });
  const fault = addressFault(address, code);
  if (fault !== null) throw badInput(`input.address ${fault}.`);
}

/** Keeps the address of a page under a name, for the own account. */
export function saveView(context: Context, { instansiId, name, address, isShared }: SaveViewInput): Promise<SaveViewResult> {
  const { scope } = signedIn(context);
  if (!scope.instansiIds.includes(instansiId)) throw failure('NOT_FOUND', 'input.instansiId: there is no such government among yours.');
  return inWriteTransaction(context, async (em): Promise<SaveViewResult> => {
    await mustBePage(em, instansiId, address);
    const refusal = decideNew(await ownViews(readerThrough(em), scope.accountId, instansiId, name, null));
    if (refusal) return refusal;
    const made = em.create(SavedView, { instansiId, accountId: scope.accountId, name, address, isShared: isShared ?? false, version: 1 });
    await em.flush();
    return new ViewSaved(made);
  });
}

/** The view as it is, if it may be written. Errors: NOT_FOUND, FORBIDDEN. */
async function find(context: Context, em: EntityManager, { viewId, version }: DeleteViewInput): Promise<SavedView | ViewChanged> {
  const view = await em.findOne(SavedView, { id: viewId });
  if (!view) throw failure('NOT_FOUND', 'input.viewId: there is no such view that you may see.');
  return answered(decide({ isOwner: view.accountId === signedIn(context).scope.accountId, view }, version)) ?? view;
}

/** Gives it another name, address or readers. */
export const changeView = (context: Context, input: ChangeViewInput): Promise<ChangeViewResult> =>
  inWriteTransaction(context, async (em): Promise<ChangeViewResult> => {
    const found = await find(context, em, input);
    if (!(found instanceof SavedView)) return found;
    const { id, accountId, instansiId } = found;
    const { name, address, isShared } = input;
    if (address) await mustBePage(em, instansiId, address);
    if (name && (await ownViews(readerThrough(em), accountId, instansiId, name, id)).isTaken) return new ViewNameTaken();
    return new ViewSaved(
      await writeAsRead(em, SavedView, found, { name: name ?? found.name, isShared: isShared ?? found.isShared, ...(address ? { address } : {}) }),
    );
  });

/** Forgets it; its link then opens nothing. */
export const deleteView = (context: Context, input: DeleteViewInput): Promise<DeleteViewResult> =>
  inWriteTransaction(context, async (em): Promise<DeleteViewResult> => {
    const found = await find(context, em, input);
    if (!(found instanceof SavedView)) return found;
    const { id } = found;
    await removeAsRead(em, SavedView, found);
    return new ViewDeleted(encodeId('view', id));
  });
