import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { listed, said } from '#design/say';
import { longestPipeline, result } from '#design/smells/terms';

export default smell({
  id: 'mega_step',
  says: 'The whole work is to stay one step, script or call.',
  because: 'Caching, restarting and seeing what failed all happen between steps, and one step has nothing in between.',
  source: 'D5.7, D9',
  cost: 'A failure in the last minute costs the whole run, and the log is the only place to look for the reason.',
  instead: 'The same code in three to seven steps, cut where its parts already hand something on.',
  shows: [
    {
      text: 'We have one script and it should stay one step, please just wrap it.',
      heard: { signals: [{ signal: 'one_big_step', quote: 'it should stay one step' }] },
    },
  ],
  clean: [
    {
      text: 'Today it is one long notebook, we would cut it into loading, training and scoring.',
      heard: { components: [{ kind: 'training', quote: 'training', status: 'exists' }] },
    },
  ],
  judge: (context) => {
    const signal = standingSignal(context.reading, 'one_big_step');
    if (!signal) return null;
    const end = result(context);
    const steps = longestPipeline(context)?.steps.map(({ name }) => name) ?? [];
    return {
      text: `All of it is to stay in one step: ${said(signal.evidence)}.`,
      cost: `When it fails in its last minute, everything before is done again${end ? ` and “${end}” comes late or not at all` : ''}. Nothing is cached, no part can be looked at alone, and the only person who can repair it is the one who knows the script by heart.`,
      instead: `Keep the code and its order, and cut it where one part hands something to the next${steps.length > 2 ? `: ${listed(steps, 7)}` : ''}. Each step calls the functions that exist; nothing has to be rewritten to begin with.`,
      evidence: signal.evidence,
    };
  },
});
