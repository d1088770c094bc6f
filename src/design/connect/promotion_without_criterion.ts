import { factsOf } from '#design/facts';
import { gap } from '#design/connect/gap-rule';

export default gap({
  id: 'promotion_without_criterion',
  says: 'A promotion by rule names the number that decides.',
  because: '"If it is better" is a rule only when everybody means the same number on the same data.',
  source: 'D5.6',
  cost: 'Two people read the same run and one would release it, the other not.',
  instead: 'One measure, the data it is taken on, and the least improvement that counts.',
  shows: [
    {
      text: 'Train monthly; a rule decides about the new version. Score every night.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'batch_inference', quote: 'Score' },
        ],
        facts: [{ attribute: 'promotion', value: { by: 'rule', who: null, criterion: null }, quote: 'a rule decides' }],
      },
    },
  ],
  clean: [
    {
      text: 'Train monthly; the new version counts if the error fell. Score every night.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'batch_inference', quote: 'Score' },
        ],
        facts: [
          {
            attribute: 'promotion',
            value: { by: 'rule', who: null, criterion: 'the error fell' },
            quote: 'if the error fell',
          },
        ],
      },
    },
  ],
  judge: (architecture, { reading }) => {
    const vague = architecture.models.find(({ promotion }) => promotion.by === 'rule' && promotion.criterion === null);
    if (!vague) return null;
    return {
      severity: 'info',
      text: `A rule is to decide about new versions of ${vague.name}, but not which number it looks at.`,
      cost: `Whoever builds the promotion step has to invent the rule, and ${vague.name} goes live by a number that nobody chose.`,
      instead: `Name one measure, the data it is taken on and the least improvement that counts, before the step that promotes ${vague.name} is built.`,
      evidence: factsOf(reading, 'promotion').flatMap(({ evidence }) => evidence),
    };
  },
});
