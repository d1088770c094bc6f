import { signal } from '#reading/lexical/signals/signal';

/** Many pipelines are drawn, none of them has run. */
export default signal('nothing_built_yet', {
  strong: [
    '(nothing|none|not one|no part|not a single (one|line|pipeline|box)|none of (it|this|these|them|that|those|the (boxes|pipelines|above|#|~2))) ~4 (built|has run|have run|been (run|executed|built|implemented|coded|started|tried|written)|was (ever )?(built|run|executed|coded|written)|exists|is (built|coded|running|implemented|real|written)|executed|written|coded)( yet)?',
    "(haven't|have not|nobody has|hasn't|not) (yet )?(written|coded|built|run|started|implemented) (one|any|a single one|a line|a single|it yet)( of (them|these|it))?",
    'no pipelines? (exists?|runs?|has|have|is built|yet)',
    '(target|complete|full|whole|final|overall) (picture|architecture|system|plan|map|design) ~8 (before|complete|worked out|made|drew|drawn)',
    "(drew|drawn|worked out|designed|sketched|have drawn|i've drawn|we've drawn) ~4 (the|a|my|it|this|that|all) ~3 (plan|architecture|target picture|map|diagram|design|system|whole|complete|out|in miro|boxes)",
    '(before|until) (we|i|anyone|anybody) (start|starts|write|writes|build|builds|code|codes|writing|run|begin) ~4 (architecture|complete|map|plan|everything|all|design|whole|picture|a line|line)',
    '(architecture|map|plan|picture|design|drawing|blueprint) (is |be )?(complete|finished|final|right) (before|first)',
    'here is what (i|we) (drew|designed|planned)',
    '(made|finished|worked out) ~2 (plan|design|drawing|picture) (of|for) the (complete|whole|entire|full)',
    '(so far|all|only|still) on paper',
    'the map complete',
    'each triggers the next one',
  ],
  weak: [
    '(target|reference) (architecture|picture|state|topology)',
    '(blueprint|architecture (memo|note|decision record)|pipeline map|design note|naming convention|decision record)',
  ],
  together: [
    {
      one: ['(whiteboard|miro|uml|visio|napkin|drawing|sketch|sketched)'],
      other: ['(pipelines?|boxes|flows|arrows|layers)'],
      within: 80,
      weight: 0.6,
    },
  ],
  but: ['nothing ~3 (exists|there|built|written|runs|yet) ?(but|for that)?$'],
  negative: true,
});
