import { signal } from '#reading/lexical/signals/signal';

/** Starting it by hand is acceptable at first. */
export default signal('manual_is_fine', {
  strong: [
    '(by hand|manually|press (it|the button)|start (it|that|this)) ~4 (is|would be|are) (fine|ok|okay|enough|good enough|no problem|all right|acceptable)( at first| for now)?',
    '(first|initial) (weeks?|months?|runs?|times?|time) ~5 (by hand|manually|press|button|start (it|them) myself)',
    '(by hand|manually) (at first|first|for now|to begin with|initially|to start with|for the time being|in the beginning|is fine|for a start)',
    '(at first|for now|to begin with|initially|to start with|in the beginning|until then) ~4 (by hand|manually|on a button|press|start it)',
    "(no need|don't need|do not need|needn't|doesn't (need|have) to) ~3 (automate|automatic|automated|be automatic)( ~3 yet)?",
    "(i'd|i would|i'll|we'd|we'll|we would) (just )?(start|run|press|kick off|trigger) (it|that|this|them) (myself|ourselves|by hand|off by hand)",
  ],
  weak: ['(started|start|triggered|run) by hand', 'on demand is (fine|enough)'],
  negative: true,
});
