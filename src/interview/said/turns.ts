import type { ComponentStatus } from '#reading/claims';
import type { Bucket } from '#vocabulary/buckets';

/** What can be said of a part: how it is to be taken, or where it belongs. */
export type Verdict = ComponentStatus | Exclude<Bucket, 'deferred'>;

/** A turn of speech about a part. `%` stands for what is named there; nothing, where the part in question is meant. */
export interface Turn {
  readonly says: Verdict;
  readonly form: RegExp;
}

const WHO = '(?:(?:i|we|they|you|he|she|people|everybody|nobody) )?';
const WILL =
  '(?:(?:do|does|did|would|will|can|could|should|must|may|might|have to|want to|like to|rather|better|really|still|definitely|certainly|absolutely|also|just|already|even|only|all|now|surely|clearly) )*';
const BE =
  '(?:(?:is|are|was|were|be|has been|have been|gets?|got|stays?|remains?|will be|would be|should be|must be|can be|has to be|have to be|really|still|just|all|now|definitely|explicitly|clearly|simply|already|very|only|quite) )*';
const IS =
  '(?:(?:is|are|was|were|has been|have been|stays?|remains?|really|still|just|all|now|already|very|only|quite) )*';
const TAIL =
  '(?: (?:at all|any ?more|anyway|either|please|thanks|thank you|then|here|there|for us|in it|in there|in the plan|in this|from it|from the plan|from the list|out of it|out of the plan|of it|ever|again|too|as well|really|altogether|completely|entirely|for sure|for good|instead|after all|of course|honestly))*';
const NOW =
  '(?: (?:now|first|at once|right away|from the start|in the first version|built|done|in|back|up|rebuilt|to be built|to have))*';
const LATER =
  '(?:(?:in|for|to|on|by|until|as|into|till|only|maybe|perhaps|a|the|something) )*(?:later(?: on| version| phase| stage| step)?|next (?:year|quarter|month|season|spring|summer|autumn|fall|winter|version|phase|time|step)|some ?day|one day|eventually|at some (?:point|stage|time)|some other time|another (?:time|day|year)|afterwards|future|second (?:version|phase|step|stage|round)|(?:phase|version|step|stage) (?:2|two)|not (?:yet|now|right now|right away|at first|in the first (?:version|phase|step)|this (?:year|quarter|month|season)|for now|at the moment)|spring|summer|autumn|winter|20(?:2[6-9]|[3-9]\\d)|(?:when|once|if) (?:there is|we have) (?:time|money|budget)|hold|ice|backlog|roadmap)';
const NOT_NOW =
  '(?: (?:now|yet|for now|right now|at the moment|this (?:year|quarter|month|season)|at first|for the moment|in the first (?:version|phase|step)))';
const NOT =
  '(?:(?:do|does|did|would|will|shall|should|can|could|need) (?:not|never|no longer)|never|no longer|am not going to|are not going to|not)';
const GOES = '(?:(?:goes|go|belongs?|is|are|be|moves?|comes?|should|must|shall|to|has|have|part|run|runs) )+';
const SERVICE = '(?:deployed(?: pipeline)?|http (?:service|endpoint))';
const DROP =
  '(?:drop|dropped|scrap|skip|strike|remove|cancel|cancelled|kill|delete|forget(?: about)?|leave out|get rid of|throw out|throw away|take out|cut|cut out|rule out|refuse|reject|ditch|abandon|give up(?: on)?|do without|lost|deleted|threw away)';
const DESIRE =
  '(?:want|need|like|use|wish|require|build|build on|keep|do|plan|bother with|care for|insist on|pursue|ask for)(?: to (?:have|build|keep|use|do))?';

const turn = (says: Verdict, ...forms: readonly string[]): Turn[] =>
  forms.map((form) => ({ says, form: new RegExp(`^${form.replace('%', '(?<of>.*?)')}${TAIL}$`, 'u') }));

/** In the order in which they are tried: what holds a shorter one comes first. */
export const TURNS: readonly Turn[] = [
  ...turn(
    'later',
    `${WHO}${WILL}${NOT} (?:really )?${DESIRE} %${NOT_NOW}`,
    `% ?${BE}not (?:wanted|needed|required|necessary|built|planned|urgent)${NOT_NOW}`,
    `% ?${BE}(?:not urgent|not a priority|low priority|(?:a )?nice to have|postponed|deferred|on hold|optional)`,
    `${WHO}${WILL}(?:postpone|defer|shelve|park|put off|delay|wait with) %`,
    `${WHO}${WILL}(?:leave|keep|put|push|save|move|do|build|add|make|plan|want|need|take|have|drop|skip|see|like) % ${LATER}`,
    `(?:% )??(?:can|could|may|might|should|must|will|would|has to|is to) (?:also |perhaps |maybe )*(?:wait|come second|come ${LATER}|follow(?: later)?|be (?:done|built|added) ${LATER}|be ${LATER})`,
    `(?:% )??(?:(?:is|are|was|comes?|goes|go|be|it|something|only|rather|more|that is|belongs) )*${LATER}`,
  ),
  ...turn(
    'not_a_pipeline',
    `(?:% )??${BE}(?:not|no|never) (?:a |in a |for a |part of a )?(?:zenml )?pipeline`,
    `(?:% )??(?:goes|go|belongs?|stays?|moves?|comes?|should stay) (?:out of|outside)(?: of)? (?:the |a |any )?pipelines?`,
    `${WHO}${WILL}(?:keep|leave|put|move|take|have|want) % (?:out of|outside)(?: of)? (?:the |a |any )?pipelines?`,
  ),
  ...turn(
    'exists',
    `${WHO}${WILL}(?:leave|keep) % (?:alone|as (?:it|they) (?:is|are)|untouched|in place|running|where it is)`,
    `${WHO}${WILL}(?:not|never) (?:touch|change|rewrite|replace|rebuild) %`,
    `${WHO}(?:already (?:have|had|got|run|use)|have already(?: got)?) %`,
    `${WHO}(?:have|have got|run|use) % (?:already|today|running)`,
    `(?:% )??${IS}(?:already )?(?:exists?|runs?|works?|there|in place|running|done|live|in use|solved|stays?|stay|finished|in production)(?: (?:already|today|fine|as (?:it|they) (?:is|are)|well|there|where it is|for years))*`,
    `(?:% )??${IS}as (?:it|they) (?:is|are)`,
    `(?:% )??${IS}(?:(?:somebody|someone) else(?:'s| does| owns| runs| builds| looks after)?.*|(?:another|a different|the other) (?:team|department|company|group)\\b.*|not (?:ours|mine|us|our (?:job|task|business|part|work|thing|team's).*|my (?:job|task|business|part|work).*)|theirs|(?:belongs to|owned by|done by|handled by|made by|run by|built by) .+|in (?:other|their) hands)`,
    `(?!nobody|no one|who|which|what)[\\w' ]{2,40}? (?:owns|maintains|looks after|takes care of|is responsible for|handles|does) %(?: already)?`,
  ),
  ...turn(
    'refused',
    `${WHO}${WILL}${DROP} %`,
    `${WHO}${WILL}${NOT} (?:really |even )?${DESIRE} %`,
    `${WHO}${WILL}(?:leave|take|throw|cross|strike|keep|let) % (?:out|off|away|be|go)`,
    `(?:there is |i see |we see |we have )?no (?:need|use|point|interest|reason|wish) (?:for|of|in|to (?:have|build)) %`,
    `(?:not|am not|are not) interested in %`,
    `nobody (?:needs|wants|uses|asked for|will use|would use) %`,
    `${WHO}(?:want|need) no %`,
    `(?:% )??${BE}(?:not (?:wanted|needed|required|necessary|in scope|for us|to be built|worth it|worth the trouble|useful|relevant|asked for|part of (?:it|this|that|the plan))|unwanted|unnecessary|useless|pointless|superfluous|obsolete|dropped|refused|rejected|cancelled|scrapped|deleted|out|out of scope|off the table|dead|gone|lost|overkill|nonsense|ruled out|rubbish|(?:of )?no (?:use|good|interest|need)|left out|over|history)`,
    `(?:% )??(?:can|should|must|may|shall|has to|have to|will) (?:go|be (?:dropped|left out|skipped|removed|cancelled|scrapped|deleted)|not be (?:built|in it|there|part of (?:it|this)))`,
    `(?:% )??(?:no longer exists?|does not exist)`,
    `(?:without|not|nor|neither) %`,
    `no %`,
    `(?<of>(?:\\S+ ){0,3}?\\S+)(?<!\\b(?:yes|or|and)) (?:no|never|no thanks)`,
  ),
  ...turn(
    'deployed_pipeline',
    `${WHO}${WILL}(?:put|move|make|have|want|take|get) % (?:(?:in|into|as|to|a|an|the) )*${SERVICE}`,
    `(?:% )??(?:${GOES})?(?:(?:in|into|as|to|a|an|the) )*${SERVICE}`,
  ),
  ...turn(
    'pipeline',
    `${WHO}${WILL}(?:put|move|make|have|want|take|get|run) % (?:(?:in|into|as|to|a|an|the|its|own|zenml) )*pipeline`,
    `(?:% )??(?:${GOES})?(?:(?:in|into|as|to|of|a|an|the|its|own|zenml) )*pipeline`,
  ),
  ...turn(
    'wanted',
    `${WHO}${WILL}(?:want|need|build|rebuild|include|add|keep|require|like|like to have|have to have|bring back|put back|take up|order|insist on|put in|go ahead with) %${NOW}`,
    `${WHO}${WILL}(?:do|make|build) (?<of>it|that|this|them|this one|that one)${NOW}`,
    `${WHO}${WILL}(?:bring|put|take|have) % (?:back|in|up|built)`,
    `(?:% )??${BE}(?:to be )?(?:wanted|needed|built|required|important|essential|necessary|a must|in scope|included|part of (?:it|this|that|the plan)|what (?:i|we) (?:want|need))${NOW}`,
    `(?:% )??(?:(?:is|are|was) )?(?:the )?(?:(?:most|very|really) (?:important|essential|needed|wanted)|main thing|whole point|core|heart|key part|key)\\b.{0,30}`,
    `(?:% )??(?:must|should|shall|has to|have to|needs to|is to|are to|is supposed to|will) (?:be (?:built|in|there|done|kept|included|made|part of (?:it|this|the plan))|stay in|come in|come first|come back|happen|exist)${NOW}`,
  ),
];

/** Words that alone answer a question about a part, and only where nothing else does. */
export const ALONE: readonly (readonly [Verdict, RegExp])[] = [
  [
    'refused',
    /^(?:no|nope|nah|never|no way|no thanks|no thank you|drop|skip|strike|refuse|rather not|certainly not|definitely not|absolutely not|not)(?: please| thanks| ever)?$/,
  ],
  [
    'wanted',
    /^(?:yes|yep|yeah|sure|of course|definitely|absolutely|certainly|please|please do|now|go ahead|must|indeed|build)(?: please| now| of course)?$/,
  ],
];
