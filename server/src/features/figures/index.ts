export { FigureKey } from './figures.types.ts';
