import { signal } from '#reading/lexical/signals/signal';

/** Is still looking at the data, trying features or models, or comparing ideas. */
export default signal('still_exploring', {
  strong: [
    '(been|be) looking at the ~3 (data|since|for)',
    '(clustering|fiddling|looking|plotting|leafing|going through) ~5 (in (a |the )?notebooks?|for (weeks|months|five)|evenings|in colab)',
    '(whether|if) ~5 (can be predicted|can work|it can work|is possible|works at all|carries anything)( at all)?',
    "(not there yet|haven't decided whether|have not decided whether|hasn't decided)",
    '(find|found) out (something|if|whether) ~3 (every|it can|that destroys)?',
    "to see if there'?s anything",
    '(looks?|goes|going) at (everything|it|them) in (a )?notebooks?',
    "don't know what it can",
    "(am|are|we're|i'm|still|mostly|just|currently|at the moment) ~1 (looking (at (the|our) (data|spectrograms?|images|curves|logs|plots|recordings|signals|files|numbers)|into|around in)|exploring|playing (with|around)|experimenting|trying (things|out|different|several|to (find out|figure out|understand))|plotting|leafing through|clicking through|poking|digging|comparing ideas|figuring out|finding out|in (the )?exploration|undecided|fiddling)",
    "(can't|cannot|can not|couldn't) ~2 (say|know|tell|decide)( yet)? (which|what|if|whether) ~6 (carries|carry|works?|helps?|matters?|features?|useful|signal|best|tells|any)",
    '(exploratory|explorative) (analysis|phase|stage|data analysis|work)',
    "(not|isn't|aren't) (even )?(sure|clear|certain) (yet )?(whether|if|which|what|that) ~7 (predict|signal|features?|anything|tells?|label|target|at all|useful|write|contains|hold|counts)",
    '(i|we) (plot|plotted|keep plotting|stare at|am plotting|are plotting) ~4',
    '(every|each) (week|time|day) (i|we) (try|change) (something|another|a different|a new)',
    '(trying|try|tried) (things|this and that|everything|all sorts)( out)?',
    '(tried|trying) ~3,? then ~3,? then ~3',
    'to find out (what|whether|if)',
    '(stage|phase|point) of (just |only )?(looking|trying|plotting|exploring|comparing)',
    '(one|this) (weekend|week|day|evening|month) (it is|it) ~6 (next|another|the next) (weekend|week|day|evening|month)',
    'nothing comes? out',
    '(listening|plotting),? (plotting|trying|listening)',
    '(looked|looking) like a (shotgun|cloud|mess)',
    '(nobody|no one) knows( either)? what ~4 counts',
    '(in|at) the (very )?(beginning|middle|start) of (looking|exploring|understanding|the analysis)',
  ],
  but: [
    '(exploratory|exploration) (notebooks?|dashboards?) (stay|stays|of|are his|by)',
    "(not|isn't|aren't) sure (if|whether|that) ~3 (step|pipeline|split|zenml|cut|schedule)",
    "while (they're|they are) still",
    '(team|planners?|humans|somebody|he|she|they) (is|are) still looking',
  ],
  negative: true,
});
