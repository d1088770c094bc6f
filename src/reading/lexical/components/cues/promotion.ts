import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'promotion',
  says: [
    turns(
      0.9,
      'goes|go|put|goes_live live|production if|only|when|after|once',
      'only|not ~3 if|when|unless ~6 {condition}',
    ),
    turns(
      0.75,
      'if ~5 better|beats|wins|worse|lower|higher|improves|improved',
      'go|goes live',
      '{person} ~3 say|says yes|ok|go|fine',
    ),
    turns(
      0.6,
      'register ~4 {model}|version|registry',
      'approve|approves|approval|sign|signs|bless|blesses|release|releases|countersign ~4 {model}|version|it|one|new|each|every|off',
      'replaces|replace|swap|swaps|swapped ~4 old|current|live|production|it|previous|last',
      'sign|signs off',
      'stays ~3 old|current',
    ),
    turns(
      0.45,
      'model registry',
      'take|takes over',
      'four eyes|eye',
      'better|worse than ~3 old|current|last|live|production|previous',
    ),
    turns(
      0.3,
      'promote|promotion|promoted',
      '{person} ~3 approve|approves|approval|sign|signs|release|releases|ok|okays|decide|decides|bless|blesses|has|agrees',
      'switch|swap|replace ~3 {model}',
    ),
  ],
  shows: [
    'The new model is promoted if it beats the old one.',
    'Jens signs off each version before it goes live.',
    'Only if the error is lower does it replace the current model.',
    'register the model in the registry',
  ],
  clean: ['He was promoted to head of sales.', 'Only on Mondays.'],
});
