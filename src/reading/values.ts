import type { FactAttribute, FactValues, PromotionValue, TriggerValue } from '#reading/claims';
import type { Fact } from '#reading/reading';

type Stated = {
  readonly [A in FactAttribute]: { readonly attribute: A; readonly value: FactValues[A] };
}[FactAttribute];

/** What a value comes down to, whatever the words for it: two equal keys are the same fact. */
export function valueKey(stated: Stated): string {
  switch (stated.attribute) {
    case 'trigger':
      return stated.value.cadence === null ? stated.value.kind : `${stated.value.kind}:${stated.value.cadence}`;
    case 'promotion':
      return [stated.value.by, stated.value.who, stated.value.criterion].filter((part) => part !== null).join(':');
    case 'goes_on_without':
      return `${stated.value.upstream}:${stated.value.goesOn}`;
    default:
      return String(stated.value).normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  }
}

/** A value as it can be read out to a person. */
export function sayingOf(stated: Stated): string {
  switch (stated.attribute) {
    case 'trigger':
      return stated.value.words;
    case 'promotion': {
      const { by, who, criterion } = stated.value;
      const person = who ?? 'a person';
      if (by === 'person') return `${person} decides`;
      return by === 'rule' ? (criterion ?? 'a rule decides') : `${criterion ?? 'a rule'}, then ${person} decides`;
    }
    case 'goes_on_without':
      return stated.value.goesOn
        ? `it goes on without ${stated.value.upstream}`
        : `it waits for ${stated.value.upstream}`;
    default:
      return String(stated.value);
  }
}

/**
 * The one fact that two statements about the same subject come down to, or null when they cannot both hold. The first
 * counts where only the wording differs; a trigger without a cadence gives way to one that has it.
 */
export function combined(a: Fact, b: Fact): Fact | null {
  if (a.attribute === 'trigger' && b.attribute === 'trigger') {
    const value = oneTrigger(a.value, b.value);
    return value && { ...a, value };
  }
  if (a.attribute === 'promotion' && b.attribute === 'promotion') {
    const value = onePromotion(a.value, b.value);
    return value && { ...a, value };
  }
  return a.attribute === b.attribute && valueKey(a) === valueKey(b) ? a : null;
}

/** Whether a statement leaves open what another may fill in: "on a schedule", with no word of how often. */
export const isVague = (fact: Fact): boolean => fact.attribute === 'trigger' && fact.value.cadence === null;

function oneTrigger(a: TriggerValue, b: TriggerValue): TriggerValue | null {
  if (a.kind !== b.kind) return null;
  if (a.cadence === b.cadence || b.cadence === null) return a;
  return a.cadence === null ? b : null;
}

function onePromotion(a: PromotionValue, b: PromotionValue): PromotionValue | null {
  if (a.by !== b.by) return null;
  return { by: a.by, who: a.who ?? b.who, criterion: a.criterion ?? b.criterion };
}
