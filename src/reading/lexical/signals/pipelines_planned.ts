import { numberIn } from '#reading/lexical/signals/number-in';
import { pipelinesCounted } from '#reading/lexical/signals/counted-pipelines';
import { pipelinesListed } from '#reading/lexical/signals/listed-pipelines';
import { signal } from '#reading/lexical/signals/signal';

/** A number of pipelines was named or can be counted. */
export default signal('pipelines_planned', {
  strong: [
    '(#|eighteen|fourteen|thirteen|seventeen|nineteen|twenty one|twenty two|twenty four|thirty eight|two hundred|hundred) (zenml |own |separate |small |single |different |identical |such |interlinked |connected )?(pipelines|flows|dags)( ~3)?',
    '(pipelines|flows|dags)(:| in all| in total|,? altogether) #',
    '# pipelines',
  ],
  but: [
    '(#|two|three) (pipelines|flows) (is|would be|are) (enough|plenty|fine)',
    '(first|one|a|an|single|another|no|each|this|which|other) pipelines?',
    'how many pipelines',
  ],
  shape: (text) => [...pipelinesListed(text), ...pipelinesCounted(text)],
  counts: numberIn,
});
