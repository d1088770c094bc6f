import { signal } from '#reading/lexical/signals/signal';

/** A step that only checks that data is there, counts it or passes it on. */
export default signal('empty_check_step', {
  strong: [
    '(a |one |the |another |first |second |separate |own |subsequent |further |extra |additional |third )?(zenml )?(step|steps|task|node) ~3 (that|which|to|only|just|simply|merely|shall|whose only job is to|whose job is to|does nothing but)( only| just| simply| merely| does nothing but)? ~2 (check|checks|checking|assert|asserts|verify|verifies|look|looks|count|counts|confirm|confirms|ensure|ensures|test|tests|make sure|makes sure|pass|passes|copy|copies|hand|hands|move|moves|forward|forwards|print|prints|says|returns) ~9 (empty|rows?|there|none|null|exists?|present|arrived|on|nothing|not empty|has|have|any|unchanged|unaltered|through|further|next|lines?|records?|something|copied|it)',
    '(one|another|and one|a further one|one more) (that|which) (only |just )?(checks|counts|asks|looks|confirms|passes|hands|copies|verifies|asserts|compares this number) ~7 (rows?|there|empty|on|next|unaltered|has|have|any|number|how many|present|returned|it)',
    "(asserts?|verif(y|ies)) ~5 (is|are|isn't|aren't|not|none of ~3 is|has|have) (not )?(empty|none|null|there|present|any rows|rows|non ?empty)",
    'check_[a-z_]{2,30}',
    '(copy|pass|forward|hand|assert|verify)_[a-z_]{2,24}',
    'count_(rows|lines|records|files)',
    '(moves?|copies|forwards?) the [a-z]{3,14} (on )?to the (next|following) (step|stage)',
    '(rows_present|pass_on|copy_df|check_exists|noop)',
    '(check|checks|confirm|confirms|looks?|verify|verifies) (that |whether |if |the )?(the |step |it |s|previous |copy )?~4 (returned|gave|has (finished|run|copied|returned|written)|was (copied|written|read|unzipped|downloaded|done)|(is|are) (done|finished|there|present|non ?empty|not empty|not none))( something| any rows| rows| files| anything)?',
    "(pass|passes|hand|hands|forward|forwards|move|moves) (them|it|'em|the ~3|s# tables?|everything) (on )?(to the next|to the following|through unchanged|on unaltered|on unchanged)( one| step)?",
    "looks if there'?s any rows",
    'counts (whether|the rows|the sensors|the lines|if)',
    '(row count|number of rows) ~4 (equals|is the same)',
    'source ok\\?',
  ],
  but: ['count(s)? ~3 (per|by|for each|into|months|days)', '(training|retraining|model|it) (passes|hands) on to'],
});
