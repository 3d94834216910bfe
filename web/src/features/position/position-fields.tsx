import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import type { EducationLevel, Eselon, Jenjang, PositionKind } from '@selaras/schema/web';
import { EDUCATION_LEVELS } from '../../app/education-levels.ts';
import { everyValue } from '../../app/every-value.ts';
import { POSITION_KINDS } from '../../app/position-kinds.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';

const JENJANG = everyValue<Jenjang>()('AHLI_UTAMA', 'AHLI_MADYA', 'AHLI_MUDA', 'AHLI_PERTAMA', 'PENYELIA', 'MAHIR', 'TERAMPIL', 'PEMULA');
const ESELON = everyValue<Eselon>()('I_A', 'I_B', 'II_A', 'II_B', 'III_A', 'III_B', 'IV_A', 'IV_B', 'V_A');
const CLASSES = 17;

/** What a form says of a position; empty where nothing is said. */
export interface PositionDraft {
  readonly title: string;
  readonly kind: PositionKind;
  readonly isHead: boolean;
  readonly jenjang: Jenjang | '';
  readonly eselon: Eselon | '';
  readonly positionClass: number | '';
  readonly requiredEducation: EducationLevel | '';
  readonly requiredEducationField: string;
  readonly retirementAge: number | '';
}

export const NEW_POSITION: PositionDraft = {
  title: '',
  kind: 'PELAKSANA',
  isHead: false,
  jenjang: '',
  eselon: '',
  positionClass: '',
  requiredEducation: '',
  requiredEducationField: '',
  retirementAge: '',
};

const wholeNumber = (value: number | string): number | '' => (typeof value === 'number' ? value : '');

/** What is said of a position, each field with what the law lets it be; an eselon is asked of structural positions only, a jenjang of functional ones. */
export function PositionFields({ draft, onDraft, isNew = false }: { draft: PositionDraft; onDraft: (draft: PositionDraft) => void; isNew?: boolean }) {
  const { say } = useText();
  const nothing = { value: '', label: say('position.notSaid') };
  const isStructural = draft.kind !== 'FUNGSIONAL' && draft.kind !== 'PELAKSANA' && draft.kind !== 'LAINNYA';
  return (
    <>
      <TextInput
        label={say('position.newTitle')}
        required
        maxLength={500}
        value={draft.title}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, title: value })}
      />
      <ChoiceField
        visibleLabel
        label={say('position.kind')}
        value={draft.kind}
        choices={POSITION_KINDS.map((value) => ({ value, label: say(`labels.PositionKind.${value}`) }))}
        onChange={(chosen) => {
          const kind = POSITION_KINDS.find((one) => one === chosen) ?? draft.kind;
          onDraft({
            ...draft,
            kind,
            ...(kind === 'FUNGSIONAL' ? { eselon: '' } : { jenjang: '' }),
            ...(kind === 'PELAKSANA' || kind === 'LAINNYA' ? { eselon: '' } : {}),
          });
        }}
      />
      {draft.kind === 'FUNGSIONAL' ? (
        <ChoiceField
          visibleLabel
          label={say('position.jenjang')}
          value={draft.jenjang}
          choices={[nothing, ...JENJANG.map((value) => ({ value, label: say(`labels.Jenjang.${value}`) }))]}
          onChange={(chosen) => onDraft({ ...draft, jenjang: JENJANG.find((one) => one === chosen) ?? '' })}
        />
      ) : null}
      {isStructural ? (
        <ChoiceField
          visibleLabel
          label={say('position.eselon')}
          value={draft.eselon}
          choices={[nothing, ...ESELON.map((value) => ({ value, label: say(`labels.Eselon.${value}`) }))]}
          onChange={(chosen) => onDraft({ ...draft, eselon: ESELON.find((one) => one === chosen) ?? '' })}
        />
      ) : null}
      <Checkbox label={say('position.leads')} checked={draft.isHead} onChange={({ currentTarget: { checked } }) => onDraft({ ...draft, isHead: checked })} />
      <NumberInput
        label={say('position.positionClass')}
        value={draft.positionClass}
        min={1}
        max={CLASSES}
        allowDecimal={false}
        onChange={(value) => onDraft({ ...draft, positionClass: wholeNumber(value) })}
      />
      <ChoiceField
        visibleLabel
        label={say('position.required')}
        value={draft.requiredEducation}
        choices={[nothing, ...EDUCATION_LEVELS.map((value) => ({ value, label: say(`labels.EducationLevel.${value}`) }))]}
        onChange={(chosen) => onDraft({ ...draft, requiredEducation: EDUCATION_LEVELS.find((one) => one === chosen) ?? '' })}
      />
      <TextInput
        label={say('position.requiredField')}
        maxLength={500}
        value={draft.requiredEducationField}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, requiredEducationField: value })}
      />
      <NumberInput
        label={say('position.retirementAge')}
        {...(isNew ? { description: say('position.ageByRules') } : {})}
        value={draft.retirementAge}
        min={50}
        max={70}
        allowDecimal={false}
        onChange={(value) => onDraft({ ...draft, retirementAge: wholeNumber(value) })}
      />
    </>
  );
}
