import { exception } from '#design/classify/classify-rule';
import type { Component } from '#reading/reading';

export default exception({
  id: 'a_rule_needs_no_model',
  says: 'Reminders, invoices and timetables follow rules that can be written down; nothing has to be learned for them.',
  because: 'Where a rule is known, a model can only be wrong about it, and there is no version to compare.',
  source: 'D4.3',
  cost: 'A training, a model and its promotion would have to be kept alive for something that three conditions decide.',
  instead: 'Use the program that keeps the data, a scheduled script, or a solver where many rules must hold at once.',
  shows: [
    {
      text: 'Send reminders to parents who have not paid after 30 days.',
      heard: { components: [{ kind: 'batch_inference', quote: 'reminders to parents', confidence: 0.6 }] },
    },
    {
      text: 'We need a timetable so that nobody has two lessons at once.',
      heard: { components: [{ kind: 'realtime_inference', quote: 'a timetable', confidence: 0.6 }] },
    },
  ],
  clean: [
    {
      text: 'Every night predict which customers need reminders.',
      heard: {
        components: [{ kind: 'batch_inference', quote: 'predict which customers need reminders', confidence: 0.6 }],
      },
    },
    {
      text: 'Every night score all customers.',
      heard: { components: [{ kind: 'batch_inference', quote: 'score all customers', confidence: 0.6 }] },
    },
  ],
  judge: (component) => {
    const { kind, status, confidence } = component;
    if ((kind !== 'batch_inference' && kind !== 'realtime_inference') || status !== 'wanted' || confidence >= 1)
      return null;
    const rule = RULED.find(({ called }) => called.test(component.name));
    return rule === undefined || isLearned(component)
      ? null
      : { bucket: 'not_a_pipeline', text: rule.text, instead: rule.instead };
  },
});

const FOLLOWS = 'It follows a rule that can be written down, so there is nothing to learn, to version or to compare.';

/** What follows rules, by the noun at the head of its name. */
const RULED: readonly { readonly called: RegExp; readonly text: string; readonly instead: string }[] = [
  {
    called: /^(?:(?:the|a|an|our|new|weekly|school)\s)*(?:time-?tables?|rosters?|rotas?)\b/iu,
    text: 'It has to keep many rules at once; that is a search for a plan in which all of them hold, and nothing is learned from it.',
    instead: 'A planning or timetabling program, or a solver such as OR-Tools, that is given the rules.',
  },
  {
    called: /^(?:(?:the|our|payment|first|second|monthly)\s)*(?:reminders?|invoices|bills|dunning)\b/iu,
    text: FOLLOWS,
    instead: 'The program that keeps these data, or a scheduled script that sends what is due.',
  },
];

/** Whether the person's own words speak of something that is learned or guessed. */
const isLearned = ({ evidence }: Component): boolean => evidence.some(({ quote }) => LEARNED.test(quote));
const LEARNED =
  /\b(?:predict\w*|scor(?:e|es|ed|ing)|models?|forecast\w*|likely|probab\w*|learn\w*|estimat\w*|propos\w*|suggest\w*|classif\w*|rank\w*|detect\w*|recogni\w*|read(?:s|ing)?|extract\w*)\b/iu;
