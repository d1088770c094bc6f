import { contextOf, type HearContext } from '#reading/lexical/facts/context';
import { hearAnswer, saysNothing } from '#reading/lexical/facts/answer';
import { hearDeadlines } from '#reading/lexical/facts/deadline';
import { hearFailure } from '#reading/lexical/facts/failure';
import { hearInUse } from '#reading/lexical/facts/in-use';
import { hearLatency } from '#reading/lexical/facts/latency';
import { hearModel } from '#reading/lexical/facts/model';
import { hearOwners } from '#reading/lexical/facts/owner';
import { hearPromotion } from '#reading/lexical/facts/promotion';
import { hearSources } from '#reading/lexical/facts/source';
import { hearStanding } from '#reading/lexical/facts/standing';
import { hearSubject } from '#reading/lexical/facts/subject';
import { hearTeam } from '#reading/lexical/facts/team';
import { hearTools } from '#reading/lexical/facts/tool';
import { hearTriggers } from '#reading/lexical/facts/trigger';
import { hearValue } from '#reading/lexical/facts/value';
import { hearVersions } from '#reading/lexical/facts/versions';
import { hearVolume } from '#reading/lexical/facts/volume';
import { hearWhere } from '#reading/lexical/facts/where';
import type { LexicalText } from '#reading/lexical/text';
import type { ComponentClaim, FactClaim } from '#reading/claims';
import type { Spoken } from '#reading/reader';

type Hear = (context: HearContext) => FactClaim[];

/** One file per family of attributes; a new family is a new file and a line here. */
const FAMILIES: readonly Hear[] = [
  hearTriggers,
  hearLatency,
  hearVolume,
  hearOwners,
  hearSources,
  hearTools,
  hearWhere,
  hearVersions,
  hearTeam,
  hearPromotion,
  hearFailure,
  hearValue,
  hearModel,
  hearSubject,
  hearStanding,
  hearInUse,
  hearDeadlines,
];

/**
 * Every attribute that was stated in a text, tied to what it was said of; with a question, the text is read as its
 * answer. Nothing that was not said.
 */
export function hearFacts(
  text: LexicalText,
  components: readonly ComponentClaim[],
  question?: Spoken['question'],
): FactClaim[] {
  const context = contextOf(text, components, question);
  if (question === undefined) return FAMILIES.flatMap((hear) => hear(context));
  return saysNothing(text.text)
    ? []
    : hearAnswer(
        context,
        FAMILIES.flatMap((hear) => hear(context)),
      );
}
