import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'migration',
  says: [
    turns(0.9, 'move|moving|bring|transfer|copy|import ~4 old|legacy|archive|years|history'),
    turns(
      0.75,
      'one-off|one-time|onetime|once ~4 move|import|copy|load|backfill|transfer|conversion',
      '{move} ~5 old|legacy|archive|historical|history',
      'backfill|backfilling',
      'old|legacy|historical ~5 move|moved|import|imported|loaded|copied|over|once',
    ),
    turns(0.6, '{move} ~6 once'),
  ],
  shows: ['Migrate the old archive to S3 once.', 'a one-off move of the 2018 records'],
  clean: ['Birds fly south in autumn.'],
});
