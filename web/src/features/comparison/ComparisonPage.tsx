import { Button } from '@mantine/core';
import { ComparedSide_ComparedSideFragmentDoc, ComparisonPageDocument } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconArrowsExchange, IconScale } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePeriod } from '../../app/period.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi, useSession } from '../../app/session.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useToday } from '../../app/use-today.ts';
import { dayAfter } from '../../charts/ticks.ts';
import { useText } from '../../text/text.ts';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import styles from './Comparison.module.css';
import { useComparisonTable } from './ComparisonTable.tsx';
import { SideFields, type Side } from './SideFields.tsx';
import { sayBoth, saySide, sayWidest, telling } from './sides.ts';

const NO_PERIOD = '0';
/** The page begins with so many days ago beside today. */
const USUAL_DAYS = 90;

/** Two days, periods, dinas or governments beside each other. */
export function ComparisonPage(): ReactNode {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesBoard) ? <Comparison /> : <NotYours title={say('comparison.title')} />;
}

/** Both sides as the address says them; what it does not say is the government of the page, ninety days ago and today. */
function useSides() {
  const own = useInstansi();
  const governments = useSession().instansiList.filter(({ viewerSeesBoard }) => isShown(viewerSeesBoard));
  const search = useSearch({ from: '/signed-in/$instansi/compare' });
  const navigate = useNavigate({ from: '/$instansi/compare' });
  const current = usePeriod()?.id ?? null;
  const today = useToday(own.timeZone);
  const ago = dayAfter(today, -USUAL_DAYS);
  const other = governments.find(({ code }) => code === search.otherIn) ?? own;
  const periodOf = (said: string | undefined, isOwn: boolean): string | null => (said === NO_PERIOD ? null : (said ?? (isOwn ? current : null)));
  const firstDay = own.knownFrom !== null && ago < own.knownFrom ? own.knownFrom : ago;
  const sides: readonly [Side, Side] = [
    { instansi: own, dinasId: search.one ?? null, day: search.oneDay ?? firstDay, periodId: periodOf(search.onePeriod, true) },
    { instansi: other, dinasId: search.other ?? null, day: search.otherDay, periodId: periodOf(search.otherPeriod, other === own) },
  ];
  const write = (said: Record<string, string | undefined>): void =>
    void navigate({ search: (before) => present({ ...before, ...said }), replace: true, resetScroll: false });
  // Each side writes what is its own: of two changes in a row neither takes back the other.
  const sayOne = (next: Partial<Side>): void =>
    write({
      ...('dinasId' in next ? { one: next.dinasId ?? undefined } : {}),
      ...('day' in next ? { oneDay: next.day ?? today } : {}),
      ...('periodId' in next ? { onePeriod: next.periodId ?? NO_PERIOD } : {}),
    });
  const sayOther = (next: Partial<Side>): void =>
    write({
      ...(next.instansi ? { otherIn: next.instansi === own ? undefined : next.instansi.code } : {}),
      ...('dinasId' in next ? { other: next.dinasId ?? undefined } : {}),
      ...('day' in next ? { otherDay: next.day } : {}),
      ...('periodId' in next ? { otherPeriod: next.periodId ?? NO_PERIOD } : {}),
    });
  const swap = (): void => {
    const [a, b] = sides;
    sayOne({ dinasId: b.dinasId, day: b.day, periodId: b.periodId });
    sayOther({ dinasId: a.dinasId, day: a.day === today ? undefined : a.day, periodId: a.periodId });
  };
  return { sides, sayOne, sayOther, swap, own, governments };
}

function Comparison() {
  const { say, format } = useText();
  const { sides, sayOne, sayOther, swap, own, governments } = useSides();
  const [a, b] = sides;
  const variables = {
    subjectId: a.dinasId ?? a.instansi.id,
    asOf: a.day ?? null,
    periodId: a.periodId,
    otherSubjectId: b.dinasId ?? b.instansi.id,
    otherAsOf: b.day ?? null,
    otherPeriodId: b.periodId,
  };
  const [result, retry] = usePageQuery({ query: ComparisonPageDocument, variables, keepPrevious: true });
  const told = result.data?.comparison;
  const [one, other] = useMemo(
    () =>
      told ? [readFragment(ComparedSide_ComparedSideFragmentDoc, told.one), readFragment(ComparedSide_ComparedSideFragmentDoc, told.other)] : [null, null],
    [told],
  );
  const said = one && other ? ([saySide(one, say, format), saySide(other, say, format)] as const) : null;
  const inFile = told && said ? { ids: told.rows.nodes.map(({ figure }) => figure), said: `A: ${said[0]}; B: ${said[1]}` } : undefined;
  const { table, sheet } = useListSheet('comparison', useComparisonTable(one, other), { instansiId: own.id, ...variables }, inFile);
  const canSwap = a.instansi === b.instansi;
  return (
    <Page
      title={one && other ? sayBoth(one, other, say, format) : say('comparison.title')}
      eyebrow={own.name}
      lead={say('comparison.lead')}
      actions={
        canSwap ? (
          <Button variant="default" leftSection={<IconArrowsExchange size={16} aria-hidden />} onClick={swap}>
            {say('comparison.swap')}
          </Button>
        ) : null
      }
    >
      <ShownPart sight={own.viewerSeesBoard} />
      <div className={styles.sides}>
        <SideFields title={say('comparison.sideOne')} side={a} governments={[own]} onChange={sayOne} />
        <SideFields title={say('comparison.sideOther')} side={b} governments={governments} onChange={sayOther} />
      </div>
      {told && said && one && other ? (
        <Panel>
          <p className={styles.widest}>{sayWidest(telling(told.rows.nodes, one, other), say, format)}</p>
          <ul className={styles.named}>
            {(['one', 'other'] as const).map((side, index) => (
              <li key={side}>
                <span className={styles.key} data-side={side} aria-hidden />
                {say('comparison.named', { side: index === 0 ? 'A' : 'B', name: said[index]! })}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <ListPanel
        caption={one && other ? sayBoth(one, other, say, format) : say('comparison.title')}
        result={result}
        retry={retry}
        list={({ comparison }) => comparison?.rows ?? null}
        table={table}
        sheet={sheet}
        whenEmpty={<Message icon={<IconScale size={24} />} title={say('comparison.nothing')} hint="" />}
      />
    </Page>
  );
}
