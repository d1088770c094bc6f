import { CODE_SMELLS } from '#asbuilt/smells/rules';
import { DRIFT_RULES } from '#drift/rules';
import type { RuleHead } from '#rule/rule';
import { RULEBOOK, type RuleWords } from '#rulebook';

/** What stands for a rule where there is none: its id, family, source, what it says and why. */
type Saying = readonly [id: string, family: string, source: string, says: string, because: string];

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
    'drift_not_checkable_promotion',
    'drift',
    'D5.6',
    'A person puts the version into use, and no code shows whether that happens.',
    'It is settled outside the code; whoever decides has to look.',
  ],
  [
    'drift_not_checkable_trigger',
    'drift',
    'D5.1',
    'What sets the pipeline off is settled outside the code.',
    'A schedule or a deployment lives on the server; somebody who sees it has to look.',
  ],
  [
    'usual_first',
    'mvp',
    'D6.2',
    'No criterion of D6.2 spoke for another one, so the pipeline comes first that usually delivers something useful soonest.',
    'A first pipeline that is of use by itself earns the time for the next one.',
  ],
];

/** A rule of another room in the words of the rulebook. */
const words = (family: string, { id, says, because, cost, instead, source }: RuleHead<string, unknown>): RuleWords => ({
  id,
  family,
  source,
  says,
  because: because ?? null,
  cost: cost ?? null,
  instead: instead ?? null,
  shows: [],
  clean: [],
});

/** Every id that a result may name as its rule: the rulebook, smells in code, differences, then reasons without a rule. */
export const EVERY_RULE: ReadonlyMap<string, RuleWords> = new Map<string, RuleWords>([
  ...SAYINGS.map(([id, family, source, says, because]): [string, RuleWords] => [
    id,
    { id, family, source, says, because, cost: null, instead: null, shows: [], clean: [] },
  ]),
  ...DRIFT_RULES.map((rule): [string, RuleWords] => [rule.id, words('drift', rule)]),
  ...CODE_SMELLS.map((rule): [string, RuleWords] => [rule.id, words('asbuilt', rule)]),
  ...RULEBOOK,
]);
