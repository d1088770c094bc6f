import { lowered } from '#reading/lexical/cues/lowered';
import { phrase, type Phrase } from '#reading/lexical/cues/phrase';
import type { ComponentStatus } from '#reading/claims';

interface Heading {
  readonly status: ComponentStatus;
  readonly stays?: boolean;
  readonly phrases: readonly Phrase[];
}

/** Titles that are a refusal as a whole, but say nothing inside a longer one. */
const BARE_NO =
  /^(?:and |please |clear |so )?(?:no|nos|no[- ]?gos?|don['’]?ts?|never|no thanks|no way|nope|not)(?: please| pls)?$/u;

const heading = (status: ComponentStatus, stays: boolean, ...sources: readonly string[]): Heading => ({
  status,
  stays,
  phrases: sources.map(phrase),
});

/** What headings, labels and lead-ins say about all that stands under them. The first that fits counts. */
const HEADINGS: readonly Heading[] = [
  heading(
    'refused',
    false,
    "(not|no|never|isn't|aren't|none|nobody|neither) ~3 (wanted|want|needed|need|wished|wish|desired|doing|do|planned|required|in scope|scope|included|asked|building|it|this|part|wish for|for us|allowed|happening|requested|foreseen|covered|on the list|build|to build|intended|the plan|considered)( by| for| of)?",
    '(out of|outside|beyond) (the |our )?(scope|bounds|project|question)',
    '(things|what|items|ideas) (i|we|they) (refuse|reject|decline|do not want|rule out|refused|rejected)',
    '(hard|clear|firm|strict|definite) no',
    'what not',
    '(tried|discussed|considered|proposed|offered|suggested) ~4 (and|but) (dropped|rejected|refused|thrown out|declined|abandoned|not)',
    '(non|anti) (goals?|requirements?)',
    '(excluded|exclusions?|rejected|refused|forbidden|dropped|ruled out|declined|vetoed|off the table|struck( off| out)?|banned|prohibited|thrown out|discarded|deleted|cancell?ed|crossed out|scrapped|binned)',
    '(explicitly|expressly|definitely|please|pls|absolutely) (no|not|none)',
    "(don't|do not|dont|won't|will not) (want|need|build|do|plan)",
  ),
  heading(
    'later',
    false,
    '(later|some ?day|one day|eventually|afterwards|future|deferred|postponed|parked|parking lot|backlog|ideas?|dreams?|icebox)( work| on| maybe| perhaps| never| ideas?| wishes)?',
    'wish(es)? ?list(?!.{0,40}(?:urgent|order|first|need))',
    '(maybe|perhaps|possibly)( later| never| one day| next year| some ?day)?',
    '(phase|stage|release|version|step|iteration) (2|two|3|three|ii|iii)',
    'v2',
    '(second|next|later|future) (phase|stage|release|version|step|year|iteration)',
    'nice(s)? to have(s)?',
    '(not|nothing) (now|yet|urgent|this year|in the first)',
    '(optional|stretch|bonus|options?|under (discussion|consideration)|also asked|open ideas|could come later|can wait)',
    '(next year|in the future|long term|dreams?|if time|time permitting|low prio(rity)?|expansion)',
    "when (there is|there's|we have) time",
  ),
  heading(
    'exists',
    true,
    '(what|things) (stays?|remains?|(is|are) not (ours|mine)|belongs? to others|others (do|own|run))',
    '(stays?|remains?|untouched|unchanged|not (ours|mine|touched|to be touched)|keep|kept|leave alone|given|others|belongs? to others|not my (job|problem)|hands off|dependencies|neighbours|around it)',
    '(already )?(there|exists?|existing|running|in place|live|up|have|got)( (and|but) (not (ours|mine)|stays?|fine|theirs))',
    '(already (there|exists?|existing|running|in place|live|up|have|got|done))',
    '(owned|run|operated|handled) (by|elsewhere)',
    "(elsewhere|leave|does not move|doesn't move|other stuff that's there|not for us)",
    '(what )?(does|do) not (move|change)',
  ),
  heading(
    'exists',
    false,
    "(what )?(exists?|existing|we have|we've got|i have|i've got|is there|runs|is running)( today| already| now| so far)?",
    '(today|currently|current|present|as is|status quo|now|at present|at the moment|so far|to date|until now)( state| situation| process| setup| set up| status| it is| we| i)?',
    '(background|history)',
  ),
  heading(
    'wanted',
    false,
    '(what )?(we|i|is|you)? ?(want|wanted|need|needed|wish|wished|required|requirements?|request|scope|goals?|to do|todo|target|should|must|would like|plan|planned|deliverables?|tasks?|build)',
  ),
];

/** The status that a title gives to what stands under it; null where it says nothing about status. */
export function statusOfTitle(words: string): { readonly status: ComponentStatus; readonly stays: boolean } | null {
  const title = words.slice(0, 120);
  if (BARE_NO.test(title)) return { status: 'refused', stays: false };
  const short = title.split(' ').length <= 5;
  const plain = lowered(title);
  for (const { status, stays, phrases } of HEADINGS) {
    if (status === 'exists' && !short) continue;
    for (const { pattern } of phrases) {
      pattern.lastIndex = 0;
      if (pattern.test(plain)) return { status, stays: stays === true };
    }
  }
  return null;
}
