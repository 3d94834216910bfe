import { PredikatMatrix_PredikatExplanationFragmentDoc, TeamPageDocument } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconUsersGroup } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePeriod } from '../../app/period.ts';
import { present } from '../../app/search.ts';
import { useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Team } from './Team.tsx';

export function TeamPage() {
  const { say, format } = useText();
  const instansi = useInstansi();
  const period = usePeriod();
  const { asOf, employee } = useSearch({ from: '/signed-in/$instansi/team' });
  const navigate = useNavigate({ from: '/$instansi/team' });
  const [result, refresh] = usePageQuery({ query: TeamPageDocument, variables: { periodId: period?.id ?? null, asOf: asOf ?? null } });
  const pick = (id: string | undefined): void => {
    void navigate({ to: '.', search: (before) => present({ ...before, employee: id }), resetScroll: false });
  };
  const shown = result.data?.myTeam?.period;
  return (
    <Page
      title={say('team.title')}
      eyebrow={instansi.name}
      lead={shown ? `${shown.label} · ${say('evaluation.deadline', { day: format.day(shown.deadline) })}` : say('team.lead')}
      actions={<TimeFilters withDay={false} />}
    >
      <QueryState
        result={result}
        retry={refresh}
        empty={({ myTeam }) => !myTeam || myTeam.members.nodes.length === 0}
        whenEmpty={
          <Panel>
            <Message icon={<IconUsersGroup size={24} />} title={say('team.empty')} hint={say('team.emptyHint')} />
          </Panel>
        }
      >
        {({ myTeam }) => {
          if (!myTeam) return null;
          return (
            <Team
              key={myTeam.period?.id ?? ''}
              members={myTeam.members.nodes}
              periodId={myTeam.period?.id ?? null}
              rule={(myTeam.period?.predikatRule ?? []).map((entry) => readFragment(PredikatMatrix_PredikatExplanationFragmentDoc, entry))}
              picked={employee}
              onPick={pick}
              onChanged={refresh}
            />
          );
        }}
      </QueryState>
    </Page>
  );
}
