import { SetupDocument } from '@selaras/schema/web';
import { useEffect } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import type { SetupOfInstansi } from './SetupSteps.tsx';

/** A file takes effect within seconds: so soon its page, or another browser's, is seen here. */
const LOOK_AGAIN_MS = 5_000;

/** How far a government has come; read again while something is missing and the page is looked at. */
export function useSetup(instansiId: string, isWanted = true) {
  const [result, readAgain] = usePageQuery({ query: SetupDocument, variables: { instansiId }, pause: !isWanted });
  const setup: SetupOfInstansi | null = result.data?.node?.__typename === 'Instansi' ? result.data.node.setup : null;
  const isMissing = isWanted && setup !== null && !setup.isComplete;
  useEffect(() => {
    if (!isMissing) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && readAgain(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  });
  return { result, readAgain, setup };
}
