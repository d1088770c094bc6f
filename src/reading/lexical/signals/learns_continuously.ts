import { signal } from '#reading/lexical/signals/signal';

/** A model is to learn from each event, or all the time. */
export default signal('learns_continuously', {
  strong: [
    '(continuous|constant|online|real time|realtime|incremental|streaming|instant|perpetual|permanent) (learning|training|retraining|re training|adaptation|relearning)',
    '(learns?|learning|retrains?|retraining|adapts?|adapting|relearns?) ~2 (continuously|constantly|all the time|non ?stop|permanently|in real time|live|immediately|instantly|on the fly|at once|right away|straight away|without stopping|round the clock|incessantly|every (second|minute))',
    '(never stops?|keeps?|always|keep|ever) learning',
    'self learning',
    '(model|it) ~3 (never|not) ~2 (be )?(older|stale) than ~2 (a |one )?(minute|second|hour)',
    '(always|has always) (learned|learnt|learning) (from )?~8 (ago|just|newest|last|latest)',
    '(living|ever learning) (loop|model|herd|system)',
    'like tiktok (does|do)',
    '(cleverer|smarter|better) (at|than at) # ?:?#? ~3 than',
  ],
  together: [
    {
      one: [
        '(learns?|learning|learn again|relearns?|teach(es)?|adapts?|adapt|adjusts?|adjust|updates?|update|updated|updating|retrains?|retrain|refits?|nudges?|corrects itself|correct itself|improves?|renewed|changes the model|changes?|weights)',
        '(fit|fitted|fits|trained) (again|anew)',
      ],
      other: [
        '(each|every|every single|each single|each and every|from that|on that|that one|with every|one more|any) ~2 (swipe|click|tap|order|sale|repayment|payment|transaction|reading|measurement|measured value|value|event|ride|trip|correction|verdict|thumb|thumbs|receipt|loan|booking|scan|part|call|message|view|play|skip|visit|vote|answer|feedback|record|sample|claim|confirm|confirmed case|case|purchase|bid|ticket|return|decision|edit|interaction|chat|parcel|redemption|discharge|admission|shot|item|mail|like|reply|conversation|session|impression|conversion|stop|delivery|inspection|observation|data point|row|ship|customer|meal|game|match|song|word|review|report|fault|alarm|single one)s?',
      ],
      within: 60,
      weight: 0.85,
    },
    {
      one: [
        '(model|weights|ranker|it) ~3 (updates?|updated|moves?|adapts?|adjusts?|learns?|changes?|corrects)',
        '(learn|learns|relearn|adapt|adjust|update|retrain|refit|correct|update itself|corrects itself|learn from (it|that))',
      ],
      other: [
        '(immediately|instantly|at once|on the spot|right then|right there|same second|that second|right away|straight away|in real time|the (same|very) (second|moment|minute)|the moment|as it happens|as they happen|within (seconds|a minute))',
      ],
      within: 50,
      weight: 0.8,
    },
  ],
  but: [
    'nothing (changes|is changed|moves)',
    '(each|every|per) (model )?version',
    '(like to|want to|love to) learn more',
    '(i|we|he|she) (am |are |is )?(still )?learning',
    'what normal looks like',
    '(status|screen|dashboard|table|list|price|prices|stock|record|file|map|viewer) ~3 (updated|updates|update|changes)',
    '(each|every) (day|night|week|month|quarter)',
    '(alert|alerts|message|mail|call|answer|answers) ~3 (at once|immediately|right away)',
    'changes? (with|in|on) (each|every) ~1 (order|delivery|visit)',
    // what comes now and then in bulk is a start, and no learning from single events
    '(after|upon) (each|every) ~1 (delivery|shipment|inspection|report)',
  ],
});
