/** As digit 15 of the NIP records it. */
export const SEXES = ['MALE', 'FEMALE'] as const;
export type Sex = (typeof SEXES)[number];

/** Legal statuses: permanent, in probation, on contract. */
export const EMPLOYEE_STATUSES = ['PNS', 'CPNS', 'PPPK'] as const;
export type EmployeeStatus = (typeof EMPLOYEE_STATUSES)[number];
