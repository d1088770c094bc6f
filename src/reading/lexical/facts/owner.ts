import { heardSentences } from '#reading/lexical/cues/scan';
import { fact, type HearContext, type Mention } from '#reading/lexical/facts/context';
import type { FactClaim } from '#reading/claims';

const TEAM =
  "(?:(?:the|our|their|another|a different|an other)\\s)?(?:[\\p{L}&'’-]{2,16}\\s){0,3}(?:teams?|people|folks|guys|engineers|department|group|ppl|crew|squad|desk|vendor|supplier|agency|provider|company|firm|office|unit|SREs?|IT|contractor|manufacturer)";
const NAME = "\\p{Lu}[\\p{Ll}'’-]{1,16}(?:\\s(?:and|&|\\+)\\s\\p{Lu}[\\p{Ll}'’-]{1,16})?";

const BY = new RegExp(
  `(?:belongs? to|owned by|run by|operated by|maintained by|handled by|managed by|done by|delivered by|built by|made by|provided by|looked after by|published by|the job of)\\s(${TEAM}|${NAME})(?![\\p{L}])`,
  'u',
);
const DOES = new RegExp(
  `(?<![\\p{L}])(${TEAM}|${NAME})\\s(?:owns?|runs?|maintains?|operates?|looks? after|keeps?|handles?|manages?|has|have|does|do|built|builds?|is responsible for|are responsible for)\\s(?:it|that|this|them|those|the|these)(?![\\p{L}])`,
  'u',
);
const OTHER =
  /(?:another|other|different) (?:team|people|department|group|company|unit)|not ours|theirs|their (?:job|own on-?call)|other team['’]s|(?:vendor|agency|supplier|contractor|provider|firm|company)/i;
const NOT_A_NAME =
  /^(?:The|It|We|I|He|She|They|This|That|What|Who|Which|Today|There|Then|Nobody|Everybody|Somebody|One|And|But|If|When|Our|My)$/u;

/** Who does a part or keeps it running, and whether that is another team (D5.3). */
export function hearOwners(context: HearContext): FactClaim[] {
  const facts: FactClaim[] = [];
  for (const sentence of heardSentences(context.text)) {
    const own = context.mentions.filter(
      (mention) => mention.sentence === sentence.index && mention.component.status !== 'refused',
    );
    if (own.length === 0) continue;
    for (const clause of context.text.clauses) {
      if (clause.sentence !== sentence.index) continue;
      const slice = context.text.text.slice(clause.start, Math.min(clause.end, clause.start + 300));
      const match = BY.exec(slice) ?? DOES.exec(slice);
      const mention = nearest(own, clause.start, clause.end);
      if (match?.[1] === undefined || mention === null || NOT_A_NAME.test(match[1])) continue;
      const start = clause.start + match.index + match[0].indexOf(match[1]);
      const span = { start, end: start + match[1].length };
      facts.push(fact(context.text, `component:${mention.component.ref}`, 'owner', match[1], 0.7, span));
      if (new RegExp(`^${TEAM}$`, 'u').test(match[1]) && mention.component.status === 'exists')
        facts.push(fact(context.text, `component:${mention.component.ref}`, 'other_team', true, 0.8, span));
    }
    for (const mention of own) {
      const slice = sentence.slice.slice(0, 400);
      const other = OTHER.exec(slice);
      const already = facts.some(
        (each) => each.attribute === 'other_team' && each.subject === `component:${mention.component.ref}`,
      );
      if (other === null || already || mention.component.status !== 'exists' || mention.component.stays !== true)
        continue;
      const start = sentence.start + other.index;
      facts.push(
        fact(context.text, `component:${mention.component.ref}`, 'other_team', true, 0.75, {
          start,
          end: start + other[0].length,
        }),
      );
    }
  }
  return facts;
}

function nearest(own: readonly Mention[], start: number, end: number): Mention | null {
  const inside = own.filter((mention) => mention.start < end && start < mention.end);
  return inside[0] ?? own.findLast((mention) => mention.end <= start) ?? own[0] ?? null;
}
