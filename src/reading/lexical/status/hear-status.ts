import { saysNo } from '#reading/lexical/status/says-no';
import { setsALimit } from '#reading/lexical/status/sets-a-limit';
import { standing, type StatusHeard, type StatusSigns, statusFrom, statusSigns } from '#reading/lexical/status/scope';
import { statusFeatures, type StatusPlace, type ToldBefore } from '#reading/lexical/status/status-features';
import { believedStatus, STATUSES, type StatusWeights } from '#reading/lexical/status/status-model';
import { isCore, usuallyStays } from '#reading/lexical/status/usual';
import { isStruckOut } from '#reading/lexical/status/struck-out';
import type { LexicalText, Token } from '#reading/lexical/text';
import { kindIds } from '#vocabulary/kinds';

/** Where the rules hear that something is not simply wanted, the model's odds for it are raised so many times. */
const RULES_COUNT = 4;

/**
 * Hears the statuses of components in the order in which they are told: by rules alone, or, with weights, by a model that
 * knows what the rules say and what was told before.
 */
export function hearStatuses(
  text: LexicalText,
  places: readonly StatusPlace[],
  weights: StatusWeights | null,
): StatusHeard[] {
  let before: ToldBefore | null = null;
  return places.map((place) => {
    const kind = kindIds[place.kind] as (typeof kindIds)[number];
    const { start } = text.tokens[place.first] as Token;
    const { end } = text.tokens[place.last - 1] as Token;
    const signs = statusSigns(text, start, end, kind);
    const byRules = statusFrom(signs, kind);
    // what is struck out says nothing about what follows
    if (weights === null || isStruckOut(text.text, start, end)) return byRules;
    const isNone = byRules.status !== 'refused' && (setsALimit(text.text.slice(start, end)) || !saysNo(text));
    const believed = believedStatus(weights, statusFeatures(text, place, signs, before));
    const beliefs = isNone ? believed.map((belief, s) => (STATUSES[s] === 'refused' ? 0 : belief)) : believed;
    const heard = together(beliefs, byRules, signs, kind);
    before = { last: place.last, status: STATUSES.indexOf(heard.status) };
    return heard;
  });
}

function together(
  beliefs: readonly number[],
  byRules: StatusHeard,
  signs: StatusSigns,
  kind: (typeof kindIds)[number],
): StatusHeard {
  const weighed = beliefs.map((belief, s) =>
    byRules.status !== 'wanted' && STATUSES[s] === byRules.status ? RULES_COUNT * belief : belief,
  );
  const total = weighed.reduce((sum, one) => sum + one, 0);
  const best = weighed.reduce((top, one, s) => (one > (weighed[top] as number) ? s : top), 0);
  const status = STATUSES[best] as StatusHeard['status'];
  // the step of a script that runs today is there, and is still to be built: the model knows only what stays as it is
  if (status === 'wanted' && byRules.status === 'exists' && isCore(kind)) return { ...byRules, stays: false };
  const confidence = (weighed[best] as number) / total;
  const stays = status === 'exists' && (standing(signs.stays, signs.exists, kind) >= 0.5 || usuallyStays(kind));
  return { status, stays, confidence };
}
