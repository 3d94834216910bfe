import { PeriodsPageDocument } from '@selaras/schema/web';
import { useRouter } from '@tanstack/react-router';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { forgetSession, useInstansi } from '../../app/session.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { PLAN, type ChosenStep } from './period-step.ts';
import { PeriodForm } from './PeriodForm.tsx';
import { usePeriodsTable } from './PeriodsTable.tsx';

const AT_ONCE = 50;

/** The periods of a government, and what HR does with them; each step is shown before it is done. */
export function PeriodsPage() {
  const { say } = useText();
  const instansi = useInstansi();
  const paging = usePaging({ resetScroll: true });
  const router = useRouter();
  const [chosen, choose] = useState<ChosenStep>(PLAN);
  const [result, readAgain] = usePageQuery({
    query: PeriodsPageDocument,
    variables: { instansiId: instansi.id, first: AT_ONCE, after: paging.after ?? null },
    keepPrevious: true,
  });
  const found = result.data?.node?.__typename === 'Instansi' ? result.data.node : null;
  const { table, sheet } = useListSheet('government.periods', usePeriodsTable(choose), { instansiId: instansi.id });
  return (
    <Page title={say('periods.title')} eyebrow={instansi.name} lead={say('periods.lead')}>
      <ListPanel
        caption={say('periods.list')}
        result={result}
        retry={readAgain}
        list={() => found?.periods ?? null}
        table={table}
        sheet={sheet}
        paging={paging}
        whenEmpty={<Message icon={<IconCalendarPlus size={24} />} title={say('periods.none')} hint={say('periods.noneHint')} />}
      />
      {found?.viewerCanManagePeriods ? (
        <PeriodForm
          key={`${chosen.step} ${chosen.period?.id ?? ''} ${chosen.period?.version ?? ''}`}
          instansiId={instansi.id}
          chosen={chosen}
          onDone={() => {
            readAgain();
            // The periods to choose from on other pages stand in the session.
            forgetSession();
            void router.invalidate();
          }}
          onLeave={() => choose(PLAN)}
        />
      ) : null}
    </Page>
  );
}
