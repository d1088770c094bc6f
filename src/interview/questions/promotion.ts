import type { Model } from '#architecture/architecture';
import { theModel } from '#interview/nouns';
import { given, isKnown } from '#interview/known';
import { question, type Plausible } from '#interview/question-rule';
import type { PromotionValue } from '#reading/claims';

const criterion = 'it is not worse than the version in use';

const VALUES: Readonly<Record<string, PromotionValue>> = {
  rule: { by: 'rule', who: null, criterion },
  person: { by: 'person', who: null, criterion: null },
  both: { by: 'both', who: null, criterion },
};

const ANSWERS: readonly Plausible[] = [
  { id: 'both', text: 'It must not be worse than the one in use, and a person says yes', likely: 35 },
  { id: 'person', text: 'A person looks at the results and decides', likely: 35 },
  { id: 'rule', text: 'A rule: it takes over when it is not worse than the one in use', likely: 30 },
];

/** A model that only its own pipeline uses goes out with the run that made it; nothing has to be promoted. */
const onlyAtHome = ({ producedBy, consumedBy }: Model): boolean =>
  consumedBy.length > 0 && consumedBy.every((id) => producedBy.includes(id));

export default question({
  id: 'promotion',
  says: 'Ask who or what puts a model version into production when a pipeline uses a model and nobody said.',
  because: 'Without a promotion every training run goes live at once, the bad ones too.',
  source: 'D5.6',
  header: 'Going live',
  phase: 'decompose',
  open: (view) => {
    const models = view.design.architecture?.models ?? [];
    const undecided = models.some((m) => m.producedBy.length > 0 && m.promotion.by === 'none' && !onlyAtHome(m));
    if (given(view, 'trains_in_each_run').some((f) => f.value)) return [];
    const doubtful = given(view, 'promotion')[0];
    if (models.length === 0 || isKnown(view, 'promotion') || (!undecided && !doubtful)) return [];
    const model = theModel(view);
    return [
      {
        about: 'training',
        text: `When a new version of ${model} has been trained, who or what decides that it replaces the one in use?`,
        why: 'It becomes the step between training and use: a comparison that decides by itself, or a stop where somebody looks first.',
        concrete: `The new version of ${model} is ready on Monday and is slightly better overall but clearly worse for one group. Does it go live by itself, or does somebody look? Who, and at which number?`,
        meaning: `Training gives a new version. Something has to mark one version as the one that is used; whatever uses ${model} then takes that one. It can be a comparison of numbers, a named person, or both.`,
        answers: ANSWERS,
        recommended: 'both',
        open: `Who or what decides that a new version of ${model} replaces the one in use?`,
        ...(doubtful && { heard: { answer: doubtful.value.by, confidence: doubtful.confidence } }),
      },
    ];
  },
  settle: (_about, option) => {
    const value = VALUES[option];
    return value ? { facts: [{ subject: 'role:training', attribute: 'promotion', value }] } : {};
  },
  shows: [
    {
      text: 'We train a churn model and score all customers with it.',
      heard: {
        components: [
          { kind: 'training', quote: 'train a churn model' },
          { kind: 'batch_inference', quote: 'score all customers' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'We train a churn model; Jens decides whether it goes live.',
      heard: {
        components: [{ kind: 'training', quote: 'train a churn model' }],
        facts: [
          { attribute: 'promotion', value: { by: 'person', who: 'Jens', criterion: null }, quote: 'Jens decides' },
        ],
      },
    },
  ],
});
