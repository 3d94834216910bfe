import { FIGURES } from '@selaras/schema/figures';
import type { FigureKey } from '@selaras/schema/web';
import type { Language } from '../../../text/format.ts';

const UNITS: Readonly<Record<FigureKey, { readonly unit: string }>> = FIGURES;

/**
 * A figure in a column that is read from across a room: shares have one decimal, also where it is none, so that digits stand below digits.
 *
 * @example writeOnWall('GAP_SHARE', 0.11, 'id') // '11,0%'
 */
export function writeOnWall(key: FigureKey, value: number, language: Language): string {
  const tag = language === 'id' ? 'id-ID' : 'en-GB';
  const isShare = UNITS[key].unit === 'SHARE';
  return value.toLocaleString(tag, isShare ? { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } : { maximumFractionDigits: 1 });
}
