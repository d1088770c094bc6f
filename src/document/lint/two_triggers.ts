import { lintRule } from '#document/lint/lint-rule';
import { fieldValue, spot, spotOfField } from '#document/lint/linted';
import { type TriggerMention, triggerMentions } from '#document/phrases/trigger-words';

export default lintRule({
  id: 'two_triggers',
  says: 'A pipeline has one trigger.',
  because: 'One pipeline cannot have two schedules, and what starts on another occasion usually needs other data too.',
  source: 'D5.1',
  severity: 'error',
  cost: 'The part that is needed rarely runs as often as the part that is needed most.',
  instead: 'Split the pipeline where the triggers differ; an artifact or a model carries over from one to the other.',
  shows: [
    { in: 'trigger', text: 'Retrains {two_triggers}monthly and scores weekly' },
    { in: 'trigger', text: '{two_triggers}Every Monday, and also when new orders arrive' },
  ],
  clean: [
    { in: 'trigger', text: 'Schedule, weekly — Monday night, so that the list is there on Tuesday' },
    { in: 'trigger', text: 'Manual at first; a weekly schedule in phase 2' },
    { in: 'trigger', text: 'Weekly, and by hand when the desk asks' },
    { in: 'trigger', text: 'Every day at 06:00 and 18:00' },
    { in: 'trigger', text: 'Schedule, `30 5,13 * * *` — at 05:30 and 13:30, when the extract is through' },
    { in: 'trigger', text: 'Event — when the daily export arrives' },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) => {
      const value = fieldValue(pipeline, 'trigger');
      if (LATER.test(value)) return [];
      const mentions = triggerMentions(value);
      const first = mentions.find((mention, index) => isJoined(value, mention, mentions[index + 1]));
      if (first === undefined) return [];
      const { line, column } = spotOfField(pipeline, 'trigger');
      const text = `Unexpected second trigger of "${pipeline.says.name}" in "${value}", expected one.`;
      return [{ ...spot(line, column + first.at, first.words.length), text }];
    }),
});

const LATER = /\b(?:at first|initially|later|phase \d|until|for now|to begin with)\b/i;
const JOINED = /(?:\b(?:and|plus|as well as|also)\b|\+|&)(?:[ ,]+[a-z]+){0,2}[ ,]*$/i;

const isJoined = (text: string, one: TriggerMention, other: TriggerMention | undefined): boolean => {
  if (other === undefined || one.kind === 'manual' || other.kind === 'manual') return false;
  const isSame =
    one.kind === other.kind && (one.cadence === other.cadence || one.cadence === null || other.cadence === null);
  return !isSame && JOINED.test(text.slice(one.at + one.words.length, other.at));
};
