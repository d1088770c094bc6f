import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'reporting',
  says: [
    turns(0.9, 'weekly|monthly|daily|nightly|quarterly report|summary|pdf|email|mail|digest'),
    turns(
      0.6,
      '{report} ~5 report|pdf|summary|email|mail|plot|plots|chart|slide|one-pager|digest|newsletter',
      'model card',
    ),
    turns(
      0.45,
      'report|reports|pdf|summary|one-pager|digest|mail|email ~3 for|per|with|after|goes|of|by',
      'mail|email|send ~4 report|summary|pdf|plot|list|overview|digest',
      'table|page ~3 for ~2 {person}',
    ),
  ],
  shows: ['A PDF report goes to the board every month.', 'mail a summary to the plant manager'],
  clean: ['Stores that have reported.', 'He reports to the CTO.'],
});
