import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { present } from '../../app/search.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { SearchField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { AddEmployeeButton } from '../employee/index.ts';
import { BestHits } from './BestHits.tsx';
import { FoundEmployees, FoundPositions } from './Found.tsx';
import { FEWEST_LETTERS } from './hits.ts';

const FOUND = { employees: FoundEmployees, positions: FoundPositions } as const;

export function SearchPage() {
  const { say } = useText();
  const instansi = useInstansi();
  const { q = '', among } = useSearch({ from: '/signed-in/$instansi/search' });
  const navigate = useNavigate({ from: '/$instansi/search' });
  const change = (next: { q?: string | undefined; among?: keyof typeof FOUND | undefined }): void => {
    void navigate({ to: '.', search: (before) => present({ ...before, after: undefined, ...next }), replace: true });
  };
  const Found = among ? FOUND[among] : BestHits;
  return (
    <Page
      title={say('search.title')}
      eyebrow={instansi.name}
      lead={say('search.lead')}
      actions={<AddEmployeeButton onDone={(nip) => change({ q: nip, among: undefined })} />}
    >
      <SearchField
        wide
        autoFocus
        value={q}
        onChange={(words) => change({ q: words || undefined })}
        label={say('search.title')}
        placeholder={say('search.placeholder')}
      />
      <TabLinks
        label={say('search.title')}
        value={among ?? 'best'}
        items={[
          { value: 'best', label: say('search.best') },
          { value: 'employees', label: say('search.employees') },
          { value: 'positions', label: say('search.positions') },
        ]}
        onChange={(value) => change({ among: value === 'best' ? undefined : value })}
      />
      {q.trim().length < FEWEST_LETTERS ? (
        <Panel flush>
          <Message icon={<IconSearch size={24} />} title={say('search.startTitle')} hint={say('search.startHint')} />
        </Panel>
      ) : (
        <Found words={q} />
      )}
    </Page>
  );
}
