import by_failure_domain from '#design/split/by_failure_domain';
import by_team from '#design/split/by_team';
import by_trigger from '#design/split/by_trigger';
import handed_on from '#design/split/handed_on';
import one_clock from '#design/split/one_clock';
import type { RelationRule } from '#design/split/relation';
import request_against_batch from '#design/split/request_against_batch';
import same_purpose from '#design/split/same_purpose';
import shared_and_heavy from '#design/split/shared_and_heavy';
import tightly_coupled from '#design/split/tightly_coupled';
import worth_nothing_alone from '#design/split/worth_nothing_alone';
import used_in_the_same_run from '#design/split/used_in_the_same_run';

/** What speaks for a cut, and what for keeping together (D5.1 to D5.4). */
export const RELATIONS: readonly RelationRule[] = [
  request_against_batch,
  by_trigger,
  by_failure_domain,
  by_team,
  shared_and_heavy,
  same_purpose,
  used_in_the_same_run,
  worth_nothing_alone,
  tightly_coupled,
  handed_on,
  one_clock,
];
