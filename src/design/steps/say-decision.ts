import type { PromotionValue } from '#reading/claims';
import type { Role } from '#vocabulary/roles';

/** How a version gets into production, in the words that were used for it (D5.6). */
export function decision(promotion: PromotionValue | null, role: Role, names: string): string {
  const move = role === 'training' ? 'moves the version to production' : 'releases the new version';
  if (!promotion) return names === '' ? `${move} once somebody has agreed` : `${move} (${names})`;
  const { by, criterion } = promotion;
  const who = promotion.who ?? 'whoever answers for it';
  if (by === 'rule')
    return criterion
      ? `${move} on one condition: ${criterion}`
      : `${move} by the agreed rule, otherwise the old one stays`;
  if (by === 'both')
    return `${move} when ${who} ${who.includes(' and ') ? 'say' : 'says'} yes, and only on one condition: ${criterion ?? 'the agreed rule holds'}`;
  return `waits for ${who}${criterion ? ` (${criterion})` : ''}, then ${move}`;
}
