import type { Trigger } from '#architecture/architecture';
import { timing } from '#design/trigger/timing-rule';
import type { Role } from '#vocabulary/roles';

const MANUAL: Trigger = { kind: 'manual', cadence: null, detail: null };
const every = (cadence: string): Trigger => ({ kind: 'schedule', cadence, detail: null });

/** What is assumed where nobody said, by role. */
const DEFAULTS: Record<Exclude<Role, 'deployed'>, { readonly trigger: Trigger; readonly text: string }> = {
  data: {
    trigger: MANUAL,
    text: 'A person starts the preparation of the data until somebody says how often it is worth it.',
  },
  training: {
    trigger: MANUAL,
    text: 'A person starts the training until somebody says how often a new model is worth having.',
  },
  inference: {
    trigger: every('daily'),
    text: 'Scoring runs daily until whoever uses the results says how often fresh ones are needed.',
  },
  index: {
    trigger: MANUAL,
    text: 'A person starts the renewal of the index until somebody says how often its sources change.',
  },
  evaluation: { trigger: MANUAL, text: 'A person starts the evaluation until somebody says what should set it off.' },
  monitoring: {
    trigger: every('weekly'),
    text: 'The check runs weekly until somebody says how fast the data can change.',
  },
};

export default timing({
  id: 'safe_default',
  says: 'Where nobody said when a pipeline runs, a person starts it; scoring and checks get the most usual clock.',
  because: 'A run that somebody starts can do no harm while nobody looks, and the clock is added in a minute.',
  source: 'D9 automate_everything, D6.3',
  shows: [{ text: 'Fit the model.', heard: { components: [{ kind: 'training', quote: 'Fit the model' }] } }],
  clean: [
    {
      text: 'The app asks for a score.',
      heard: { components: [{ kind: 'realtime_inference', quote: 'asks for a score' }] },
    },
  ],
  time: ({ id, role }) => {
    if (role === 'deployed') return null;
    const { trigger, text } = DEFAULTS[role];
    return {
      trigger,
      text,
      evidence: [],
      restsOn: [],
      assumption: { id: `trigger:${id}`, rule: 'safe_default', text },
    };
  },
});
