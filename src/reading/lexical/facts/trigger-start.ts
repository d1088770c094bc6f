import type { TimePhrase } from '#reading/lexical/time/time-phrase';

/** What a person does with a run by hand, as against what is written, drawn or counted by hand. */
export const SETS_OFF =
  /(?<![\p{L}])(?:start(?:s|ed|ing)?|runs?|running|ran|trigger(?:s|ed)?|launch(?:es|ed)?|kick(?:s|ed)?|press(?:es|ed)?|re-?trains?|re-?trained|re-?training|trains?|trained|training|re-?fit(?:s|ted)?|fit(?:s|ted)?|refresh(?:ed|es)?|renew(?:s|ed)?|does (?:it|this|that)|do (?:it|this|that)|did (?:it|this|that)|scor(?:e|es|ed|ing)|forecast(?:s|ed)?|rebuil[dt]|update[ds]?)(?![\p{L}])/iu;
const NO =
  /(?:\b(?:no|not|cannot|never|without|nor|instead of|rather than|nothing|nobody|zero)|n['’]t)\s(?:[\p{L}'’-]{1,14}\s){0,2}$/iu;

/** A person before a verb of starting: "Marek starts it", "she kicks it off"; "the conductor starts them" is none. */
const PERSON_BEFORE =
  /(?:\b(?:i|we|he|she|who|someone|somebody|anyone|anybody|person|human|colleague|planner|analyst|scientist|engineer|lead|operator|student|manager|team|unit|office|department|section|desk|us|me)\s(?:[\p{L}]{2,10}ly\s|then\s|just\s|always\s)?|(?<=[\p{Ll},]\s|^)(?!Airflow|Argo|Cron|Dagster|Drift|Evidently|Git|Jenkins|Kafka|Kubeflow|Prefect|The\s|It\s|This\s|That\s)\p{Lu}\p{Ll}{2,14}\s)$/u;
const THIRD_PERSON = /^(?:starts|kicks off|triggers|launches|runs|initiates|sets off)\s/i;

/** "Starts a training when she sees fit". */
const AT_WILL = /\b(?:when|whenever|if|as soon as) (?:i|we|he|she|they|somebody|someone)\b/i;

/** What is done by hand today says nothing about how it is to run: "right now Ola starts it when she remembers". */
const TODAY =
  /(?<![\p{L}'’])(?:today(?!['’])|currently|at present|presently|at the moment|right now|now(?=\s(?:\p{L}{1,12}\s){0,3}(?:by hand|manually|half))|until now|up to now|till now|so far|these days|nowadays)(?![\p{L}])/iu;

/** "I press the button" starts it; "you press the button" is how one would like it, and drivers press theirs to say yes. */
const BUTTON = /\bbutton\b/i;
const PRESSED =
  /^(?:by|at|with|on|i|we|he|she|someone|somebody)\b|\b(?:i|we|he|she)\s(?:press|push|click|hit)(?:es)?\s/i;
/** "Bellini retrains pressing a button". */
const PRESSING = /^(?:pressing|pushing|clicking|hitting)\b/i;
const PRESSER =
  /(?:\b(?:i|we|he|she|someone|somebody|who|me|us)(?:['’](?:d|ll|m|ve))?|(?<![.!?]\s)\b(?!The\b|Our\b|When\b|And\b|But\b|Then\b|These\b|All\b)\p{Lu}\p{Ll}{2,14})\s(?:\p{L}{3,10}\s)?$/u;

/** Only for the time being: "the first weeks I can press it by hand". */
const FOR_A_START =
  /\b(?:(?:the\s)?first\s(?:few\s)?(?:days?|weeks?|months?|runs?|times?)|at first|for now|to begin with|to start with|initially|in the beginning|for the time being)\b/i;

/** "now and then" says when somebody starts it only where it is about a start. */
const LOOSE = /^(?:now and (?:then|again)|every now and|from time to time|once in a while|occasionally|irregularly)/i;

/** "After each delivery, by hand" is a start, whatever it is called. */
const ON_AN_EVENT = /^(?:after|when|whenever|once|as soon as|with|upon)\s/i;

/** Words of starting by hand that start nothing: how it is done today, for a while, or not at all. */
export function isNoStart(slice: string, phrase: TimePhrase, before: string): boolean {
  const words = slice.slice(phrase.start, phrase.end);
  if (NO.test(before) && !/^not/i.test(words)) return true;
  if (/required$/i.test(words) && /^\sby\b/i.test(slice.slice(phrase.end))) return true;
  if (TODAY.test(slice) || /^\s{0,2}since\b/i.test(slice.slice(phrase.end))) return true;
  if (BUTTON.test(words) && !PRESSED.test(words) && !PRESSER.test(before))
    return !(PRESSING.test(words) && SETS_OFF.test(before));
  if (THIRD_PERSON.test(words) && !AT_WILL.test(words)) return !PERSON_BEFORE.test(before);
  const around = `${clauseAround(slice, phrase)} ${words}`;
  if (/by hand|manually/i.test(words) && !ON_AN_EVENT.test(words) && !SETS_OFF.test(around)) return true;
  if (LOOSE.test(words) && !SETS_OFF.test(around)) return true;
  return FOR_A_START.test(before) || FOR_A_START.test(slice.slice(phrase.end, phrase.end + 24));
}

/** The words about a phrase up to the next marks; a phrase that stands alone between marks goes with what is before it. */
function clauseAround(slice: string, { start, end }: TimePhrase): string {
  const left = slice.slice(Math.max(0, start - 60), start);
  const near = left.slice(Math.max(...[...',;.:('].map((mark) => left.lastIndexOf(mark))) + 1);
  const right = slice.slice(end, end + 40);
  return `${/\p{L}/u.test(near) ? near : left} ${right.split(/[,;.:)]/u, 1)[0] ?? ''}`;
}
