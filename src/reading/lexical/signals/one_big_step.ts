import { signal } from '#reading/lexical/signals/signal';

/** The whole work is to stay one step, script or call. */
export default signal('one_big_step', {
  strong: [
    '(one|a single|single|1) (big |large |giant |zenml )?step( ~6 (calls?|main|run|all|everything|wraps?|stay|keep|called|which|that|forever|only))?',
    '(as|in|into|stay|stays|remain|remains|keep it|leave it|stay as|remain as) (one|a single) (step|piece|unit|block|script|file|function|call|thing|chunk|lump)',
    '(calls?|call) main ?\\(?\\)?',
    "(don't|do not|dont|not|never|nobody|please don't|pls do not|please do not) ~2 (take|cut|split|pull|break|tear|pick|chop) (it|that|this|them|the script|the thing) ~1 (apart|up|into (pieces|parts|steps)|in pieces)?",
    '(just|simply) wrap (it|the (script|file|function))',
    "(i'm|i am|we're|we are|am) not (splitting|cutting|breaking) (it|that)",
    'executed as one unit',
    '(remains|stay|stays|is to remain) one (file|script|unit|step|function)',
    '(whole|entire|everything) ~3 (in|as) (one|a single) (step|script|function)',
  ],
  but: [
    '(next|previous|other|last|between|from) one step',
    'one step (only|just|alone)? ?(to|and the next)',
    'one (zenml )?step (per|apiece)',
    '(text|paragraphs?|tables?|bands|chapters?|sentences?|documents?) ~4 (as|in) one piece',
    '(each|every|a step for|one step (per|for each|for every|further|ahead|that (only|just|looks|checks|counts)|which (only|just|looks|checks)))',
    'one step (is|was) (that|which)? ?(only|just)',
    'one step (that|which) (looks|checks|only|counts|asserts|verifies|just|reads|loads|moves|hands)',
    'one step at a time',
    'one step per',
    '(no|not|never) (one|a single) (big )?step',
  ],
  negative: true,
});
