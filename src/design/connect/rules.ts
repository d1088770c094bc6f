import consumer_without_producer from '#design/connect/consumer_without_producer';
import type { GapRule } from '#design/connect/gap-rule';
import producer_without_promotion from '#design/connect/producer_without_promotion';
import promotion_never_consumed from '#design/connect/promotion_never_consumed';
import promotion_without_criterion from '#design/connect/promotion_without_criterion';

/** Gaps between those who make models and those who use them (D5.6). */
export const GAP_RULES: readonly GapRule[] = [
  consumer_without_producer,
  producer_without_promotion,
  promotion_never_consumed,
  promotion_without_criterion,
];
