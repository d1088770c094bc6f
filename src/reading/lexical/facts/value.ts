import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { passageOf } from '#reading/lexical/cues/passage';
import { phrases } from '#reading/lexical/cues/phrase';
import { heardSentences } from '#reading/lexical/cues/scan';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import { hearCanFollow } from '#reading/lexical/facts/can-follow';
import { hearGrownOld } from '#reading/lexical/facts/grown-old';
import { hearOrder } from '#reading/lexical/facts/order';
import { ROLE_WORDS } from '#reading/lexical/facts/role-words';
import type { FactClaim } from '#reading/claims';

const WORTH = indexCues(
  phrases(
    '(worth|matters?|helps?|hurts?|needed|wanted) (the )?most',
    '(most|biggest|greatest|main|real|immediate) (value|pain|worry|win|gain|benefit|problem)',
    'most (valuable|important|urgent)',
    '(the )?whole point( of)?',
    '(what|the thing that) (hurts|matters|counts)( most)?( is)?',
    '(first of all|above all|most of all|most important(ly)?|more than anything)',
    "(i|we)('d| would| want| need)? ?(like|love|want|need|build|do|start with)? ?(this|that|it|the \\p{L}{3,14}) first",
    'top priority',
    'comes first',
    'the rest can wait',
    '(training|the model|retraining|the api|the rest) can wait',
  ).map((phrase) => ({ phrase, means: true })),
);

/**
 * Which outcome would be worth most tomorrow (D6.1): put first in so many words, named as what is needed most, or the
 * first outcome in an answer to that question; and the renewal of a model of which somebody complains that it has grown old.
 */
export function hearValue(context: HearContext): FactClaim[] {
  const asked = context.question?.topic === 'value';
  const first = asked ? null : hearOrder(context);
  if (first) return [fact(context.text, 'workflow', 'most_valuable', first.role, 0.6, first.place)];
  const named = hearNamed(context, asked);
  if (named.length > 0 || context.question !== undefined) return named;
  const other = hearCanFollow(context);
  if (other) return [fact(context.text, 'workflow', 'most_valuable', other.role, 0.5, other.place)];
  const old = hearGrownOld(context);
  return old ? [fact(context.text, 'workflow', 'most_valuable', 'training', 0.45, old)] : [];
}

function hearNamed(context: HearContext, asked: boolean): FactClaim[] {
  for (const sentence of heardSentences(context.text)) {
    const cues = findCues(WORTH, sentence);
    if (cues.length === 0 && !asked) continue;
    const from = asked ? 0 : (cues[0]?.start ?? 0);
    const rest = sentence.slice.slice(from);
    const [role] = findCues(ROLE_WORDS, passageOf(rest), sentence.start + from).filter(
      (hit) => !/can wait|afterwards|later/i.test(context.text.text.slice(hit.end, hit.end + 18)),
    );
    if (role !== undefined)
      return [
        fact(context.text, 'workflow', 'most_valuable', role.means, asked ? 0.75 : 0.5, {
          start: sentence.start,
          end: sentence.end,
        }),
      ];
  }
  return [];
}
