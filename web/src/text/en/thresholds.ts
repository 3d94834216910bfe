import type { words as original } from '../id/thresholds.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  thresholds: {
    title: 'Thresholds',
    lead: 'You are told once each time a figure goes beyond a threshold, and again after it was back. What is beyond it already when you save is seen below and not told. For your account alone.',
    set: 'Set thresholds of figures',
    new: 'New threshold',
    figure: 'Figure',
    place: 'Scope',
    whole: 'Whole government',
    choose: 'Choose a dinas',
    side: 'Tell me when it is',
    value: 'Value',
    percent: 'Value (%)',
    decimal: '.',
    add: 'Save threshold',
    replace: 'Replace threshold',
    replaces: 'There is a threshold of this figure, scope and side already: {{limit}}. Saving replaces it.',
    isSet: 'The threshold is saved.',
    notYours: 'Thresholds are set by leadership and HR of that scope.',
    watched: 'What is watched',
    what: '{{figure}} {{side}} {{limit}}',
    beyond: 'Crossed: {{value}}',
    within: 'Now {{value}}',
    notSeen: 'Not looked at yet',
    remove: 'Remove',
    removeOf: 'Remove {{what}}, {{place}}',
    none: 'No thresholds yet',
    noneHint: 'For example: the share of the gap above 20%.',
  },
  labels: { ThresholdComparison: { ABOVE: 'above', BELOW: 'below' } },
  refusals: {
    ThresholdIsGone: 'That threshold is gone already.',
    TooManyThresholds: 'You have as many thresholds here as can be kept. Remove one first.',
  },
};
