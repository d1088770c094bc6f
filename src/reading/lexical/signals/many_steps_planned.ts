import { numberIn } from '#reading/lexical/signals/number-in';
import { signal } from '#reading/lexical/signals/signal';

/** A number of steps was named. */
export default signal('many_steps_planned', {
  strong: [
    '# (separate |small |tiny |little |zenml |single |individual |own )?steps( in (total|all))?',
    '(step|steps) (number )?#( \\(of #\\))?',
    '(counted|count|makes|came to|comes to|end up with|ended up with) # (steps|of them)',
    '(each|every one|all) of (the|these|those|our|my|its)? ?# ~2 (is|are|as|becomes?|gets|in|shall be|should be|will be|to be) ~2 steps?',
    '(#|nineteen|twenty six|twenty|thirty) (steps|of those steps)',
  ],
  but: [
    '(first|next|last|few|couple|every|each|a|an|one|step) step',
    '# steps (ahead|away|further|back|behind)',
    'how many steps',
  ],
  counts: numberIn,
});
