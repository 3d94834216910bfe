import { openEnum } from '../../graphql/open-enum.ts';

/** Filled with the figures of every feature when the schema is built. */
export const FigureKey = openEnum({ name: 'FigureKey', description: 'Every figure of the boards; figureDefinitions says what each one is.' });
export const FigureUnit = openEnum({ name: 'FigureUnit', description: 'What a figure counts. SHARE is a number from 0 to 1.' });
export const FigureReason = openEnum({ name: 'FigureReason', description: 'Why a row is not counted in a figure.' });
