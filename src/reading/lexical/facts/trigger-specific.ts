import type { Heard } from '#reading/lexical/facts/heard-trigger';
import { roleOfKind } from '#reading/lexical/facts/role-words';
import type { ComponentClaim } from '#reading/claims';
import type { Role } from '#vocabulary/roles';

/** So much less sure a statement about one role may be and still outweigh a sentence about everything. */
const MARGIN = 0.2;

/** Kinds that give a pipeline its purpose; when theirs is known to differ, the sentence about everything is out of date. */
const PURPOSE = new Set(['training', 'batch_inference', 'index_building']);

/**
 * The most specific statement about a role beats a general one: "it wakes up at night, reads, fits and scores … the model
 * needs a refresh a month" trains monthly. Where a sentence about everything was corrected for all that gives a pipeline
 * its purpose, it no longer holds for the rest either.
 */
export function specificFirst(components: readonly ComponentClaim[], heard: readonly Heard[]): Heard[] {
  const kinds = new Map(components.map(({ ref, kind }) => [`component:${ref}`, kind]));
  const roleOf = (each: Heard): Role | null => {
    const kind = kinds.get(each.subject);
    return kind === undefined ? null : roleOfKind(kind);
  };
  const ofRoles = heard.filter(({ subject }) => subject.startsWith('role:'));
  const general = new Set<string>();
  for (const place of new Set(heard.map(placeOf))) {
    const roles = new Set(heard.filter((each) => placeOf(each) === place).map(roleOf));
    roles.delete(null);
    if (roles.size > 1) general.add(place);
  }
  const corrected = new Map<string, boolean>();
  const out = heard.map((each): Heard => {
    const place = placeOf(each);
    const role = roleOf(each);
    if (role === null || !general.has(place)) return each;
    const own = ofRoles.find(
      (other) => other.subject === `role:${role}` && !other.estimate && other.confidence >= each.confidence - MARGIN,
    );
    const kind = kinds.get(each.subject);
    if (kind !== undefined && PURPOSE.has(kind))
      corrected.set(place, (corrected.get(place) ?? true) && own !== undefined);
    return own === undefined ? each : { ...own, subject: each.subject, confidence: own.confidence };
  });
  return out.filter((each, at) => each !== heard[at] || corrected.get(placeOf(each)) !== true || roleless(each, kinds));
}

const roleless = (each: Heard, kinds: ReadonlyMap<string, unknown>): boolean => !kinds.has(each.subject);

const placeOf = ({ start, end }: Heard): string => `${start}-${end}`;
