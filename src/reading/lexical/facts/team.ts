import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import { type HeardSentence, heardSentences } from '#reading/lexical/cues/scan';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import { headsIn, rolesIn } from '#reading/lexical/facts/heads';
import { peopleOnDuty } from '#reading/lexical/facts/people-duty';
import { peopleListed } from '#reading/lexical/facts/people-list';
import { namesIn } from '#reading/lexical/facts/person-names';
import type { FactClaim } from '#reading/claims';

type Anchor = 'alone' | 'members' | 'named';

/** Turns of speech with which people say who builds and looks after it. */
const ANCHORS = indexCues<Anchor>([
  ...phrases(
    "(it's|it is|there's|there is|that's|this is|i'm|i am|we are) (just|only|all)? ?(me|myself|on my own|alone|one person|one man|one guy|one woman|one developer|one dev)(?! (and|plus|\\+|&|or|from|who|that|again|as head))",
    '(just|only) (me|myself|one person|one man|one guy|one woman|one developer|one dev)(?! (who|that))',
    '(me|myself) (alone|only)',
    '(on my own|by myself|single handed(ly)?|one man (show|band)|one guy|one person team|one woman show)',
    "(i'm|i am|am) (the only (one|person)|on my own|by myself|one person)( who| on| with| in| here)?",
    '(i|me) (do|does|maintain|look after|run|build) (it|this|that|everything|all) alone',
    'i do alone',
    'me and (nobody|no one) else',
    "(i'm|i am) the (only|sole|one) ~2 (developer|programmer|engineer|coder|scientist|dev|one who (codes?|programs?|can code|can program|knows? python))",
    '(the only (one|person) (here |in ~2 )?who (codes|programs|can code|can program|knows? python|can python))',
    "(i'm|i am) the (whole |entire )?(team|crew|department|staff)",
    '(have )?no colleagues',
    '(our|my|the) (one|only|single) (ml|ai|data|machine learning) (person|guy|man|woman|engineer|scientist|dev|developer)',
    "there('s| is) (only )?(one|just one) of me",
  ).map((phrase) => ({ phrase, means: 'alone' as const })),
  ...phrases(
    '(the |our |my |ops )?(team|staff|staffing|crew|headcount|manpower|organisation|people|persons|who|owners( afterwards)?|maintainers?|responsible|resources|squad)( is| are| of| consists of| =|:)',
    "(we're|we are|there's|there are|there is|it's|it is|us|us are|we will be|we have) (a team of|a group of|#|me|myself|only|just|about)",
    '(me|myself|i) (and|plus|\\+|&) (#|a|an|my|one|the|half|somebody|another|\\p{Lu}\\p{L}{1,14})',
    '# of us',
    'us (two|three|four|five)',
    'the (two|three|four|five) of us',
    "(i'd|i would|i will|i'll|will|they|we|can|could|who) (maintain|look after|looks after|own|keep|run)s? (it|this|them)( afterwards| later)?",
    '# (people|persons|engineers?|developers?|devs?|data scientists?|data engineers?|mles?|ml engineers?|ml eng|scientists?|analysts?|statisticians?|fte|heads|ppl|backend|programmers?)',
  ).map((phrase) => ({ phrase, means: 'members' as const })),
]);

/** Other people's teams and customers are not the team. */
const OTHERS =
  /(?:employees|lawyers|doctors|drivers|reviewers|moderators|coders|clerks|nurses|customers|members of|planners|dispatchers|volunteers|technicians|agents|users|subscribers|biologists correct|assistants who)/i;

/** A single person counts as the team only where the team was announced: "Team: me", "who maintains it: Ana". */
const ANNOUNCED =
  /(?:team|staff(?:ing)?|crew|people|who|owners?|maintainers?|resources)(?:[^.:]{0,20})?(?::| is | = )|(?:maintain|look after|looks after|keep)/iu;

/** "it's Marek and me", "you and me until the hire". */
const PAIR =
  /(?:(?:it['’]?s|it is|that['’]s|just|only|for)\s\p{Lu}\p{Ll}{1,14}|(?<![\p{L}])you)\s(?:and|&|\+)\s(?:me|myself)(?![\p{L}])/u;

/** People listed with nothing else. */
const LISTED = 0.84;

/** How many people, and which roles (D3.2, D9 too_many_pipelines_for_team). */
export function hearTeam(context: HearContext): FactClaim[] {
  const facts: FactClaim[] = [];
  let size: { count: number; confidence: number; start: number; end: number } | null = null;
  const asked = context.question?.topic === 'team';
  const isName = namesIn(context.text);
  for (const sentence of heardSentences(context.text)) {
    const list = peopleListed(context.text, sentence, isName);
    if (list !== null && (size === null || LISTED > size.confidence)) size = { ...list, confidence: LISTED };
    const duty = peopleOnDuty(sentence, isName);
    if (duty !== null && (size === null || duty.confidence > size.confidence)) size = duty;
    const cues = findCues(ANCHORS, sentence);
    const here = sizeIn(sentence, cues, asked, isName);
    if (here !== null && (size === null || here.confidence > size.confidence)) size = here;
    if (cues.length === 0 && !asked && !/\b(?:i'm|i am|me|mles?|ds)\b/i.test(sentence.slice.slice(0, 80))) continue;
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
  sentence: HeardSentence,
  cues: readonly { means: Anchor; start: number; end: number }[],
  asked: boolean,
  isName: (name: string) => boolean,
): { count: number; confidence: number; start: number; end: number } | null {
  const place = (start: number, end: number, count: number, confidence: number) => ({
    count,
    confidence,
    start: sentence.start + start,
    end: sentence.start + end,
  });
  const alone = cues.find((cue) => cue.means === 'alone');
  const members = cues.find((cue) => cue.means === 'members');
  const pair = PAIR.exec(sentence.slice);
  if (pair !== null) return place(pair.index, pair.index + pair[0].length, 2, 0.8);
  if (members === undefined && alone === undefined && !asked) return null;
  const heads = headsIn(sentence.slice, members?.start ?? alone?.start ?? 0, isName);
  const vague = heads !== null && heads.parts === 1 && heads.count === 1 && !heads.total && alone === undefined;
  if (
    heads !== null &&
    !(vague && !asked && !ANNOUNCED.test(sentence.slice)) &&
    heads.count > 0 &&
    heads.count <= 40 &&
    !(OTHERS.test(sentence.slice) && !heads.me)
  ) {
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
