import { OpenDraftsDocument, type ActKind, type OpenDraftsQuery } from '@selaras/schema/web';
import { useMemo } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';

type Found = Extract<NonNullable<OpenDraftsQuery['node']>, { __typename: 'Instansi' }>;
export type OpenDraft = Found['reorganisations']['nodes'][number];

const MAKES_UNIT: readonly ActKind[] = ['CREATE_DINAS', 'CREATE_UNIT', 'SPLIT_UNIT'];

/** Whether a step makes a unit, with a dinas or by itself. */
export const makesUnit = (kind: ActKind): boolean => MAKES_UNIT.includes(kind);

/** Whether it is the id of a step, for what that makes, and not of a row on record. */
export const isMadeByStep = (id: string | null | undefined): boolean => id?.startsWith('step_') ?? false;

/** Reorganisations of the government that the viewer may add to, the last changed first. */
export function useOpenDrafts(): { readonly drafts: readonly OpenDraft[]; readonly isKnown: boolean; readonly refresh: () => void } {
  const { id: instansiId } = useInstansi();
  const [{ data }, refresh] = usePageQuery({ query: OpenDraftsDocument, variables: { instansiId, filter: { reorganisationState: { eq: 'DRAFT' } } } });
  const drafts = useMemo(
    () => (data?.node?.__typename === 'Instansi' ? data.node.reorganisations.nodes.filter(({ viewerCanPrepare }) => viewerCanPrepare) : []),
    [data],
  );
  return { drafts, isKnown: data !== undefined, refresh };
}

/** A unit that is not on record yet, as lists of units and pickers call one. */
interface MadeUnit {
  readonly id: string;
  readonly name: string;
  readonly label: string;
}
const madeUnit = (id: string, name: string): MadeUnit => ({ id, name, label: name });

/** Units that steps of reorganisations make, to be named by later steps. */
export function useMadeUnits(): readonly MadeUnit[] {
  const { say } = useText();
  const { drafts } = useOpenDrafts();
  return useMemo(
    () =>
      drafts.flatMap(({ name: draft, steps }) =>
        steps.flatMap(({ id, kind, madeName }, index) =>
          makesUnit(kind) && madeName !== null ? [madeUnit(id, say('reorganisation.madeIn', { name: madeName, number: index + 1, draft }))] : [],
        ),
      ),
    [drafts, say],
  );
}
