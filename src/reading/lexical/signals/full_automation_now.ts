import { signal } from '#reading/lexical/signals/signal';

/** Everything is to run without a person from the first day. */
export default signal('full_automation_now', {
  strong: [
    '(zero|no) (clicks?|touch|manual (steps?|clicks?|work|intervention|gates?)|human (in the loop|hand|touch|intervention))(,? ~2 (from|since|ever|at all|end to end|whatsoever))?',
    'end to end (autonomous|automated|automation|automatic)',
    "(don't|do not|dont|doesn't) want ~1 (anybody|anyone|somebody|people|humans|any human|anyone ever|any person) ~3 (press|pressing|to press|touch|touching|to touch|click|clicking|to click|to start|start|starting|to approve|in the loop|to have to)",
    '(nobody|no one|no human) (should|shall|must|is to|ever|should ever|is ever|will) ~4 (press|click|touch|start|approve|do anything|intervene|be (needed|involved))',
    'nobody (approves|presses|clicks) (anything|a button|any)',
    '(start|starting|started|press|pressing) ~4 by hand ~3 (failed|failure|is not an option|unacceptable|out of the question)',
    '(hands free|hands off|zero touch|lights out|fully autonomous|fully hands off|self driving|on autopilot) (as of|from|on|by|since|operation|end|at) ~4',
    '(has|have) to (heal|run) (itself|on its own|by itself)',
  ],
  weak: [
    '(fully|completely|totally|100 ?%|entirely) (automatic|automated|autonomous|hands off|hands free|unattended)',
    '(hands free|zero touch|no touch|lights out)',
    '(no|without) (a )?(human|hand|person) ~2 (anywhere|at all|in it|on it|whatsoever)',
    '(all|everything) ~2 (automatic|automated|automatically|hands free|hands off|by itself|on its own)',
  ],
  together: [
    {
      one: [
        '(automatic|automatically|automated|automation|autonomous|by itself|on its own|unattended|hands off|hands free|self running|alone|without (anybody|anyone|a (human|person|hand|click)|any (human|manual)|people|touching)|no (humans?|hands?|person|people|approvals?|manual|clicks?|button|one)|nobody|zero (manual|human|clicks?|touch))',
      ],
      other: [
        '(from|since|on|as of|for) (the )?(very )?(day one|day 1|first (day|night|week|run|minute|release|hour|month|moment|version)|launch( day)?|week one|start|beginning|outset|version one|v1|minute one|go live)',
        '(in|for) (the )?(first (release|version)|v1|release one|release 1)',
        'right from the start',
        'at once from',
      ],
      within: 80,
      weight: 0.9,
    },
  ],
  but: [
    '(training|it|model) starts without (anybody|anyone)',
    'no (manual|human) (labels|labelling|annotation)',
    '(at first|first weeks|to begin with|initially) ~4 by hand',
    '(touches|touch|touched) (it|that|this|tsap|them)( since| for| please)?',
    'nobody (here )?(has|had|could|can|gets|trained|dares|else|is going)',
    'nobody has to (annotate|open|label|mark|type)',
    "(not|isn't|don't (need|want)) ~3 (fully )?(automatic|automated|autonomous)",
  ],
  negative: true,
});
