/** Lines of figures in rows and cards, how fast evaluations go, and a change in words. */
export { changeOf, writeChange } from './change-words.ts';
export { marksOf } from './day-marks.ts';
export { PaceLine } from './PaceLine.tsx';
export { SubjectTrend } from './SubjectTrend.tsx';
export { TrendCell } from './TrendCell.tsx';
export { TrendChoice } from './TrendChoice.tsx';
export { SubjectTrends } from './SubjectTrends.tsx';
export { useDayMarks } from './use-day-marks.ts';
export { useTrends, type Trends } from './use-trends.ts';
