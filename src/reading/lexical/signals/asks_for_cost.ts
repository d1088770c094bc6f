import { signal } from '#reading/lexical/signals/signal';

/** Asks what it will cost. */
export default signal('asks_for_cost', {
  strong: [
    '(what|how much) (would|will|does|do|is|might|could|should) ~4 (cost|costs|run to|come to|pay|spend|price|expensive)',
    'how (much|expensive)( ~4)? (cost|month|it be|euros?|money|dollars?)?\\??',
    '(monthly|yearly|annual|cloud|total|expected) (bill|cost|costs|budget|spend|price|invoice)s?( per month)?( please|,| and| for| by|\\.)?',
    '(cost|costs|price|budget) (estimate|estimation|calculation|indication|per month|figure|frame|projection)',
    '(estimate|calculate|give|quote|state|name|indicate) ~4 (cost|costs|price|bill|budget)',
    '(rough|ballpark) (figure|number|cost|price|estimate)',
    'what ~3 cost (us|me|per|a month|roughly|in the cloud|\\?)',
    'per month,? roughly',
  ],
  but: [
    '(judge|labour|labor|storage|operating|our) costs?(:| are| is)',
    'no cloud budget',
    'costs? (us|me) # ',
    'cost ~2 (us|me) (five|two|three|#|a)',
    'budget (matters|is tight|of|#)',
    '(for|within|on) (a )?budget',
  ],
});
