import { DinasToChooseDocument, HeadsPageDocument, type HeadState } from '@selaras/schema/web';
import { IconUserStar } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { HEAD_STATES, LEVEL_NAMES, LEVELS, type LevelName } from './head-choices.ts';
import { useHeadsTable } from './HeadsTable.tsx';

/** Who leads the units of the government, or nobody. */
export function HeadsPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesBoard) ? <Heads /> : <NotYours title={say('heads.title')} />;
}

interface Chosen {
  readonly state?: HeadState | undefined;
  readonly level?: LevelName | undefined;
  readonly dinas?: string | undefined;
}

function Heads() {
  const { say } = useText();
  const instansi = useInstansi();
  const { state, level, dinas } = useSearch({ from: '/signed-in/$instansi/heads' });
  const { asOf } = useSearch({ from: '/signed-in' });
  const navigate = useNavigate({ from: '/$instansi/heads' });
  const paging = usePaging({ resetScroll: true });
  const asked = {
    instansiId: instansi.id,
    states: state ? [state] : null,
    eselons: level ? [...LEVELS[level]] : null,
    dinasId: dinas ?? null,
    asOf: asOf ?? null,
  };
  const isNarrowed = [state, level, dinas, asOf].some((one) => one !== undefined);
  const { table, sheet } = useListSheet('government.heads', useHeadsTable(), asked);
  const [result, retry] = usePageQuery({ query: HeadsPageDocument, variables: { ...asked, first: 25, after: paging.after ?? null }, keepPrevious: true });
  useChanges('STAFFING', 'ASSIGNMENT', retry);
  const [places] = usePageQuery({ query: DinasToChooseDocument, variables: { instansiId: instansi.id }, pause: instansi.viewerSeesBoard !== 'ALL' });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const choose = (chosen: Chosen): void => void navigate({ search: (before) => present({ ...before, ...chosen, after: undefined }), replace: true });
  return (
    <Page title={say('heads.title')} eyebrow={instansi.name} lead={say('heads.lead')} actions={<TimeFilters withPeriod={false} />}>
      <ShownPart sight={instansi.viewerSeesBoard} />
      <ListPanel
        caption={say('heads.title')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Instansi' ? node.headPositions : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <>
            <ChoiceField
              label={say('heads.state')}
              value={state ?? ''}
              choices={[{ value: '', label: say('heads.allStates') }, ...HEAD_STATES.map((value) => ({ value, label: say(`labels.HeadState.${value}`) }))]}
              onChange={(chosen) => choose({ state: HEAD_STATES.find((one) => one === chosen) })}
            />
            <ChoiceField
              label={say('position.eselon')}
              value={level ?? ''}
              choices={[{ value: '', label: say('heads.allLevels') }, ...LEVEL_NAMES.map((value) => ({ value, label: `${say('position.eselon')} ${value}` }))]}
              onChange={(chosen) => choose({ level: LEVEL_NAMES.find((one) => one === chosen) })}
            />
            {instansi.viewerSeesBoard === 'ALL' ? (
              <ChoiceField
                label={say('heads.dinas')}
                value={dinas ?? ''}
                choices={[{ value: '', label: say('heads.allDinas') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
                onChange={(chosen) => choose({ dinas: chosen || undefined })}
              />
            ) : null}
          </>
        }
        whenEmpty={
          <Message
            icon={<IconUserStar size={24} />}
            title={say(isNarrowed ? 'heads.none' : 'heads.noHeads')}
            hint={say(isNarrowed ? 'heads.noneHint' : 'heads.noHeadsHint')}
          />
        }
      />
    </Page>
  );
}
