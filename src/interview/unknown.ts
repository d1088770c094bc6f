import type { AnswerEntry } from '#brief/entry';
import type { FactAttribute, Subject } from '#reading/claims';
import type { Fact } from '#reading/reading';
import type { Topic } from '#vocabulary/topics';

const ATTRIBUTE: Record<Topic, FactAttribute> = {
  data_format: 'data_format',
  prototype: 'prototype',
  usage: 'usage',
  cadence: 'trigger',
  team: 'team_size',
  latency: 'latency_ms',
  failure_domains: 'goes_on_without',
  infrastructure: 'orchestrator',
  value: 'most_valuable',
  retraining: 'trigger',
  promotion: 'promotion',
  data_volume: 'gigabytes_per_run',
  sources: 'source',
  variants: 'variants',
  tried_before: 'tried_before',
};

/** Topics that are asked about one role; the rest concern the workflow. */
const OF_A_ROLE: ReadonlySet<Topic> = new Set(['cadence', 'retraining', 'promotion', 'failure_domains']);

/**
 * "I don't know" as a fact: recorded with its subject and without a value, so that the design can assume the safe default
 * and the document can keep it as an open question.
 */
export function unknownFact(answer: AnswerEntry): Fact {
  const about = answer.question.slice(answer.question.indexOf(':') + 1).split('|')[0] ?? 'workflow';
  const subject = (OF_A_ROLE.has(answer.topic) && about !== 'workflow' ? `role:${about}` : 'workflow') as Subject;
  const attribute = ATTRIBUTE[answer.topic];
  const evidence = [{ entry: answer.id, start: 0, end: answer.text.length, quote: answer.text }];
  return {
    id: `${subject}/${attribute}=?`,
    subject,
    attribute,
    value: null as never,
    status: answer.state === 'declined' ? 'refused' : 'unknown',
    confidence: 1,
    speaker: answer.speaker,
    evidence: answer.text === '' ? [] : evidence,
  } as Fact;
}
