import { Suspense } from 'react';
import { lazyPart } from '../../app/lazy-page.ts';
import { NotYours } from '../../app/NotYours.tsx';
import { isShown, useInstansi } from '../../app/session.ts';
import { ShownPart } from '../../app/ShownPart.tsx';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useText } from '../../text/text.ts';
import { Page } from '../../ui/Page.tsx';
import { SkeletonRows } from '../../ui/QueryState.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { BoardLink } from '../board/links.tsx';
import { SHOWS } from './choices.ts';
import { usePicturesSearch } from './use-pictures-search.ts';

const UnitMap = lazyPart(() => import('./UnitMap.tsx').then((module) => module.UnitMap));
const PredikatPicture = lazyPart(() => import('./PredikatPicture.tsx').then((module) => module.PredikatPicture));
const FunnelPicture = lazyPart(() => import('./FunnelPicture.tsx').then((module) => module.FunnelPicture));
const DaysPicture = lazyPart(() => import('./DaysPicture.tsx').then((module) => module.DaysPicture));

const PARTS = { map: UnitMap, predikat: PredikatPicture, funnel: FunnelPicture, days: DaysPicture } as const;

/** Pictures of a whole government, each of which says what it found. */
export function PicturesPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesBoard) ? <Pictures /> : <NotYours title={say('pictures.title')} />;
}

function Pictures() {
  const { say } = useText();
  const instansi = useInstansi();
  const { show, change } = usePicturesSearch();
  const Part = PARTS[show];
  return (
    <Page
      title={say('pictures.title')}
      eyebrow={
        <Trail>
          <BoardLink>{instansi.name}</BoardLink>
        </Trail>
      }
      actions={<TimeFilters withDay={show !== 'days'} />}
    >
      {instansi.viewerSeesBoard === 'PART' ? <ShownPart sight="PART" /> : null}
      <TabLinks
        label={say('pictures.title')}
        value={show}
        items={SHOWS.map((value) => ({ value, label: say(`pictures.show.${value}`) }))}
        onChange={(next) => change({ show: next === 'map' ? undefined : next, dinas: undefined, unit: undefined, after: undefined })}
      />
      <Suspense fallback={<SkeletonRows rows={12} />}>
        <Part />
      </Suspense>
    </Page>
  );
}
