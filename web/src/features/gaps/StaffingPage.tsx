import { DinasToChooseDocument, HolderMisfitsDocument, PositionGapsDocument } from '@selaras/schema/web';
import { IconUserCheck, IconUsersPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { EDUCATION_LEVELS } from '../../app/education-levels.ts';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotYours } from '../../app/NotYours.tsx';
import { usePaging } from '../../app/paging.ts';
import { POSITION_KINDS } from '../../app/position-kinds.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { ShownPart } from '../../app/ShownPart.tsx';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { CLASS_NAMES, CLASSES, FIT_REASONS, LISTS, SEVERITIES } from './gap-choices.ts';
import { GapWaterfall } from './GapWaterfall.tsx';
import { useGapsTable } from './GapsTable.tsx';
import { useMisfitsTable } from './MisfitsTable.tsx';

/** Where people are missing, and who does not fit where they are. */
export function StaffingPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesBoard) ? <Staffing /> : <NotYours title={say('gaps.title')} />;
}

function useChoices() {
  const search = useSearch({ from: '/signed-in/$instansi/staffing' });
  const { asOf } = useSearch({ from: '/signed-in' });
  const navigate = useNavigate({ from: '/$instansi/staffing' });
  const choose = (chosen: { readonly [Key in keyof typeof search]?: (typeof search)[Key] | undefined }): void =>
    void navigate({ search: (before) => present({ ...before, ...chosen, after: undefined }), replace: true });
  return { search, asOf: asOf ?? null, choose };
}

function Staffing() {
  const { say } = useText();
  const instansi = useInstansi();
  const { search, asOf, choose } = useChoices();
  const list = search.list ?? 'gaps';
  return (
    <Page title={say('gaps.title')} eyebrow={instansi.name} lead={say('gaps.lead')} actions={<TimeFilters withPeriod={false} />}>
      <ShownPart sight={instansi.viewerSeesBoard} />
      <TabLinks
        label={say('gaps.lists')}
        value={list}
        items={LISTS.map((value) => ({ value, label: say(`gaps.listNames.${value}`) }))}
        onChange={(value) => choose({ list: value === 'gaps' ? undefined : value })}
      />
      {list === 'gaps' ? (
        <>
          <GapWaterfall dinasId={search.dinas ?? null} asOf={asOf} />
          <Gaps />
        </>
      ) : (
        <Misfits />
      )}
    </Page>
  );
}

function DinasField() {
  const { say } = useText();
  const instansi = useInstansi();
  const { search, choose } = useChoices();
  const [places] = usePageQuery({ query: DinasToChooseDocument, variables: { instansiId: instansi.id }, pause: instansi.viewerSeesBoard !== 'ALL' });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  return instansi.viewerSeesBoard === 'ALL' ? (
    <ChoiceField
      label={say('gaps.dinas')}
      value={search.dinas ?? ''}
      choices={[{ value: '', label: say('gaps.allDinas') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(chosen) => choose({ dinas: chosen || undefined })}
    />
  ) : null;
}

function Gaps() {
  const { say } = useText();
  const instansi = useInstansi();
  const { search, asOf, choose } = useChoices();
  const paging = usePaging({ resetScroll: true });
  const { dinas, severity, kind, education } = search;
  const [fromClass, toClass] = search.class ? CLASSES[search.class] : [null, null];
  const asked = {
    instansiId: instansi.id,
    dinasId: dinas ?? null,
    severity: severity ? [severity] : null,
    positionKind: kind ? [kind] : null,
    fromClass,
    toClass,
    requiredEducation: education ? [education] : null,
    asOf,
  };
  const [result, retry] = usePageQuery({ query: PositionGapsDocument, variables: { ...asked, first: 25, after: paging.after ?? null }, keepPrevious: true });
  useChanges('STAFFING', 'ASSIGNMENT', retry);
  const { table, sheet } = useListSheet('government.positionGaps', useGapsTable(), asked);
  return (
    <ListPanel
      caption={say('gaps.listNames.gaps')}
      result={result}
      retry={retry}
      list={({ node }) => (node?.__typename === 'Instansi' ? node.positionGaps : null)}
      table={table}
      sheet={sheet}
      paging={paging}
      filters={
        <>
          <DinasField />
          <ChoiceField
            label={say('gaps.severity')}
            value={severity ?? ''}
            choices={[{ value: '', label: say('gaps.allSeverities') }, ...SEVERITIES.map((value) => ({ value, label: say(`labels.GapSeverity.${value}`) }))]}
            onChange={(chosen) => choose({ severity: SEVERITIES.find((one) => one === chosen) })}
          />
          <ChoiceField
            label={say('gaps.kind')}
            value={kind ?? ''}
            choices={[{ value: '', label: say('gaps.allKinds') }, ...POSITION_KINDS.map((value) => ({ value, label: say(`labels.PositionKind.${value}`) }))]}
            onChange={(chosen) => choose({ kind: POSITION_KINDS.find((one) => one === chosen) })}
          />
          <ChoiceField
            label={say('gaps.class')}
            value={search.class ?? ''}
            choices={[{ value: '', label: say('gaps.allClasses') }, ...CLASS_NAMES.map((value) => ({ value, label: say(`gaps.classes.${value}`) }))]}
            onChange={(chosen) => choose({ class: CLASS_NAMES.find((one) => one === chosen) })}
          />
          <ChoiceField
            label={say('gaps.education')}
            value={education ?? ''}
            choices={[
              { value: '', label: say('gaps.allEducation') },
              ...EDUCATION_LEVELS.map((value) => ({ value, label: say(`labels.EducationLevel.${value}`) })),
            ]}
            onChange={(chosen) => choose({ education: EDUCATION_LEVELS.find((one) => one === chosen) })}
          />
        </>
      }
      whenEmpty={<Message icon={<IconUsersPlus size={24} />} title={say('gaps.none')} hint={say('gaps.noneHint')} />}
    />
  );
}

function Misfits() {
  const { say } = useText();
  const instansi = useInstansi();
  const { search, asOf, choose } = useChoices();
  const paging = usePaging({ resetScroll: true });
  const asked = { instansiId: instansi.id, dinasId: search.dinas ?? null, reason: search.reason ? [search.reason] : null, asOf };
  const [result, retry] = usePageQuery({ query: HolderMisfitsDocument, variables: { ...asked, first: 25, after: paging.after ?? null }, keepPrevious: true });
  useChanges('STAFFING', 'ASSIGNMENT', retry);
  const { table, sheet } = useListSheet('government.holderMisfits', useMisfitsTable(), asked);
  return (
    <ListPanel
      caption={say('gaps.listNames.fit')}
      lead={say('gaps.fitLead')}
      result={result}
      retry={retry}
      list={({ node }) => (node?.__typename === 'Instansi' ? node.holderMisfits : null)}
      table={table}
      sheet={sheet}
      paging={paging}
      filters={
        <>
          <DinasField />
          <ChoiceField
            label={say('gaps.reason')}
            value={search.reason ?? ''}
            choices={[{ value: '', label: say('gaps.allReasons') }, ...FIT_REASONS.map((value) => ({ value, label: say(`labels.FitReason.${value}`) }))]}
            onChange={(chosen) => choose({ reason: FIT_REASONS.find((one) => one === chosen) })}
          />
        </>
      }
      whenEmpty={<Message icon={<IconUserCheck size={24} />} title={say('gaps.allFit')} hint={say('gaps.allFitHint')} />}
    />
  );
}
