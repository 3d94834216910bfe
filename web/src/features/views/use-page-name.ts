import { use } from 'react';
import { useInstansi, useSession } from '../../app/session.ts';
import { Features } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { pageOf } from './view-address.ts';

/** Pages that no way of the navigation leads to. */
const INNER = ['dinas', 'employee', 'position', 'history', 'pace', 'projection', 'thresholds'] as const;

/** What the page of an address is called, as the navigation calls it; also of pages that are not open to the reader. */
export function usePageName(): (address: string) => string {
  const { say } = useText();
  const features = use(Features);
  const session = useSession();
  const instansi = useInstansi();
  const ways = new Map(
    features
      .flatMap(({ nav }) => nav)
      .flatMap(({ label, link }) => {
        const to = link(session, instansi)?.to;
        return to === undefined ? [] : [[to.replace(/^\/\$instansi\/?/, ''), label] as const];
      }),
  );
  return (address) => {
    const page = pageOf(address);
    const inner = INNER.find((one) => one === page);
    if (inner) return say(`views.pages.${inner}`);
    const label = ways.get(page);
    return label ? say(`nav.${label}`) : say('views.otherPage');
  };
}
