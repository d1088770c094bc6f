import type { Reason } from '#design/design';
import type { MvpContext } from '#design/mvp/mvp-rule';
import { MVP_RULES } from '#design/mvp/rules';
import { byText } from '#reading/canonical-evidence';
import type { Draft } from '#design/split/drafts';
import type { Role } from '#vocabulary/roles';

export interface First {
  /** A draft's id. */
  readonly id: string;
  readonly reasons: readonly Reason[];
}

/** Where nothing else decides: the role that usually delivers something useful first. */
const USUAL_ORDER: readonly Role[] = ['training', 'index', 'inference', 'deployed', 'evaluation', 'data', 'monitoring'];

/** The pipeline to build first: the person's choice, otherwise the best score by the criteria of D6.2. */
export function chooseFirst(context: MvpContext): First | null {
  const { drafts, reading } = context;
  const chosen = reading.decisions.flatMap(({ decision }) => (decision.about === 'mvp' ? [decision.role] : [])).at(-1);
  const wanted = drafts.find(({ id, role }) => id === chosen || role === chosen);
  if (wanted) {
    return {
      id: wanted.id,
      reasons: [{ rule: 'chosen_by_the_person', text: 'You chose it as the first.', evidence: [] }],
    };
  }
  const scored = drafts.map((draft) => ({ draft, ...judge(draft, context) }));
  scored.sort((a, b) => b.points - a.points || usual(a.draft) - usual(b.draft) || byText(a.draft.id, b.draft.id));
  const [best] = scored;
  if (!best) return null;
  const alone: Reason = { rule: 'the_only_pipeline', text: 'It is the only pipeline that is needed.', evidence: [] };
  const simplest: Reason = {
    rule: 'usual_first',
    text: 'It is the one that delivers something useful soonest.',
    evidence: [],
  };
  return {
    id: best.draft.id,
    reasons: drafts.length === 1 ? [alone] : best.reasons.length > 0 ? best.reasons : [simplest],
  };
}

function judge(draft: Draft, context: MvpContext): { readonly points: number; readonly reasons: readonly Reason[] } {
  let points = 0;
  const reasons: Reason[] = [];
  for (const rule of MVP_RULES) {
    const point = rule.score(draft, context);
    if (!point) continue;
    points += point.points;
    if (point.points > 0) reasons.push({ rule: rule.id, text: point.text, evidence: point.evidence });
  }
  return { points, reasons };
}

const usual = ({ role }: Draft): number => USUAL_ORDER.indexOf(role);

/** What has to run before what: the order in which the others are built after the first. */
const BUILD_ORDER: readonly Role[] = ['training', 'index', 'data', 'inference', 'deployed', 'evaluation', 'monitoring'];

/** Phases by id: the first is 1, the others follow in the order in which they can be useful. */
export function phasesOf(drafts: readonly Draft[], first: string): ReadonlyMap<string, number> {
  const others = drafts.filter(({ id }) => id !== first);
  others.sort((a, b) => BUILD_ORDER.indexOf(a.role) - BUILD_ORDER.indexOf(b.role) || byText(a.id, b.id));
  return new Map([[first, 1], ...others.map(({ id }, place) => [id, place + 2] as const)]);
}
