import { listedSteps } from '#reading/lexical/signals/shapes';
import { signal } from '#reading/lexical/signals/signal';

/** Each small transformation is to be its own step. */
export default signal('step_per_transformation', {
  strong: [
    '(each|every|all) ~2 (arrow|line|item|bullet|transformation|transform|operation|function|thing|little thing|small thing|check|feature|filter|column|rule|cleaning|comma|point|dash|entry|slash) ~4 (is|as|its|a|an|be|becomes|gets|should be|will be|being|to be|in|has) ~2 (a|its|one|own|an|separate)? ?(own )?(zenml )?(step|steps|step boundary)',
    '(one|a|a separate|separate|own|single) (zenml )?step (per|for each|for every|each for) ~2 (feature|transformation|column|filter|operation|line|task|rule|thing|check|cleaning|item|function|variable|arrow)',
    '(each|every) (its|his|their|an|a|one) (own |separate |single )?step',
    '(each|every)( of (them|these|those|which))? (as |in )?(a|one|its own|an own|own|its) (own )?(zenml )?step',
    '(own|separate) steps? (please|each|too)',
    '(one|a) step each',
    'as (many|small) steps as',
    'steps as small as',
    '(tiny|small|little|fine|narrow|fine grained) (zenml )?steps',
    'cleaning,? # steps',
    '# steps,? ~6 (cleaning|trim|rename|cast|feature|transform)',
    '(one|own) step (one|own)? ?per ~2',
    '(#|many) steps so (that )?(we|i|one|everybody) (can|see)',
    '(more steps|the more steps) the (more|better)',
    'in an own step',
  ],
  shape: listedSteps,
  but: [
    '(step|steps) (is|as) a? ?(service|container|rest|api|endpoint)',
    '(each|every) step (is|as|in|its|has|gets|packaged)',
    '(service|container|endpoint|repo|microservice)',
    '(one|a) step (per|for each|for every) (model|customer|country|site|farm)',
  ],
});
