import { fact, type HearContext } from '#reading/lexical/facts/context';
import type { FactAttribute, FactClaim, Subject } from '#reading/claims';
import { roles, type Role } from '#vocabulary/roles';
import type { Topic } from '#vocabulary/topics';

const DONT_KNOW =
  /^[\s"'(]{0,3}(?:(?:hm+|um+|uh|well|honestly|sorry|no,?|oh|ehm),?\s)?(?:i\s(?:really\s|honestly\s)?(?:do not|don['’]?t|dont|cannot|can['’]?t|could ?n['’]?t)\s(?:really\s)?(?:know|say|tell|remember)|(?:no|not) (?:idea|clue|sure|opinion)|dunno|idk|i have no (?:idea|clue)|i['’]?m not sure|not decided|that has not been (?:discussed|decided)|we (?:do not|don['’]?t) know|hard to say|who knows|n\/?a|not applicable|\?+|pass|skip|next)(?![\p{L}])[^.!?]{0,80}[.!?]?\s{0,3}$/iu;
const NONE = /^[\s"'(]{0,3}(?:none|no|nothing|nope|never|no one|nobody)[\s.!,]{0,3}$/i;

/** "I don't know" and its like say nothing; so does an empty answer. */
export const saysNothing = (text: string): boolean =>
  text.trim() === '' || DONT_KNOW.test(text.slice(0, 400)) || NONE.test(text);

/** Attributes that an answer to a question of a topic is about; others that it happens to hold are heard with less trust. */
const OF_TOPIC: Readonly<Record<Topic, readonly FactAttribute[]>> = {
  data_format: ['data_format', 'source', 'tool'],
  prototype: ['prototype', 'tool'],
  usage: ['usage', 'deadline'],
  cadence: ['trigger', 'deadline'],
  team: ['team_size', 'ml_engineers', 'data_engineers', 'data_scientists', 'owner'],
  latency: ['latency_ms', 'deadline'],
  failure_domains: ['goes_on_without'],
  infrastructure: ['tool', 'cloud', 'orchestrator', 'python_version', 'zenml_edition', 'zenml_version'],
  value: ['most_valuable'],
  retraining: ['trigger', 'trains_in_each_run'],
  promotion: ['promotion'],
  data_volume: ['data_volume', 'gigabytes_per_run'],
  sources: ['source', 'tool'],
  variants: ['variants', 'model_subject'],
  tried_before: ['tried_before', 'tool'],
};

/** Facts of an answer, with the question as context: what was said of nothing in particular was said of what was asked. */
export function hearAnswer(context: HearContext, facts: readonly FactClaim[]): FactClaim[] {
  const question = context.question;
  if (question === undefined) return [...facts];
  const about = subjectsAbout(context);
  const meant = OF_TOPIC[question.topic];
  const out: FactClaim[] = [];
  for (const each of facts) {
    if (!meant.includes(each.attribute)) {
      if (SHARED.has(each.attribute)) out.push({ ...each, confidence: Math.min(each.confidence, 0.6) });
      continue;
    }
    out.push(...placed(context, each, about));
  }
  return out;
}

/** Heard under any question, since people answer more than they were asked. */
const SHARED: ReadonlySet<FactAttribute> = new Set([
  'tool',
  'team_size',
  'cloud',
  'orchestrator',
  'trigger',
  'goes_on_without',
  'latency_ms',
  'source',
  'promotion',
]);

function placed(context: HearContext, each: FactClaim, about: readonly Subject[]): FactClaim[] {
  if (each.attribute === 'trigger' && each.subject === 'workflow') {
    const subjects =
      about.length > 0 ? about : retrainingAsked(context) ? (['role:training'] as const) : (['workflow'] as const);
    return subjects.map((subject) =>
      fact(context.text, subject, 'trigger', each.value, about.length > 0 ? 0.9 : 0.7, ...each.quotes),
    );
  }
  const [only] = about;
  if (each.attribute === 'latency_ms' && each.subject === 'role:deployed' && only !== undefined)
    return [{ ...each, subject: only, confidence: 0.85 }];
  return [{ ...each, confidence: Math.max(each.confidence, 0.8) }];
}

const retrainingAsked = (context: HearContext): boolean => context.question?.topic === 'retraining';

function subjectsAbout(context: HearContext): Subject[] {
  return (context.question?.about ?? []).map(
    (name): Subject =>
      (roles as readonly string[]).includes(name)
        ? `role:${name as Role}`
        : name.includes(':')
          ? (name as Subject)
          : `component:${name}`,
  );
}
