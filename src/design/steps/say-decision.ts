import { condition } from '#design/words/condition';
import { decider, decides } from '#design/words/decider';
import type { PromotionValue } from '#reading/claims';
import type { Role } from '#vocabulary/roles';

/** How a version gets into production, in the words that were used for it (D5.6). */
export function decision(promotion: PromotionValue | null, role: Role, names: string): string {
  const move = role === 'training' ? 'moves the version to production' : 'releases the new version';
  if (!promotion) {
    const person = decider(RELEASED_BY.exec(names)?.[1] ?? null);
    if (person !== null) return `waits for ${person}, then ${move}`;
    const rule = condition(RELEASED_IF.exec(names)?.[1] ?? null);
    if (rule !== null) return `${move} on one condition: ${rule}`;
    return names === '' ? `${move} once somebody has agreed` : `${move} (${names})`;
  }
  const { by } = promotion;
  const criterion = condition(promotion.criterion);
  const named = decider(promotion.who);
  const who = named ?? 'whoever answers for it';
  if (by === 'rule')
    return criterion
      ? `${move} on one condition: ${criterion}`
      : `${move} by the agreed rule, otherwise the old one stays`;
  if (by === 'both')
    return `${move} when ${who} ${decides(who, 'says', 'say')} yes, and only on one condition: ${criterion ?? 'the agreed rule holds'}`;
  if (named === null && criterion === null) return `waits for a person to look at the numbers, then ${move}`;
  return `waits for ${who}${criterion ? ` (${criterion})` : ''}, then ${move}`;
}

const RELEASED_BY = /^(?:release|approval) by (?!hand\b)([^,]+)$/iu;
const RELEASED_IF = /^(?:release|approval) (?:if|when|once|(?=unless)) ?([^,]+)$/iu;
