import { cues } from '#reading/lexical/status/cue';

/** Turns of speech by which people say that something is there and works today. */
export const EXISTS = [
  ...cues(
    { status: 'exists', reach: 'around', weight: 0.85 },
    'already',
    "(is|are|was|were|been|it's|that's|has been|have been|went) (already |now )?(live|in production|in place|in use|in operation|in service|productive|deployed|operational|up( and running)?)( since)?",
    '(has|have) (been )?(run|running|worked|working|lived|live|existed|served|in use|in place|there|up|done so|done|sent|made|started)( fine| well| quietly)? ?(since|for)?',
    '(runs|running|works|working|exists|used|live|there|up|doing this|done|collected|stored|in production|in use) (since|for (years|ages|months|a year|a while|two|three|four|five))',
    'since (19|20)(0|1|2|9)(0|1|2|3|4|5|6|7|8|9)',
    'since (january|february|march|april|may|june|july|august|september|october|november|december|last|spring|summer|autumn|winter|then|years|forever|day one|the beginning)',
    '(for|since) (years|ages|decades|a long time|many years|a decade|# years)',
    '(exists|exist|is there|are there|in place|up and running|is up|is running|are running|existing|existent)',
    '(built|made|written|wrote|set up|installed|bought|introduced|delivered|published|finetuned|trained|developed) (this|that|it|them|by|last|in (19|20)|over the|two|three|years|ourselves|myself|a|the)',
    '(we|i|he|she|they|it) (still )?(do|does|did) (this|that|it|them|so) ~3 (today|by hand|manually|now|himself|herself|myself|every)',
    "(by hand|manually|on (my|his|her|a|the|somebody's|someone's) laptop|in (a|an|my|her|his|their) (excel|spreadsheet|notebook)|shell scripts?|cron ?(job|tab)?|with (a|his|her|my) ~1 script)",
    "(my|our|his|her|[\\p{L}]{2,14}'s) ~1 (script|notebook|excel|spreadsheet|laptop|cron ?job|macro)",
  ),
  ...cues(
    { status: 'exists', reach: 'around', weight: 0.75, soft: true },
    '(at present|at the moment|currently|presently|as of today|so far|up to now|until now|as we speak|these days|as today|right now)',
    "(today|now|nowadays)( (it's|it is|that's|there's|there is|we|i|he|she|they|this|the|my|our))",
    '(today|present|current|existing)',
    "(there's|there is|there are|we have|we've got|we've|i've got|i have|they have|has got|have got) ~3 (already|running|in place|in use|up|there|for that)",
  ),
] as const;

/** Turns of speech by which people say that something is there and is to be left alone: somebody else's, solved, bought. */
export const STAYS = [
  ...cues(
    { status: 'exists', reach: 'around', weight: 0.93, stays: true },
    '(stays?|remains?|is to stay|is to remain|will stay|will remain|shall remain|shall stay|must stay|to remain|staying|keeps? running)( as (it|they) (is|are)| as is| where (it|they) (is|are)| put| untouched| unchanged| the same| there| so| in place| with)?',
    "(isn't|not|aren't) (going anywhere|to be (touched|changed|opened|rewritten|replaced)|under discussion|up for (discussion|debate)|my (problem|job|business|concern|department)|our (problem|job|business|concern|department|task|side|scope)|ours|mine|part of (this|it)|me)",
    "(do not|don't|dont|must not|mustn't|may not|not|never|won't|no need to|nobody gets to|hands off|we're not|i'm not|am not|cannot|can't) ~1 (touch|touching|replace|replacing|rewrite|rewriting|rewritten|change|changing|rebuild)",
    "(don't|do not|dont|not to be) touch(ed)?",
    '(untouched|unchanged|as (it )?is|stays? put|leave (it|that|this|them|those) ?(alone|as|be|be\\.|there)?|hands off|fine as (it|they) (is|are)|ok as is|left alone|out of our hands|left as (it|they) (is|are))',
    "(is|are|it's|that's|they're|has been|all) (solved|sorted|settled)",
    '(has|have|had|with|got|in|on) (got )?(its|their|his|her|the ~2) own (alarms?|tools?|system|software|portal|monitoring|dashboards?|screens?|app|rota|on call|team|people|process)',
    '(belongs? to|belonging to|owned by|operated by|maintained by|run by|handled by|managed by|kept alive by|looked after by|made by|done by|delivered by|provided by|supplied by|hosted by|built by|taken care of by|covered by|in the hands of)',
    '(own|owns|operate|operates|maintain|maintains|look after|looks after|takes care of|keeps) (it|that|this|them|those|these|that one|on it|that part|the rest|that side)( running| alive| up| for us)?',
    '(they|who|people|team|guys|department|vendor|supplier|agency|it|dba|dbas|admins|ops) ~1 (own|owns|run|runs|do|does|handle|handles|manage|manages|keep|keeps|build|built|got|has|have|page|pages) (it|that|this|them|those|these|that one|that part|that side)( running| alive| up| for us)?',
    "(theirs|not ours|not mine|vendor's|ours to|yours)",
    '(do|does|did|handle|handles|keep|keeps) (that|this|it|those|them|these) (anyway|themselves|himself|herself|on their own|on their side)',
    '(not|never) (my|our) (problem|job|business|concern|department|thing|department|cup of tea)',
    '(company|group|corporate|house) standard',
  ),
  ...cues(
    { status: 'exists', reach: 'around', weight: 0.9, stays: true, soft: true },
    "(is|are|it's|that's|they're|all) (fine|ok|okay|good|green|finished|done|solved|sorted|bought|taken care of|covered)",
    '(works|working|runs|running) (fine|well|ok|okay|nicely|reliably|great|happily|and)',
    '(it|that|this|they|which) (works|work|runs fine|run fine|does the job)',
    "(another|other|different|separate|their own|its own) (team|people|department|group|company|firm|tender|project|vendor|unit|division|office|desk|story)('s)?",
    "(other|another|data|web|platform|infra|backend|frontend|ops|sre|noc|mobile|app|firmware|devops|intranet|bi|analytics|engineering|controls?|plant|security|product|integration|cloud|it|vendor|shop|site|erp|crm|crm|dwh|warehouse|search|ranking|ads?|billing|payments?|growth|marketing|finance) (team|people|folks|guys|engineers|department|ppl|group|crew|squad|desk)('s|s')?( (does|do|run|runs|own|owns|has|have|build|builds|built|keep|maintain|maintains|operates?|handles?|job|business|thing|stuff))?",
    "(vendor|supplier|third party|manufacturer|contractor|agency|provider|integrator)('s|s')?( (does|do|runs?|owns?|has|have|handles?|built|delivers?|sends?|maintains?|keeps?))?",
    '(their|its|his|her) (own )?(job|business|problem|responsibility|system|tool|on call|thing|side|team|box)',
    '(standard software|off the shelf|bought in|licensed|saas|contractual|validated)',
    '(already )?(does|do|did|doing) (that|this|it|the job)( already| now| today| fine| well)?',
  ),
] as const;

/** Beginnings that look as if something were there and say something else. */
export const NOT_EXISTS = [
  '(after|when|whenever|once|as soon as|until|if) ~4 (is|are|was|were) (there|up|in place|available)',
  '(stays?|remains?|staying|stay|remain) ~2 (below|under|above|within|over|out|outside|stuck|on|between|beyond|at|lower|higher|small|low|high|close|since|for|until|behind|in (r|python|range|bounds|line))',
  '(old|previous|current|last|present|earlier|former|other|alias|champion|incumbent|existing) ~2 (stays?|remains?|stay|remain)( ~2 (it is|on|in place|live))?',
  '(otherwise|else|or else|if not) ~4 (stays?|remains?)',
  '(how|what|that|which|who) (you|we|i|one|people) (do|does|did) (it|that|this)',
  '(is |are |was |were |been |has been |all |get |gets )?(sorted|settled) (out|by|into|on)',
  '(seconds?|minutes?|hours?|ms|milliseconds?|day|week|python|batch) (is|are|would be) (fine|ok|okay|good|enough)',
  'since (the )?last',
  '(all )?(is|are) (fine|ok|okay|good|green) (if|when|for)',
  '(if|when|unless|whether|once) ~4 (is|are) (fine|ok|okay|good|green|done|finished)',
  '(is|are) to be',
  '(agency|vendor|supplier|provider) (reports?|sends?|delivers?) late',
] as const;
