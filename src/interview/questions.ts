import type { QuestionRule } from '#interview/question-rule';
import cadence from '#interview/questions/cadence';
import data_format from '#interview/questions/data_format';
import data_volume from '#interview/questions/data_volume';
import failure_domains from '#interview/questions/failure_domains';
import infrastructure from '#interview/questions/infrastructure';
import latency from '#interview/questions/latency';
import promotion from '#interview/questions/promotion';
import prototype from '#interview/questions/prototype';
import retraining from '#interview/questions/retraining';
import sources from '#interview/questions/sources';
import team from '#interview/questions/team';
import tried_before from '#interview/questions/tried_before';
import usage from '#interview/questions/usage';
import value from '#interview/questions/value';
import variants from '#interview/questions/variants';
import type { Topic } from '#vocabulary/topics';

/** One rule for each topic. A new topic is a new file in questions/ and a line here. */
export const QUESTIONS: { readonly [T in Topic]: QuestionRule<T> } = {
  data_format,
  prototype,
  usage,
  cadence,
  team,
  latency,
  failure_domains,
  infrastructure,
  value,
  retraining,
  promotion,
  data_volume,
  sources,
  variants,
  tried_before,
};

export const questionRules: readonly QuestionRule[] = Object.values(QUESTIONS);
