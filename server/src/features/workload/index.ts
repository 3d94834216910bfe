export { writeEstablishedNeeds } from './established-needs.queries.ts';
