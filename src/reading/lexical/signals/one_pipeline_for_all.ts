import { signal } from '#reading/lexical/signals/signal';

/** One job, flow, run or pipeline is to do everything. */
export default signal('one_pipeline_for_all', {
  strong: [
    '(all|everything) (in )?(one|the same|a single) (pipeline|run)',
    '(must|should|shall|has to|to) (remain|stay|be|become) (one|a single) (single |zenml )?(pipeline|flow|run|job)',
    '(single|one) pipeline that never stops',
    "(we'd call it|call it) the pipeline",
    '(one|a single) end to end (zenml )?pipeline',
    '(one|a single|single|only one|just one|exactly one|one and the same|one big|one long|one single) (big |long |large |giant |great |continuous |complete |single |huge |zenml |end to end )?(pipeline|job|flow|run|dag|process|chain|loop|workflow) ~6 (everything|all of it|does (it )?all|the (lot|whole)|start to finish|from ~9 (to|until|till)|end to end|from (the )?beginning|for the lot|that does|which does|covering|unbroken|soup to nuts|and everything)',
    '(everything|all of (it|this|that)|the (whole|entire|complete|full) (thing|chain|lot|way|process|workflow|story|flow)|the lot|all (this|that)) ~4 (in|within|as|into|inside|by) (one|a single|the same|one single|one and the same|one big|one long|the one) (long |big |single |zenml )?(pipeline|job|flow|run|dag|go|process|chain|loop|workflow|piece)',
    '(one|a single) (pipeline|job|flow|run)(,| -| –|:|\\.)? ~1 (one|a single)? ?(start to finish|end to end|everything|one (button|place|log|link|thing|go))',
    '(all|everything),? ~2 (within|in) the same run',
    'one pipeline\\. one',
    '(want|like|need|picture|wish|requirement is|wants|get|build) ~4 (one|a single|one single) (big |long |single |zenml )?(pipeline|job|flow)(,|\\.| that| which| for| from| with| to| end| start| and| -|:)',
    'one pipeline(,|\\.|!|;) ~1 (please|one step|period|full stop|not two)',
    '(single|one) (unbroken |continuous )?(flow|lineage|living loop)',
    '(in|within) (one|a single) (run|go|pipeline|job|flow),? (from|so that|with|end|start|everything|then|including)',
    'one job,? one (button|log)',
    'the one pipeline (that|which|to)',
    '(starts|runs) from the (beginning|start) to the (very )?end',
    'one (big )?run',
  ],
  weak: [
    'one pipeline with one step',
    "(it is|it's|should be|want|wants|wanting|need|request|vision|remain|as|expect|describe|idea|promised ~3|wish|picture) ~3 (one|a single|one single) (end to end |zenml |long |big |single )?(pipeline|flow|run)",
    'one pipeline\\.',
  ],
  but: [
    '(one|a) pipeline (per|for each|for every|of its own|for that|for (the )?(gru|lstm|xgb|prophet))',
    'everything (to be|as|becomes) (a )?pipelines?',
    'one job (is|was|of|that nobody)',
    'one (run|dag) (with|in|and be|of|takes|is|needs|that waits)',
    '(should|must|can|need) not ~2 be one',
    'not ~1 (be )?(in )?one (run|job|pipeline)',
  ],
});
