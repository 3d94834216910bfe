import { answer } from '../child.ts';

/** Loaded with `--import` before the main file of a checkout: the run learns its CPU time and memory without the server knowing. */
answer({});
