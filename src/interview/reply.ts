import type { AnswerEntry, NewEntry } from '#brief/entry';
import type { Question } from '#interview/interview-step';
import { topicOf } from '#interview/questions/contradiction';
import { QUESTIONS } from '#interview/questions';
import { saidOf } from '#interview/said/said-of';
import { partOf } from '#interview/settle-part';
import { mannerOf } from '#interview/thin-answer';
import { buckets } from '#vocabulary/buckets';
import { ROLES } from '#vocabulary/roles';
import { TOPICS, type Topic } from '#vocabulary/topics';

/** What came back from a person: their words or the options they picked. */
export type Reply = { readonly text: string } | { readonly chosen: readonly string[] };

const YES =
  /^(y|yes|yep|yeah|ok|okay|fine|right|correct|good|agreed|sure|looks? (good|right|fine)|that'?s (right|fine|ok)|no|nope|nothing|all good|as it is)\b[ .!]*$/i;

/** The entries that a reply adds to the log. Every face turns replies into entries here, so that all mean the same. */
export function entriesFor(question: Question, reply: Reply, speaker = 'person'): NewEntry[] {
  const chosen = 'chosen' in reply ? reply.chosen : choiceIn(question, reply.text);
  // A letter stands for the option's words: "a" would be quoted as what the person said.
  const text = 'text' in reply && chosen.length === 0 ? reply.text : textOf(question, chosen);
  const asksBack = mannerOf(text) === 'what_do_you_mean';
  switch (question.topic) {
    case 'opening':
      return [{ kind: 'passage', speaker, text, source: 'typed' }];
    case 'classification':
      if (chosen.includes('yes') || YES.test(text.trim()))
        return [{ kind: 'decision', speaker, decision: { about: 'confirmed', what: 'classification' } }];
      return chosen.includes('move') || asksBack ? [] : [{ kind: 'passage', speaker, text, source: 'typed' }];
    case 'mvp': {
      const role = chosen.find((id) => id in ROLES);
      if (role) return [{ kind: 'decision', speaker, decision: { about: 'mvp', role } }];
      return [answer({ ...question, id: 'value:workflow' }, 'value', text, [], speaker)];
    }
    case 'sentence': {
      const as = chosen[0] ?? 'part';
      const decision: NewEntry = {
        kind: 'decision',
        speaker,
        decision: { about: 'sentence', quote: question.about, as },
      };
      return chosen.length > 0 || asksBack
        ? [decision]
        : [decision, { kind: 'passage', speaker, text, source: 'typed' }];
    }
    case 'bucket':
      return [answer(question, topicFor(question), text, chosen, speaker), ...placed(question, text, speaker)];
    default: {
      const named = chosen.length > 0 ? chosen : optionNamed(question, text);
      return [answer(question, topicFor(question), text, named, speaker)];
    }
  }
}

/** Own words about a part may name the place where it belongs as well. */
function placed({ about, text: asked }: Question, text: string, speaker: string): NewEntry[] {
  const part = partOf(about);
  if (!part) return [];
  const meant = { ...part, quotes: [asked] };
  const bucket = buckets.find((id) => id === saidOf(text, [meant], [meant], true).at(-1)?.says);
  return bucket ? [{ kind: 'decision', speaker, decision: { about: 'bucket', component: part.name, bucket } }] : [];
}

/** The option that is named by its id where the question is put without its options. */
function optionNamed({ id, topic, about, options }: Question, text: string): string[] {
  const named = text.trim().toLowerCase();
  if (options.length > 0 || !(topic === 'scenario' || topic in TOPICS) || id.startsWith('bucket:')) return [];
  const settled = QUESTIONS[topic === 'scenario' ? 'failure_domains' : (topic as Topic)].settle(about, named);
  return Object.values(settled).some((part) => part.length > 0) ? [named] : [];
}

function answer(question: Question, topic: Topic, text: string, chosen: readonly string[], speaker: string): NewEntry {
  const state: AnswerEntry['state'] = mannerOf(text) === 'refusal' ? 'declined' : 'answered';
  return {
    kind: 'answer',
    speaker,
    question: question.id,
    topic,
    asked: question.text,
    text,
    state,
    ...(chosen.length > 0 && { chosen }),
  };
}

/** The topic under which the answer to a question is kept. */
export function topicFor(question: Question): Topic {
  if (question.topic === 'scenario') return 'failure_domains';
  if (question.topic === 'contradiction') return topicOf(question.about.slice(question.about.lastIndexOf('/') + 1));
  return question.topic in TOPICS ? (question.topic as Topic) : 'usage';
}

const textOf = (question: Question, chosen: readonly string[]): string =>
  chosen.map((id) => question.options.find((o) => o.id === id)?.text ?? id).join('; ');

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** The options that a typed reply picks: by letter, number, place, id or the option's own text. Empty for own words. */
export function choiceIn(question: Question, text: string): string[] {
  const typed = text.trim().toLowerCase().replace(/[.!]$/, '');
  if (question.options.length === 0 || typed === '') return [];
  const whole = question.options.find((o) => o.id === typed || o.text.toLowerCase() === typed);
  if (whole) return [whole.id];
  const parts = question.multiple ? typed.split(/[\s,;]+|\band\b/).filter(Boolean) : [typed];
  const picked = parts.map((part) => placeIn(part.replace(/^(option|number|the)\s+/, '')));
  if (picked.some((at) => at < 0 || at >= question.options.length)) return [];
  return picked.map((at) => question.options[at]!.id);
}

/** "b", "b)", "2." and "second" are places; anything else is not. */
function placeIn(part: string): number {
  const letter = /^\(?([a-h])\)?$/.exec(part)?.[1];
  if (letter) return letter.charCodeAt(0) - 97;
  const number = /^\(?([1-8])[).]?$/.exec(part)?.[1];
  if (number) return Number(number) - 1;
  return ORDINALS.indexOf(part.replace(/ one$/, ''));
}
