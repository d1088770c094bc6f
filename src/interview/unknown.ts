import type { AnswerEntry } from '#brief/entry';
import type { FactAttribute, FactValues, Subject } from '#reading/claims';
import type { Fact } from '#reading/reading';
import { ROLES, type Role } from '#vocabulary/roles';
import type { Topic } from '#vocabulary/topics';

/** What the answers of a topic settle, where it makes a difference that nobody knows. */
const ATTRIBUTE: Partial<Record<Topic, FactAttribute>> = {
  cadence: 'trigger',
  retraining: 'trigger',
  promotion: 'promotion',
  latency: 'latency_ms',
  failure_domains: 'goes_on_without',
  value: 'most_valuable',
  infrastructure: 'orchestrator',
  team: 'team_size',
  data_volume: 'gigabytes_per_run',
  variants: 'variants',
};

/** Stands where a value would; the status says that there is none. */
const BLANK: Partial<FactValues> = {
  trigger: { kind: 'manual', cadence: null, words: 'not known' },
  promotion: { by: 'person', who: null, criterion: null },
  latency_ms: 0,
  goes_on_without: { upstream: 'training', goesOn: true },
  most_valuable: 'training',
  orchestrator: '',
  team_size: 0,
  gigabytes_per_run: 0,
  variants: 0,
};

/**
 * "I don't know" as a fact: recorded with its subject and status, so that the design can assume the safe default and the
 * document can keep it as an open question. Empty where the topic settles nothing that a design asks for.
 */
export function unknownFacts(answer: AnswerEntry): Fact[] {
  const attribute = ATTRIBUTE[answer.topic];
  if (!attribute) return [];
  const subject = subjectOf(answer);
  const evidence = [{ entry: answer.id, start: 0, end: answer.text.length, quote: answer.text }];
  const fact = {
    id: `${subject}/${attribute}=?`,
    subject,
    attribute,
    value: BLANK[attribute],
    status: answer.state === 'declined' ? 'refused' : 'unknown',
    confidence: 1,
    speaker: answer.speaker,
    evidence: answer.text === '' ? [] : evidence,
  };
  return [fact as Fact];
}

/** The role that the question was about, or the workflow. */
function subjectOf({ question }: AnswerEntry): Subject {
  const about = question.slice(question.indexOf(':') + 1).split(/[|/]/)[0] ?? '';
  return about in ROLES ? `role:${about as Role}` : 'workflow';
}
