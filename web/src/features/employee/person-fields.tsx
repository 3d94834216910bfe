import { TextInput } from '@mantine/core';
import type { EducationLevel, EmployeeStatus, Sex } from '@selaras/schema/web';
import { EDUCATION_LEVELS } from '../../app/education-levels.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';

const SEXES = ['MALE', 'FEMALE'] as const satisfies readonly Sex[];
export const STATUSES = ['PNS', 'CPNS', 'PPPK'] as const satisfies readonly EmployeeStatus[];

/** What a form says of a person; empty where nothing is said. */
export interface PersonDraft {
  readonly name: string;
  readonly sex: Sex | '';
  readonly birthDate: string;
  readonly status: EmployeeStatus | '';
  readonly golongan: string;
  readonly educationLevel: EducationLevel | '';
  readonly educationField: string;
}

export const NOBODY: PersonDraft = { name: '', sex: '', birthDate: '', status: '', golongan: '', educationLevel: '', educationField: '' };

/** What is written in a form and left empty is said by nobody. */
export const orNull = <T extends string>(value: T | ''): T | null => (value === '' ? null : value);

export function PersonFields({ draft, onDraft, fromNumber = false }: { draft: PersonDraft; onDraft: (draft: PersonDraft) => void; fromNumber?: boolean }) {
  const { say } = useText();
  const nothing = { value: '', label: say(fromNumber ? 'person.fromNumber' : 'person.notSaid') };
  return (
    <>
      <TextInput
        label={say('person.name')}
        required
        maxLength={500}
        value={draft.name}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, name: value })}
      />
      <ChoiceField
        visibleLabel
        label={say('employee.sex')}
        value={draft.sex}
        choices={[...(fromNumber ? [nothing] : []), ...SEXES.map((value) => ({ value, label: say(`labels.Sex.${value}`) }))]}
        onChange={(chosen) => onDraft({ ...draft, sex: SEXES.find((one) => one === chosen) ?? '' })}
      />
      <GivenDay label={say('employee.birthDate')} value={draft.birthDate} onChange={(birthDate) => onDraft({ ...draft, birthDate })} />
      <ChoiceField
        visibleLabel
        label={say('employee.status')}
        value={draft.status}
        choices={[...(fromNumber ? [nothing] : []), ...STATUSES.map((value) => ({ value, label: say(`labels.EmployeeStatus.${value}`) }))]}
        onChange={(chosen) => onDraft({ ...draft, status: STATUSES.find((one) => one === chosen) ?? '' })}
      />
      <TextInput
        label={say('employee.golongan')}
        maxLength={500}
        value={draft.golongan}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, golongan: value })}
      />
      <EducationFields draft={draft} onDraft={(education) => onDraft({ ...draft, ...education })} />
    </>
  );
}

/** How somebody is reached at work; kept apart in drafts, since those of before have none. */
export interface ContactDraft {
  readonly workEmail: string;
  readonly workPhone: string;
}

export const NO_CONTACT: ContactDraft = { workEmail: '', workPhone: '' };

export function ContactFields({ draft, onDraft }: { draft: ContactDraft; onDraft: (draft: ContactDraft) => void }) {
  const { say } = useText();
  return (
    <>
      <TextInput
        type="email"
        label={say('contact.email')}
        description={say('contact.seenBy')}
        maxLength={254}
        value={draft.workEmail}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, workEmail: value })}
      />
      <TextInput
        type="tel"
        label={say('contact.phone')}
        maxLength={40}
        value={draft.workPhone}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, workPhone: value })}
      />
    </>
  );
}

export type EducationDraft = Pick<PersonDraft, 'educationLevel' | 'educationField'>;

/** The highest education, and its field. */
export function EducationFields({ draft, fieldHint, onDraft }: { draft: EducationDraft; fieldHint?: string; onDraft: (draft: EducationDraft) => void }) {
  const { say } = useText();
  const { educationLevel, educationField } = draft;
  return (
    <>
      <ChoiceField
        visibleLabel
        label={say('employee.education')}
        value={educationLevel}
        choices={[{ value: '', label: say('person.notSaid') }, ...EDUCATION_LEVELS.map((value) => ({ value, label: say(`labels.EducationLevel.${value}`) }))]}
        onChange={(chosen) => onDraft({ educationField, educationLevel: EDUCATION_LEVELS.find((one) => one === chosen) ?? '' })}
      />
      <TextInput
        label={say('person.educationField')}
        description={fieldHint}
        maxLength={500}
        value={educationField}
        onChange={({ currentTarget: { value } }) => onDraft({ educationLevel, educationField: value })}
      />
    </>
  );
}
