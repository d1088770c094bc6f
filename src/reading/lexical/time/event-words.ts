import { phrases } from '#reading/lexical/cues/phrase';

const WHEN =
  '(when|whenever|once(?! (more|again|a|an|per|every|each|in))|as soon as|each time|every time|as and when|always when|after|the moment|right after|only after)';
const ARRIVED =
  '(lands?|landed|arrives?|arrived|brings?|hands? over|gives? us|comes? (in|through|back|out)|came in|gets? in|is in|are in|is there|are there|is out|are out|is through|are through|is up|is published|are published|is delivered|are delivered|is ready|are ready|is available|are available|is complete|is finished|are finished|is done|are done|is closed|is merged|is uploaded|are uploaded|shows? up|drops?|dropped|uploads?|uploaded|delivers?|delivered|sends?|sent|publish(es)?|published|finish(es)?|finished|closes?|closed|is over|are over|was over|is handed over|is here|are here|is plugged in|plugs? in|signs?|reports?|updates?|has (landed|arrived|come in|finished|closed|been (published|delivered|uploaded))|have (landed|arrived|come in|finished|been (published|delivered|uploaded))|push(es)?|opens? a (pr|pull request)|changes?|changed|touches|edits?|is (edited|changed|updated|promoted|released|accepted|signed)|gets (edited|changed|updated)|ships?|appears?|releases?|turns? up|fills? up|is full|are full|is back|are back|are together|is returned|are returned|comes? home|writes|is written|(has|have) (been )?(re )?[\\p{L}]{2,14}ed)';

/** Turns of speech by which people say that something that happens sets it off. */
export const EVENT_WORDS = phrases(
  `${WHEN} (the|a|an|our|two|three|#|their|my|his|her|some|new|another|all|these|those|one|it|any|enough|everything|both|that|someone|somebody|anyone|anybody) ~6 ${ARRIVED}`,
  `${WHEN} ~4 ${ARRIVED}`,
  `${WHEN} (it|he|she|everything)'s (full|there|here|in|back|over|out)`,
  '(whenever|each time|every time|as soon as) (a|an|any|some|new|another) ~3',
  '(with|for|per) (each|every|any) new [\\p{L}]{3,16}',
  'after (each|every|any) [\\p{L}]{3,16}',
  "(the )?(trigger|start signal|starting signal|signal)(:| is|'s| for it is) (the|a|an|each|every|any|new) ~2 (delivery|upload|arrival|files?|release|push|merge|drop|batch|webhook|message|data)",
  '(on|upon|with|after|at|for|per|from) (each|every|any|a new) ~3 (arrival|delivery|visit|trip|round|swap|discharge|run of the|card|case|submission|order|lot|upload|push|commit|merge|pr|pull request|release|delivery|batch|drop|change|edit|survey|campaign|flight|dictionary version|file|shipment|closing|new version)',
  '(on|upon|at) (arrival|delivery|upload|receipt|discharge|push|merge|check ?in|change)',
  '(on|upon|at|after|with) (the )?(arrival|delivery|upload|receipt) of (the|a|an|each|every|any|our|their|new) ~1 (delivery|delivered|file|files|batch|extract|extracts|dump|return|returns|data|list|sheet|forms?|reports?|records|lot|set)',
  '(each|every) (new )?(delivery|upload|batch|drop|shipment|survey|pr|pull request|commit|release|merge)',
  'no (fixed )?(rhythm|calendar|schedule)',
  '(is|are) what (starts|triggers|sets off|kicks off) (it|that|this)',
  '(file|event|delivery|upload|arrival|drift|batch) (starts|triggers|sets off|kicks off) (it|that|this|the)',
  '(on|for) (each|every) (pr|pull request|push|commit|merge|change)',
  '(when|whenever|if|as soon as|once) ~4 (drift|drifts|drifted|degrades?|drops (below|under)|falls (below|under)|goes (below|under|over|above|down|up)|rises (above|over)|exceeds?|is (over|above|below|under)|gets worse|slips|deteriorates|shifts?|has shifted|moves)',
  'as (it|they|scenes|files|data|images|batches|records|new ones) (comes?|arrives?|lands?|drops?|gets?)( in)?',
  'data arrival',
  '(event|drift) (driven|based|triggered)',
  'per (upload|delivery|arrival|batch|file|pr|pull request|shipment|swap|drop|flight|survey|case|submission)',
  '(when|whenever|once) (enough|a thousand|#|another #|a few hundred|some hundreds?) (new |more |fresh )?~2 (are|have|is|has|came|come)',
  '(not|instead) ~2 (by|on|with) the (calendar|clock)',
  '(no|not (the|by|a)) (clock|calendar)',
  '(any|every|each) ~2 (change|edit|correction|revision)',
  '(then|and|until|when|once) (they|he|she|someone|somebody) (tells?|mails?|pings?|calls?|messages?|writes( to)?) (me|us)',
  '(they|he|she) (tell|tells|mail|mails|ping|pings|message|messages) (me|us)',
  '(rate|share|error|accuracy|precision|recall|drift|psi|loss|deviation) (over|above|below|under|beyond|past|worse than|of more than) # ?(%|percent|points?)?',
  '(with|after|upon|on) (each|every) (delivery|release|revision|edition|intake|harvest|shipment)',
);
