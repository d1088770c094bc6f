import { signal } from '#reading/lexical/signals/signal';

/** Asks whether or insists that a certain part should be a pipeline. */
export default signal('asks_for_bucket', {
  strong: [
    '(should|could|can|would|shall|is|does|must|do) ~4 (be|become|belong (in|into)|go (in|into)|need|make sense as|live in) (a |an |the |one |its own )?(own |separate |zenml )?(pipeline|step)( too| as well| or| of its own)?\\?',
    'is (that|it|this|one step|a|the ~3) ~3 (a |as a )?(pipeline|step)( or| ok|\\?)',
    '(as|be) a pipeline,? (no|right|ok|or not|yes)\\?',
    '(should|shall|can) (i|we) (cut|split|divide|merge) ~4',
    'should ~2 (be )?(divided|split|cut|merged)( once more)?',
    '(should|must|has to|needs to|want|wants|would like|please) ~5 (be|as|become) (a )?(zenml )?pipelines?( too| please| as well| also)',
    '(how|what) ~3 (cut|split|steps)( it)?\\?',
  ],
  weak: ['(could|should) be a pipeline'],
});
