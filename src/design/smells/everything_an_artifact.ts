import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { listed, said } from '#design/say';
import { volumeWords } from '#design/smells/volume-words';

export default smell({
  id: 'everything_an_artifact',
  says: 'Every intermediate result is to be kept as a versioned artifact.',
  because:
    'An artifact is worth its storage when somebody would load, compare or defend it; most intermediates never are.',
  source: 'D5.8, D9, ZENML.md section 8',
  cost: 'Storage grows with each run, nothing deletes itself, and the versions that matter drown among those that do not.',
  instead: 'Artifacts for what is handed on, compared or audited; the rest stays inside a step.',
  shows: [
    {
      text: 'We want to keep every intermediate frame, versioned, for ever.',
      heard: { signals: [{ signal: 'every_intermediate_kept', quote: 'keep every intermediate frame, versioned' }] },
    },
  ],
  clean: [
    {
      text: 'The model and the data it was trained on have to be kept for ten years.',
      heard: { components: [{ kind: 'training', quote: 'The model' }] },
    },
  ],
  judge: (context) => {
    const signal = standingSignal(context.reading, 'every_intermediate_kept');
    if (!signal) return null;
    const volume = volumeWords(context.reading);
    const key = [
      ...new Set(
        context.architecture?.pipelines.flatMap(({ keyArtifacts }) => keyArtifacts.map(({ name }) => name)) ?? [],
      ),
    ];
    return {
      text: `Every intermediate is to be kept: ${said(signal.evidence)}.`,
      cost: `Each run then stores ${volume ? `its share of ${volume.replace(/ in each run$/u, '')}` : 'its data'} once for every step. ZenML deletes nothing by itself, and whoever looks for the table behind a decision has to search among all the others.`,
      instead: `Keep as artifacts what somebody would load again, compare or have to show${key.length > 0 ? `: ${listed(key, 5)}` : ''}. What can be made again from those in minutes stays inside its step.`,
      evidence: signal.evidence,
    };
  },
});
