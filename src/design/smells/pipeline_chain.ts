import { linksDrawn } from '#design/pipelines-drawn';
import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { inWords, listed, said } from '#design/say';
import { result } from '#design/smells/terms';

/** Three pipelines in a row have two links (vocabulary: "three or more"). */
const LINKS = 2;

export default smell({
  id: 'pipeline_chain',
  says: 'Pipelines start one another in a chain of three or more.',
  because: 'A chain is one pipeline without its advantages: no common run, no restart from the step that failed.',
  source: 'D9, D5.4',
  cost: 'The last result is missing whenever any earlier pipeline fails, and its own log does not say why.',
  instead: 'Steps of one pipeline for what always runs together; a clock of its own for the rest.',
  shows: [
    {
      text: 'When the load is done it kicks off the cleaning, and the cleaning kicks off the training.',
      heard: {
        signals: [
          { signal: 'pipeline_starts_pipeline', quote: 'When the load is done it kicks off the cleaning' },
          { signal: 'pipeline_starts_pipeline', quote: 'the cleaning kicks off the training' },
        ],
      },
    },
    {
      text: 'Four pipelines: A triggers B triggers C triggers D.',
      heard: {
        signals: [{ signal: 'pipeline_starts_pipeline', quote: 'A triggers B triggers C triggers D', value: 3 }],
      },
    },
  ],
  clean: [
    {
      text: 'After the nightly load the training pipeline is started.',
      heard: {
        signals: [
          { signal: 'pipeline_starts_pipeline', quote: 'After the nightly load the training pipeline is started' },
        ],
      },
    },
    {
      text: 'Cleaning runs every day, training every Saturday.',
      heard: {
        components: [
          { kind: 'preprocessing', quote: 'Cleaning runs every day' },
          { kind: 'training', quote: 'training every Saturday' },
        ],
      },
    },
  ],
  judge: (context) => {
    const signal = standingSignal(context.reading, 'pipeline_starts_pipeline');
    if (!signal) return null;
    const links = linksDrawn(context.reading);
    if (links < LINKS) return null;
    const end = result(context);
    const names = context.architecture?.pipelines.map(({ name }) => name) ?? [];
    return {
      text: `Pipelines start one another, at least ${inWords(links)} times in what you describe: ${said(signal.evidence)}.`,
      cost: `When one of them fails at night, everything behind it is missing in the morning${end ? `, “${end}” included` : ''}, and the pipeline that delivers nothing has no error to show. Open-source ZenML cannot start one pipeline from another on a server either.`,
      instead: `Make steps of what always runs together: a failed run then starts again at the failed step. Give the rest its own start and let it read the newest artifact or the promoted model.${names.length > 0 ? ` That leaves ${listed(names)}.` : ''}`,
      evidence: signal.evidence,
    };
  },
});
