import { Button, Checkbox } from '@mantine/core';
import { DinasToChooseDocument, SuperiorsPageDocument } from '@selaras/schema/web';
import { IconUserCheck } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { usePeriod, type Period } from '../../app/period.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { useChoosable, useChoosing } from '../../ui/choosing.tsx';
import { ChoosingBar } from '../../ui/ChoosingBar.tsx';
import { ChoiceField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message, Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { isRemindable, useSuperiorsTable, type Person } from './SuperiorsTable.tsx';
import { useReminding } from './use-reminding.ts';

/** For whom the evaluations of a period wait. */
export function SuperiorsPage() {
  const { say } = useText();
  const { viewerSeesBoard } = useInstansi();
  const period = usePeriod();
  if (!isShown(viewerSeesBoard)) return <NotYours title={say('superiors.title')} />;
  return period ? <Superiors period={period} /> : <NoPeriod />;
}

function NoPeriod() {
  const { say } = useText();
  const { name } = useInstansi();
  return (
    <Page title={say('superiors.title')} eyebrow={name}>
      <Panel>
        <Message icon={<IconUserCheck size={24} />} title={say('superiors.noPeriod')} hint={say('superiors.noPeriodHint')} />
      </Panel>
    </Page>
  );
}

function Superiors({ period }: { period: Period }) {
  const { say, format } = useText();
  const instansi = useInstansi();
  const { dinas, only } = useSearch({ from: '/signed-in/$instansi/superiors' });
  const navigate = useNavigate({ from: '/$instansi/superiors' });
  const paging = usePaging({ resetScroll: true });
  // Who sees some dinas only has none to choose from: for another one nobody would be listed, which is not that nobody waits.
  const asked = { dinasId: instansi.viewerSeesBoard === 'ALL' ? (dinas ?? null) : null, overdueOnly: only === 'overdue' || null };
  const [result, retry] = usePageQuery({
    query: SuperiorsPageDocument,
    variables: { ...asked, periodId: period.id, first: 25, after: paging.after ?? null },
    keepPrevious: true,
  });
  useChanges('EVALUATION', 'EVALUATION', retry);
  const { busy, told, remind } = useReminding(period.id, retry);
  const remindOne = useCallback((person: Person) => void remind([person.id], person.fullName), [remind]);
  const found = result.data?.node?.__typename === 'EvaluationPeriod' ? result.data.node : null;
  const canRemind = found?.viewerCanRemind ?? false;
  const choosing = useChoosing();
  const chosenTable = useChoosable(useSuperiorsTable(canRemind ? remindOne : null, busy), canRemind ? choosing : null);
  const { table, sheet } = useListSheet('period.superiors', chosenTable, { id: period.id, ...asked });
  const [places] = usePageQuery({ query: DinasToChooseDocument, variables: { instansiId: instansi.id }, pause: instansi.viewerSeesBoard !== 'ALL' });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const choose = (chosen: { readonly dinas?: string | undefined; readonly only?: 'overdue' | undefined }): void =>
    void navigate({ search: (before) => present({ ...before, ...chosen, after: undefined }), replace: true });
  return (
    <Page title={say('superiors.title')} eyebrow={`${instansi.name} · ${period.label}`} lead={say('superiors.lead')} actions={<TimeFilters withDay={false} />}>
      <ShownPart sight={instansi.viewerSeesBoard} />
      {told ? <Notice tone={told.tone}>{told.text}</Notice> : null}
      {found?.waitingForNobody ? <Quiet as="p">{say('superiors.forNobody', { number: format.count(found.waitingForNobody) })}</Quiet> : null}
      <ListPanel
        caption={say('superiors.title')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'EvaluationPeriod' ? node.waitingEvaluators : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <>
            {instansi.viewerSeesBoard === 'ALL' ? (
              <ChoiceField
                label={say('superiors.dinas')}
                value={dinas ?? ''}
                choices={[{ value: '', label: say('superiors.allDinas') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
                onChange={(chosen) => choose({ dinas: chosen || undefined })}
              />
            ) : null}
            <Checkbox
              label={say('superiors.onlyOverdue')}
              checked={only === 'overdue'}
              onChange={({ currentTarget: { checked } }) => choose({ only: checked ? 'overdue' : undefined })}
            />
          </>
        }
        actions={({ rows }) =>
          canRemind ? (
            <ChoosingBar choosing={choosing} shown={rows.flatMap((row) => (row.evaluator && isRemindable(row) ? [row.evaluator.id] : []))}>
              {(ids) => (
                <Button
                  size="compact-md"
                  loading={busy}
                  onClick={() => {
                    void remind(ids);
                    choosing.end();
                  }}
                >
                  {say('superiors.remindChosen')}
                </Button>
              )}
            </ChoosingBar>
          ) : null
        }
        whenEmpty={<Message icon={<IconUserCheck size={24} />} title={say('superiors.none')} hint={say('superiors.noneHint')} />}
      />
    </Page>
  );
}
