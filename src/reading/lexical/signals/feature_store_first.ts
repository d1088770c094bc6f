import { signal } from '#reading/lexical/signals/signal';

/** A feature store has to stand before or with the first version. */
export default signal('feature_store_first', {
  strong: [
    '(puts?|writes?|written|put|land|lands|stored|straight) ~5 (in|into|to) (a |the |our |one )?(central )?(feature store|feast|tecton|hopsworks|feature platform|feature hub)',
    '(need|needs|must have|insist|insists|wanted|wants us to have) ~3 (a |the |our )?(feature store|feast|tecton|hopsworks|feature platform)',
    '(fills?|feeds|publishes to|sit in|go into|goes? in) ~1 (a |the |our |one )?(central |company wide |enterprise )?(feature store|feast|tecton|hopsworks|feature hub|feature platform)',
  ],
  together: [
    {
      one: [
        '(feature store|feature stores|feature platform|feature hub|feature shelf|features into a store|feast|tecton|hopsworks|lullaby store|central store|central feature|enterprise feature store|store (pipeline )?for features)',
      ],
      other: [
        '(first|first thing|before (any|anything|all|everything|we|the|a|everything else)|has to (stand|be there|come|be)|must (stand|be there|come|be|exist)|precondition|prerequisite|mandatory|obligatory|required|foundation|condition one|layer 0|layer 1|step (zero|0|one)|comes first|begin|day one|from (the )?(very )?(first|start|beginning|day one|release one)|release (one|1)|version one|v1|in the first (release|version)|insists?|nothing happens|the heart|hangs? on it|builds on it|non negotiable)',
      ],
      within: 110,
      weight: 0.9,
    },
  ],
  but: [
    '(no|not|without|never|drop|dropped|nobody needs) ~3 (feature stores?|feature platform|feast|tecton|hopsworks)',
    "(feature stores?|feast|tecton|hopsworks) ~2 (no|later|next year|some ?day|some time|maybe|will be assessed|is not|isn't|never|nice|we have|we had|we saw|we tried|dropped|is overkill|was)",
    '(is|need|needed) ~1 (a )?feature store ~1 (needed|necessary)',
  ],
});
