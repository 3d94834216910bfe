/** Lines of figures in rows and cards, and how fast evaluations go. */
export { PaceLine } from './PaceLine.tsx';
export { SubjectTrend } from './SubjectTrend.tsx';
export { TrendCell } from './TrendCell.tsx';
export { TrendChoice } from './TrendChoice.tsx';
export { useTrends, type Trends } from './use-trends.ts';
