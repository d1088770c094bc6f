import type { Question } from '#interview/interview-step';
import type { View } from '#interview/question-rule';
import type { Contradiction } from '#reading/reading';
import type { Evidence } from '#reading/evidence';
import { plainRole } from '#interview/nouns';
import type { Role } from '#vocabulary/roles';
import type { Topic } from '#vocabulary/topics';

const TOPIC: Partial<Record<Contradiction['attribute'], Topic>> = {
  trigger: 'cadence',
  latency_ms: 'latency',
  promotion: 'promotion',
  goes_on_without: 'failure_domains',
  most_valuable: 'value',
  team_size: 'team',
  ml_engineers: 'team',
  data_engineers: 'team',
  data_scientists: 'team',
  orchestrator: 'infrastructure',
  cloud: 'infrastructure',
  data_volume: 'data_volume',
  gigabytes_per_run: 'data_volume',
  variants: 'variants',
};

/** The topic under which the answer about a contradiction is kept in the log. */
export const topicOf = (attribute: string): Topic => TOPIC[attribute as Contradiction['attribute']] ?? 'usage';

/** Where a statement stands; it names one side of a contradiction as long as the log exists. */
export const placeOf = (e: Evidence): string => `${e.entry}:${e.start}-${e.end}`;

/** What a contradiction is about, by name: ids of components are numbered anew in every reading. */
function subjectName({ reading }: View, subject: string): string {
  const id = subject.replace(/^component:/, '');
  if (subject.startsWith('role:')) return plainRole(subject.slice(5) as Role);
  return reading.components.find((c) => c.id === id)?.name ?? 'the whole';
}

/** One neutral question for each pair of statements that cannot both hold, quoting both. */
export function contradictions(view: View): Question[] {
  return view.reading.contradictions.flatMap((contradiction) => {
    const sides = contradiction.sides.filter((s) => s.evidence.length > 0);
    if (sides.length < 2) return [];
    const speakers = new Set(sides.map((s) => s.speaker));
    const name = subjectName(view, contradiction.subject);
    const quoted = sides.map(
      (s) => `${speakers.size > 1 ? `${s.speaker} said` : 'you said'} “${s.evidence[0]?.quote}”`,
    );
    const about = `${name}/${contradiction.attribute}`;
    return [
      {
        id: `contradiction:${about}`,
        topic: 'contradiction' as const,
        about,
        header: 'Which one?',
        text: `About ${name}: ${quoted.join(', and ')}. Which of them holds?`,
        why: 'Both cannot be true of the same part, and the plan follows one of them.',
        options: sides.slice(0, 3).map((s) => ({
          id: placeOf(s.evidence[0]!),
          text: `“${s.evidence[0]!.quote}”`,
          recommended: false,
          changes: null,
        })),
        multiple: false,
        pushBack: false,
        worth: 0,
        explanation: `I understood the one as “${sides[0]!.says}” and the other as “${sides[1]!.says}”. If both are right, tell me for which part or at which time each holds.`,
      },
    ];
  });
}
