import { CODE_SMELLS } from '#asbuilt/smells/rules';
import { DIFFERENCE_WORDS, type Saying } from '#report/difference-words';
import { RULEBOOK, type RuleWords } from '#rulebook';

/** Reasons that results name and that are no rule of their own: what stands when no rule speaks, or what the person said. */
const SAYINGS: readonly Saying[] = [
  [
    'usual_bucket',
    'classify',
    'D4.1',
    'No rule spoke against it, so the part lies where its kind usually lies.',
    'Most parts of a kind belong in the same place. Say that yours differs, and why, and another rule takes over.',
  ],
  [
    'promotion_as_said',
    'connect',
    'D5.6',
    'A version gets into use in the way that was described.',
    'Who lets a model loose is for the team to decide, not for a tool.',
  ],
  [
    'works_already',
    'readiness',
    'D3.4',
    'Something works already, so it is not too early to draw pipelines.',
    'A pipeline repeats what works. Where a result exists, there is something to repeat.',
  ],
  [
    'chosen_by_the_person',
    'mvp',
    'D6.2',
    'This pipeline comes first because somebody chose it.',
    'A choice that was made outranks every recommendation.',
  ],
  [
    'the_only_pipeline',
    'mvp',
    'D6.2',
    'It comes first because it is the only pipeline of the plan.',
    'With one pipeline there is nothing to choose.',
  ],
  [
    'usual_first',
    'mvp',
    'D6.2',
    'No criterion of D6.2 spoke for another one, so the pipeline comes first that usually delivers something useful soonest.',
    'A first pipeline that is of use by itself earns the time for the next one.',
  ],
];

/** Every id that a result may name as its rule: the rulebook first, then smells in code, then reasons without a rule. */
export const EVERY_RULE: ReadonlyMap<string, RuleWords> = new Map<string, RuleWords>([
  ...[...SAYINGS, ...DIFFERENCE_WORDS].map(([id, family, source, says, because]): [string, RuleWords] => [
    id,
    { id, family, source, says, because, cost: null, instead: null, shows: [], clean: [] },
  ]),
  ...CODE_SMELLS.map(({ id, says, because, cost, instead, source }): [string, RuleWords] => [
    id,
    {
      id,
      family: 'asbuilt',
      source,
      says,
      because: because ?? null,
      cost: cost ?? null,
      instead: instead ?? null,
      shows: [],
      clean: [],
    },
  ]),
  ...RULEBOOK,
]);
