import { EmployeePageDocument } from '@selaras/schema/web';
import { useParams, useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { pageTitle } from '../../ui/page-title.ts';
import { Page, PanelGrid } from '../../ui/Page.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { BoardLink } from '../board/links.tsx';
import { AbsenceNow, Absences } from './Absences.tsx';
import { AssignmentHistory } from './AssignmentHistory.tsx';
import { ComesNext } from './ComesNext.tsx';
import { EmployeeFacts } from './EmployeeFacts.tsx';
import { EvaluationHistory } from './EvaluationHistory.tsx';
import { PersonActions } from './PersonActions.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { SuperiorPath } from './SuperiorPath.tsx';

export function EmployeePage() {
  const { say, format } = useText();
  const { employeeId } = useParams({ from: '/signed-in/$instansi/employee/$employeeId' });
  const { asOf } = useSearch({ from: '/signed-in' });
  const instansi = useInstansi();
  const [result, retry] = usePageQuery({ query: EmployeePageDocument, variables: { id: employeeId, asOf: asOf ?? null } });
  const employee = result.data?.node?.__typename === 'Employee' ? result.data.node : null;
  return (
    <Page
      title={pageTitle(employee?.fullName, result, say)}
      eyebrow={
        <Trail>
          <BoardLink>{employee?.instansi.name ?? instansi.name}</BoardLink>
          {say('employee.title')}
        </Trail>
      }
      actions={
        <>
          {employee ? <PersonActions employee={employee} onChanged={retry} /> : null}
          {employee ? <PrintButton /> : null}
          <TimeFilters withPeriod={false} />
        </>
      }
    >
      <QueryState result={result} retry={retry} empty={() => employee === null} whenEmpty={<NotFound />}>
        {() =>
          employee ? (
            <>
              {employee.lastDay && employee.endReason ? (
                <Notice tone="info">{say('person.left', { day: format.day(employee.lastDay), why: say(`labels.EndReason.${employee.endReason}`) })}</Notice>
              ) : null}
              {employee.transferredTo?.begins ? (
                <Notice tone="info">
                  {say('transfers.wentTo', { name: employee.transferredTo.receiverName, day: format.day(employee.transferredTo.begins) })}
                </Notice>
              ) : null}
              {employee.cameFrom?.begins ? (
                <Notice tone="info">{say('transfers.cameFrom', { name: employee.cameFrom.giverName, day: format.day(employee.cameFrom.begins) })}</Notice>
              ) : null}
              <AbsenceNow employee={employee} />
              {employee.warnings.map((warning) => (
                <Notice key={warning} tone="warning">
                  {say('employee.warnings')}: {say(`labels.EmployeeWarning.${warning}`)}
                </Notice>
              ))}
              <PanelGrid wide>
                <EmployeeFacts employee={employee} />
                <SuperiorPath employee={employee} />
                <ComesNext employee={employee} />
                <EvaluationHistory employee={employee} onChanged={retry} />
                <AssignmentHistory employee={employee} onChanged={retry} />
                <RecordHistory employee={employee} onChanged={retry} />
                <Absences employee={employee} onChanged={retry} />
              </PanelGrid>
            </>
          ) : null
        }
      </QueryState>
    </Page>
  );
}
