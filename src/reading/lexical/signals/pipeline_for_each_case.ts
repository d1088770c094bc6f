import { ownInARow } from '#reading/lexical/signals/shapes';
import { signal } from '#reading/lexical/signals/signal';

/** A pipeline of its own for each customer, region, product or subset. */
export default signal('pipeline_for_each_case', {
  strong: [
    '(copy|clone|duplicate|replicate|fork) (the|this|that|our|it as a|whole) ~2 pipelines?',
    '# (copies|clones) of (the same|it|this|that|the pipeline)',
    '(each|every) [\\p{L}]{3,16} ~3 (its|his|her|their|an|shall have|should have|gets|wants|has|have) ~1 (own|separate) (pipeline|copy|set of pipelines|flow)',
    '(each|every) [\\p{L}]{3,16} (gets|has|shall have|should have|is to get|will get|will have) (its|his|her|their) own (two|three|four|five|six|seven|eight|nine|ten|set)',
    "(they're|they are|all|they'd be|they would be) copies",
    '(content|code|structure|steps) (is|are) (the same|identical|equal)',
    '# \\p{L}{4,16},? # pipelines',
    "each with the \\p{L}{3,14}'s name",
    '(same|identical|equal) (in structure|questions|inside|thing inside)',
    '(one|a|a separate|separate|an own|own|dedicated|individual|the same|identical) ~1 (pipeline|pipelines|flow|flows|dag|dags) (of (its|their) own )?(per|for each|for every|each for|for any) (of (the|our|these|those) )?~2',
    'pipelines? (per|for each|for every) ~2',
    'a pipeline of its own for (each|every)',
    '# (pipelines|copies|flows),? ~3 (one|each) (per|for each|for every|for) ~2',
    '(per|for each|for every) ~3 (\\(we have #\\) )?(a|one|its own|an own|a separate|the same|a set of|a row of|#) ~3 pipelines?',
    '# (pipelines|copies) ~6 (same|identical|alike) (structure|inside|insides|code|content|thing|steps|everything)?',
    '(one|a) pipeline for ~3,? (one|another|a) for ~3,? (one|another|a|and) ',
  ],
  shape: ownInARow,
  together: [
    {
      one: ['(pipelines?|copies|clones|flows|boxes)'],
      other: [
        '(same|identical) (structure|code|content|insides?|thing inside|steps|maths|recipe|everything|intake|pipeline)',
        'all (are )?(alike|the same|identical|equal|look alike)',
        '(only|just) ~5 (differs?|different|changes|change|is another|other)',
        "(they'd|they would|they|are) ~1 be the same",
      ],
      within: 150,
      weight: 0.7,
    },
  ],
  but: [
    '(each|every) (box|idea|one|of|topic|step|stage|model|method|approach|algorithm) ~3 own',
    '(own|separate) (train|training|scoring) pipeline',
    'pipelines? ~4 (per|for each|for every|each for|for all) ~1 (model|algorithm|approach|classifier|variant|architecture|method|network|step|stage|arrow|transformation|feature|candidate|role|trigger|kind|day|week|month|night|quarter|run|time|schedule)s?',
    '(each|every) ~2 (model|algorithm|approach|classifier|variant|architecture|method|network|step|stage|arrow|transformation|feature|candidate|role|trigger|kind|day|week|month|night|quarter|run|time|schedule)s? ~4 own',
    '(per|for each|for every) (model|algorithm|approach|classifier|variant|architecture|method|network|step|stage|arrow|transformation|feature|candidate|role|trigger|kind|day|week|month|night|quarter|run|time|schedule)',
    '# pipelines,? ~4 (one|each) (per|for each|for) ~2 (model|algorithm|approach|classifier|method)',
    'the same (run|job|data)',
  ],
});
