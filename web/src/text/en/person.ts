import { words as original } from '../id/person.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  person: {
    name: 'Full name',
    notSaid: 'Not on record',
    fromNumber: 'As the number tells',
    educationField: 'Field of study',
    add: 'Add a person',
    addIt: 'Add',
    number: 'NIP or NI PPPK',
    numberHint: '18 digits. Sex, date of birth and status are read from it unless filled in.',
    correct: 'Correct record',
    correctTitle: 'Correct the record of a person',
    correctHint: 'For a record that was wrong from the start. The number is not changed here.',
    end: 'End service',
    endTitle: 'End the service of a person',
    endHint: 'Every appointment that still runs ends on that last day as well.',
    why: 'Why',
    lastDay: 'Last day in service',
    left: 'Last day in the service of this government: {{day}} ({{why}}).',
  },
  actWarnings: {
    PERSON_SEEMS_KNOWN: 'Somebody of this name, born on the same day, is on record under another NIP; they may be the same person.',
    REASON_NOT_OF_STATUS: 'Only PPPK have a contract that ends; look at the reason once more.',
  },
  labels: {
    EndReason: {
      RETIREMENT: 'Retirement at the age of the position',
      EARLY_RETIREMENT: 'Early retirement',
      DEATH: 'Death',
      RESIGNATION: 'Resignation',
      DISMISSAL: 'Dismissal',
      TRANSFER_OUT: 'Transfer to another government',
      END_OF_CONTRACT: 'End of contract',
    },
    ActKind: { ADD_EMPLOYEE: 'A person taken in', CORRECT_EMPLOYEE: 'Correction of a person', END_EMPLOYMENT: 'End of a service' },
  },
  refusals: {
    EmployeeChanged: 'The record of this person has just been changed elsewhere. Reload the page and repeat.',
    EmployeeOnRecord: 'This NIP is on record in this government already. Look for the person by the number.',
    NipNotValid: 'This is no NIP and no NI PPPK. Check all 18 digits.',
    GolonganNotOfStatus: 'There is no such golongan for the status: I/a to IV/e for PNS and CPNS, I to XVII for PPPK.',
    EmploymentOver: 'The person is no longer in the service of this government on that day.',
    AppointmentToCome: 'An appointment begins only after that last day. Take it back first, or choose a later day.',
  },
};
