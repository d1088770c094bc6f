import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import { fact, type HearContext, type SentenceView, sentencesOfText } from '#reading/lexical/facts/context';
import { headsIn, rolesIn } from '#reading/lexical/facts/heads';
import type { FactClaim } from '#reading/claims';

type Anchor = 'alone' | 'members' | 'named';

/** Turns of speech with which people say who builds and looks after it. */
const ANCHORS = indexCues<Anchor>([
  ...phrases(
    "(it's|it is|there's|there is|that's|this is|i'm|i am|we are|just|only|all) (just|only|all)? ?(me|myself|on my own|alone|one person|one man|one guy|one woman|one developer|one dev)(?! (and|plus|\\+|&|or|from))",
    '(just|only) (me|myself)',
    '(me|myself|i) (alone|only)',
    '(on my own|by myself|single handed(ly)?|one man (show|band)|one guy|one person team|one woman show)',
    "(i'm|i am|am) (the only (one|person)|alone|on my own|by myself|one person)( who| on| with| in| here)?",
    '(i|me) (do|does|maintain|look after|run|build) (it|this|that|everything) alone',
    "(it's|it is) me alone",
  ).map((phrase) => ({ phrase, means: 'alone' as const })),
  ...phrases(
    '(the |our |my )?(team|staff|staffing|crew|headcount|manpower|organisation|people|persons|who|owners( afterwards)?|maintainers?|responsible|resources|squad)( is| are| of|:)?',
    "(we're|we are|there's|there are|there is|it's|it is|us|us are|we will be|we have) (a team of|a group of|#|me|myself|only|just|about)",
    '(me|myself|i) (and|plus|\\+|&|with) (#|a|an|my|one|the|half|somebody|another|\\p{Lu}\\p{L}{1,14})',
    '# of us',
    'us (two|three|four|five)',
    'the (two|three|four|five) of us',
    "(i'd|i would|i will|i'll|will|they|we|can|could|who) (maintain|look after|looks after|own|keep|run)s? (it|this|them)( afterwards| later)?",
    '# (people|persons|engineers?|developers?|devs?|data scientists?|data engineers?|mles?|ml engineers?|ml eng|scientists?|analysts?|statisticians?|fte|heads|ppl|backend|programmers?)',
  ).map((phrase) => ({ phrase, means: 'members' as const })),
]);

/** Other people's teams and customers are not the team. */
const OTHERS =
  /(?:employees|lawyers|doctors|drivers|reviewers|moderators|coders|clerks|nurses|customers|members of|planners|dispatchers|volunteers|technicians|agents|users|subscribers|biologists correct|assistants who)/iu;

/** How many people, and which roles (D3.2, D9 too_many_pipelines_for_team). */
export function hearTeam(context: HearContext): FactClaim[] {
  const facts: FactClaim[] = [];
  let size: { count: number; confidence: number; start: number; end: number } | null = null;
  const asked = context.question?.topic === 'team';
  for (const sentence of sentencesOfText(context.text)) {
    const cues = findCues(ANCHORS, sentence.slice, sentence.words);
    const here = sizeIn(sentence, cues, asked);
    if (here !== null && (size === null || here.confidence > size.confidence)) size = here;
    if (cues.length === 0 && !asked && !/\b(?:i'm|i am|me|mles?|ds)\b/iu.test(sentence.slice.slice(0, 80))) continue;
    for (const { attribute, count, start, end } of rolesIn(sentence.slice)) {
      facts.push(
        fact(context.text, 'workflow', attribute, count, 0.75, {
          start: sentence.start + start,
          end: sentence.start + end,
        }),
      );
    }
  }
  const roles = firstOfEach(facts);
  return size === null
    ? roles
    : [fact(context.text, 'workflow', 'team_size', size.count, size.confidence, size), ...roles];
}

function sizeIn(
  sentence: SentenceView,
  cues: readonly { means: Anchor; start: number; end: number }[],
  asked: boolean,
): { count: number; confidence: number; start: number; end: number } | null {
  const place = (start: number, end: number, count: number, confidence: number) => ({
    count,
    confidence,
    start: sentence.start + start,
    end: sentence.start + end,
  });
  const alone = cues.find((cue) => cue.means === 'alone');
  const members = cues.find((cue) => cue.means === 'members');
  if (members === undefined && alone === undefined && !asked) return null;
  const heads = headsIn(sentence.slice, members?.start ?? alone?.start ?? 0);
  if (heads !== null && heads.count > 0 && heads.count <= 40 && !(OTHERS.test(sentence.slice) && !heads.me)) {
    return place(
      heads.start,
      heads.end,
      heads.count,
      heads.total ? 0.88 : heads.me || heads.parts > 1 ? 0.8 : members === undefined ? 0.55 : 0.65,
    );
  }
  return alone === undefined ? null : place(alone.start, alone.end, 1, 0.8);
}

function firstOfEach(facts: readonly FactClaim[]): FactClaim[] {
  const seen = new Set<string>();
  return facts.filter((each) => !seen.has(each.attribute) && seen.add(each.attribute));
}
