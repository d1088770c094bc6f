import { signal } from '#reading/lexical/signals/signal';

/** A notebook, script or earlier model gives a useful result. */
export default signal('useful_result', {
  strong: [
    '(auc|f1|mape|accuracy|recall|precision|wape|rmse|mae|gini|ks|ndcg|map|iou|brier|nse|purity|hit rate|hit@10|kappa|wer|cer|r2|micro f1|macro f1|top 1|top 5|lift|pts|points)( is| of| at| around| about| on| was|:|=)? ~3 [.0-9]',
    '# ?(%|percent|per cent|pct|points?) ~3 (accuracy|recall|precision|right|correct|auc|agreement|agree|error|mape|better|less|more|fewer|of (the|them|cases)|hit|median)',
    '[0-9.]{1,5} ?(%|percent|recall|precision|auc|f1|mape|accuracy)',
    '(finds|found|catches|caught|gets|got|hits|hit|spots|spotted|detects|detected|flags|recognises) # (of|out of|in) (the )?(#|ten|every|hundred|last)',
    '# (out )?of (the )?(ten|10|hundred|100|#|last|four|five)',
    "(beats|beat|outperforms?|halves|halved|better than|ahead of) (the |our |today's |what |his |her |their |my )?~2 (baseline|spreadsheets?|lookup|vendor|rule|rules|captains?|standard|gut|planner|experience|profile|humans?|operators?|current|old|existing|average|moving|mean|best|list|random|manual|excel|by (a|far))",
    '(model|models|network|net|forest|classifier|detector|script|notebook|regression|yolo|prototype) (that|which|and it) (counts|works|predicts|reads|finds|sorts|scores|recognises|recognizes|detects|does it|spots|estimates|forecasts|does) (very |quite |pretty |rather |really )?(well|fine|ok|okay|nicely|reliably|correctly|decently|surprisingly)',
    '(works|worked|working) (well|fine|ok|okay|nicely|great|good|already|quite well|surprisingly|today|for (the|two|one|five)|end to end|since|on|and|in (a|the|my) notebook)?',
    "(has been|have been|been|is|are|it's|runs|running|ran|did it|works|live|in use|done) ~3 (since|for) (years|months|(20|19)[0-9]{2}|january|february|march|april|may|june|july|august|september|october|november|december|last|a year|two|three|ages|spring|summer|autumn|winter)",
    '(good enough|everybody (is )?happy|happy with|pleased|convinced|promising|proven|encouraging|solid|surprisingly good|very good|proved|liked it|keep it|wanted to keep|trusts? it)',
    '(pilot|trial|backtest|test|demo|proof of concept|poc) ~4 (went|was|showed|gave|gets|got|worked|says|ok|success|successful|with|of|on)',
    '(model|notebook|script|prototype|classifier|detector) ~5 (gets|got|reaches|reached|scores|scored|has|achieves|achieved|gives|hits|brings|shows|manages|is at|at|with) ~3 #',
    '(went|goes|dropped|falls|fell|came|comes|reduced|brought|brings|down|up|rose|raised) ~4 from # ~2 to #',
    '(in production|productive|live) (since|for|today|already|now)',
    '(train|scor|forecast|classifier|model|run|predict)\\w{0,6}\\.py',
    '(notebook|script|prototype|model|repo) ~2 (exists|works|runs|is (there|ready|done|good|solid)|that works)',
    "(would have|would've) (caught|saved|been|found|spotted|avoided)",
    '(reproduces?|agrees? with|matches|within|deviation|off by|mean error|median error|error of|errors? of) ~4 #',
  ],
  weak: [
    "(my|our|his|her|[\\p{L}]{3,12}'s) ~2 (notebook|script|prototype|model|forest|program|code)",
    '(have|has|got) (a|an|the) ~2 (model|notebook|script|prototype|forest|classifier|detector)',
  ],
  but: [
    '(data|counts|records?|samples?|logs|files?|history|measurements|readings|results|letters|lists?) (since|for|from)',
    '(no|not|nothing|never|none|hardly|barely) ~3 (works|worked|working|better)',
    '(no better|not better|worse) than',
    "does(n't| not) work",
    '(if|when|whether|until) ~3 works',
    'works council',
    '(compliance|attendance|occupancy|utilisation|participation|turnout|response rate|uptime|engineer|scientist|analyst|mle|developer|part time|full time) ~2 # ?(%|percent)?',
    'auc ~4 0[.]5[0-7]?',
  ],
});
