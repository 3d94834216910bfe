import { Button } from '@mantine/core';
import { RecordHistory_EmployeeFragmentDoc, type RecordHistory_EmployeeFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useState } from 'react';
import { useText, type Say } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { ChangeEducationDrawer, ChangeGolonganDrawer, ChangeStatusDrawer } from './change-fact-drawers.tsx';
import styles from './Employee.module.css';

const DRAWERS = { STATUS: ChangeStatusDrawer, GOLONGAN: ChangeGolonganDrawer, EDUCATION: ChangeEducationDrawer } as const;
type Fact = keyof typeof DRAWERS;
const FACTS = Object.keys(DRAWERS) as readonly Fact[];

type Dated = RecordHistory_EmployeeFragment['recordHistory'][number];

const inWords = ({ fact, status, golongan, educationLevel, educationField }: Dated, say: Say): string => {
  if (fact === 'STATUS') return status ? say(`labels.EmployeeStatus.${status}`) : say('person.notSaid');
  if (fact === 'GOLONGAN') return golongan ?? say('person.notSaid');
  return [educationLevel ? say(`labels.EducationLevel.${educationLevel}`) : null, educationField].filter(Boolean).join(' · ') || say('person.notSaid');
};

interface RecordHistoryProps {
  employee: FragmentType<typeof RecordHistory_EmployeeFragmentDoc>;
  /** The record is no longer what the page shows. */
  onChanged: () => void;
}

/** Status, golongan and education of a person in their days, and what HR may do with them. */
export function RecordHistory({ employee: masked, onChanged }: RecordHistoryProps) {
  const { say, format } = useText();
  const employee = readFragment(RecordHistory_EmployeeFragmentDoc, masked);
  const [changing, setChanging] = useState<Fact | null>(null);
  const close = (): void => setChanging(null);
  const Drawer = changing === null ? null : DRAWERS[changing];
  return (
    <Panel
      title={say('person.recordHistory')}
      aside={
        employee.viewerCanManage ? (
          <span className={styles.actions}>
            {FACTS.map((fact) => (
              <Button key={fact} size="compact-sm" variant="light" onClick={() => setChanging(fact)}>
                {say(`person.changeFact.${fact}`)}
              </Button>
            ))}
          </span>
        ) : null
      }
    >
      {employee.recordHistory.length === 0 ? <Quiet as="p">{say('person.noRecordHistory')}</Quiet> : null}
      <ul className={styles.list}>
        {employee.recordHistory.map((dated) => (
          <li key={`${dated.fact} ${dated.validFrom}`}>
            <span className={styles.entry}>
              <span>{inWords(dated, say)}</span>
              <Quiet>{say(`labels.PersonFact.${dated.fact}`)}</Quiet>
            </span>
            <span className={`${styles.entry} ${styles.side}`}>
              <Quiet>
                {dated.validFrom === null
                  ? say('position.until', { day: format.day(dated.validTo) })
                  : dated.validTo === null
                    ? say('position.since', { day: format.day(dated.validFrom) })
                    : `${format.day(dated.validFrom)} – ${format.day(dated.validTo)}`}
              </Quiet>
              {dated.decreeNumber ? <Quiet>{say('employee.decree', { number: dated.decreeNumber })}</Quiet> : null}
            </span>
          </li>
        ))}
      </ul>
      {Drawer ? (
        <Drawer
          employee={employee}
          onDone={() => {
            close();
            onChanged();
          }}
          onClose={close}
        />
      ) : null}
    </Panel>
  );
}
