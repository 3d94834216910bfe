import { DinasToChooseDocument, HorizonPageDocument } from '@selaras/schema/web';
import { IconLock, IconTrendingDown } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { FallingShort } from './FallingShort.tsx';
import { FiveYearPlan } from './FiveYearPlan.tsx';
import { HorizonParts } from './HorizonParts.tsx';
import { HorizonYears } from './HorizonYears.tsx';
import type { HorizonShown } from './horizon-shown.ts';

/** How positions are filled in the five years to come: who leaves and why, and how many have to be found. */
export function HorizonPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesBoard) ? <Years /> : <NotYours title={say('horizon.title')} />;
}

/** Those that lose most people come first; the others where somebody asks for them. */
const [FEW, MANY] = [12, 100] as const;

function Years() {
  const { say } = useText();
  const instansi = useInstansi();
  const { dinas, unit } = useSearch({ from: '/signed-in/$instansi/horizon' });
  const asked = { instansiId: instansi.id, dinasId: dinas ?? null, unitId: unit ?? null };
  const [many, setMany] = useState(false);
  const [result, retry] = usePageQuery({ query: HorizonPageDocument, variables: { ...asked, parts: many ? MANY : FEW }, keepPrevious: true });
  useChanges('STAFFING', 'ASSIGNMENT', retry);
  const seesPlan = result.data?.node?.__typename === 'Instansi' ? result.data.node.viewerSeesFiveYearPlan : null;
  return (
    <Page title={say('horizon.title')} eyebrow={instansi.name} lead={say('horizon.lead')} actions={<Place />}>
      <ShownPart sight={instansi.viewerSeesBoard} />
      <QueryState result={result} retry={retry}>
        {({ node }) =>
          node?.__typename === 'Instansi' && node.horizon ? <Shown horizon={node.horizon} onMore={many ? null : () => setMany(true)} /> : <NothingKnown />
        }
      </QueryState>
      <FallingShort />
      {seesPlan === null ? null : isShown(seesPlan) ? <FiveYearPlan /> : <ClosedPlan />}
    </Page>
  );
}

function Shown({ horizon, onMore }: { horizon: HorizonShown; onMore: (() => void) | null }) {
  const { need, filled } = horizon.today;
  if (need === 0 && filled === 0) return <NothingKnown />;
  return (
    <>
      <HorizonYears horizon={horizon} />
      <HorizonParts horizon={horizon} onMore={onMore} />
    </>
  );
}

function NothingKnown() {
  const { say } = useText();
  return (
    <Panel>
      <Message icon={<IconTrendingDown size={24} />} title={say('horizon.none')} hint={say('horizon.noneHint')} />
    </Panel>
  );
}

/** Of which dinas; a unit is chosen where the units are listed, and left here. */
function Place() {
  const { say } = useText();
  const instansi = useInstansi();
  const { dinas, unit } = useSearch({ from: '/signed-in/$instansi/horizon' });
  const navigate = useNavigate({ from: '/$instansi/horizon' });
  const isWhole = instansi.viewerSeesBoard === 'ALL';
  const [places] = usePageQuery({ query: DinasToChooseDocument, variables: { instansiId: instansi.id }, pause: !isWhole });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const choose = (to: { dinas?: string | undefined; unit?: string | undefined }): void =>
    void navigate({ search: (before) => present({ ...before, after: undefined, ...to }), resetScroll: false });
  return (
    <>
      {isWhole ? (
        <ChoiceField
          visibleLabel
          label={say('horizon.dinas')}
          value={dinas ?? ''}
          choices={[{ value: '', label: say('horizon.allDinas') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(value) => choose({ dinas: value || undefined, unit: undefined })}
        />
      ) : null}
      {unit === undefined ? null : (
        <ChoiceField
          visibleLabel
          label={say('horizon.unit')}
          value={unit}
          choices={[
            { value: '', label: say('horizon.allUnits') },
            { value: unit, label: say('horizon.thisUnit') },
          ]}
          onChange={() => choose({ unit: undefined })}
        />
      )}
      <PrintButton />
    </>
  );
}

/** Row by row the plan tells when each holder retires, and with it how old they are. */
function ClosedPlan() {
  const { say } = useText();
  return (
    <Panel title={say('horizon.plan')}>
      <Message icon={<IconLock size={24} />} title={say('state.listNotShown')} hint={say('horizon.planClosedHint')} />
    </Panel>
  );
}
