import { unverified, verified, type LegalSource } from '../../rules/legal-source.ts';
import { ACTING_SOURCES } from '../staffing/assignment.parameters.ts';

/** Why somebody, or nobody, evaluates a part of a period; the rule of each is in evaluator.rules.ts. */
export const EVALUATOR_REASONS = [
  'FORMER_SUPERIOR',
  'SUCCESSOR',
  'SUPERIOR',
  'ACTING_SUPERIOR',
  'SUPERIOR_OF_SUPERIOR',
  'OUTSIDE_THE_TREE',
  'NO_SUPERIOR',
  'NO_POSITION',
] as const;
export type EvaluatorReason = (typeof EVALUATOR_REASONS)[number];

/** Offices above those that a tree of positions holds. */
export const EVALUATOR_OFFICES = ['REGIONAL_SECRETARY', 'REGIONAL_HEAD'] as const;
export type EvaluatorOffice = (typeof EVALUATOR_OFFICES)[number];

const DIRECT_SUPERIOR: LegalSource = verified('PP 30/2019', 'art. 1', 'the appraiser is the direct superior, or who is delegated to it');
const BY_UNIT: LegalSource = verified('PP 30/2019', 'art. 36', 'proportional to the SKP periods in each unit; no numbers are stated');
const OWN_READING = (note: string): LegalSource => unverified('PP 30/2019', null, note);

/** What each reason rests on. */
export const EVALUATOR_SOURCES: Readonly<Record<EvaluatorReason, readonly LegalSource[]>> = {
  FORMER_SUPERIOR: [BY_UNIT, OWN_READING('that who led to the end of the part evaluates it after moving is this project’s reading')],
  SUCCESSOR: [DIRECT_SUPERIOR, OWN_READING('that the successor evaluates for who left the service is this project’s reading')],
  SUPERIOR: [DIRECT_SUPERIOR],
  ACTING_SUPERIOR: [DIRECT_SUPERIOR, ...ACTING_SOURCES],
  SUPERIOR_OF_SUPERIOR: [DIRECT_SUPERIOR, OWN_READING('passing over vacant posts is this project’s reading')],
  OUTSIDE_THE_TREE: [
    DIRECT_SUPERIOR,
    unverified('UU 23/2014', 'art. 209 and 213', 'heads of perangkat daerah answer to the regional head through the secretary; not read'),
  ],
  NO_SUPERIOR: [OWN_READING('a post below nobody that leads nothing is a gap of the record')],
  NO_POSITION: [verified('PP 30/2019', 'art. 24', 'the SKP is that of a post')],
};
