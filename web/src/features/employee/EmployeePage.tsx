import { EmployeePageDocument } from '@selaras/schema/web';
import { useParams, useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { problemSentence } from '../../text/problem-sentence.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { pageTitle } from '../../ui/page-title.ts';
import { Page, PanelGrid } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { BoardLink } from '../board/links.tsx';
import { AssignmentHistory } from './AssignmentHistory.tsx';
import { EmployeeFacts } from './EmployeeFacts.tsx';
import { EvaluationHistory } from './EvaluationHistory.tsx';
import { SuperiorPath } from './SuperiorPath.tsx';

export function EmployeePage() {
  const { say, language } = useText();
  const { employeeId } = useParams({ from: '/signed-in/$instansi/employee/$employeeId' });
  const { asOf } = useSearch({ from: '/signed-in' });
  const instansi = useInstansi();
  const [result, retry] = usePageQuery({ query: EmployeePageDocument, variables: { id: employeeId, asOf: asOf ?? null } });
  const employee = result.data?.node?.__typename === 'Employee' ? result.data.node : null;
  return (
    <Page
      title={pageTitle(employee?.name, result, say)}
      eyebrow={
        <Trail>
          <BoardLink>{employee?.instansi.name ?? instansi.name}</BoardLink>
          {say('employee.title')}
        </Trail>
      }
      actions={<TimeFilters withPeriod={false} />}
    >
      <QueryState result={result} retry={retry} empty={() => employee === null} whenEmpty={<NotFound />}>
        {() =>
          employee ? (
            <>
              {employee.warnings.map((warning) => (
                <Notice key={warning} tone="warning">
                  {say('employee.warnings')}: {problemSentence({ code: warning, message: warning, remedy: '' }, language).what}
                </Notice>
              ))}
              <PanelGrid wide>
                <EmployeeFacts employee={employee} />
                <SuperiorPath employee={employee} />
                <AssignmentHistory employee={employee} />
                <EvaluationHistory employee={employee} />
              </PanelGrid>
            </>
          ) : null
        }
      </QueryState>
    </Page>
  );
}
