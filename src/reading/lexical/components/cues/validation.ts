import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'validation',
  says: [
    turns(0.9, 'refuse|stop|fail|abort|halt ~4 if|when|unless ~8 {data}|{source}'),
    turns(
      0.75,
      'refuse|stop|fail|abort|halt|reject ~2 if|when|unless',
      'check|verify|validate|ensure|assert ~4 schema|column|columns|row|rows|range|ranges|null|nulls|total|totals|checksum|complete|completeness|freshness|duplicate|unit|units',
      'schema|range|plausibility|sanity|quality|completeness|freshness check|checks|validation',
      'if|when ~3 fewer|less|more than ~4 missing|rows|files|stores|records',
    ),
    turns(
      0.6,
      'check|verify|make ~3 whether|if|that|sure ~5 all|complete|there|arrived|missing|enough|every',
      'great expectations|data validation|data quality check|checks?',
      'data quality|contract|sanity check|checks|gate|tests?',
      'stop|complain|alarm|shout if ~4 missing|incomplete|late|empty|stale',
    ),
    turns(0.45, 'reject|quarantine ~3 {data}', 'verify|validate ~3 {data}'),
  ],
  shows: [
    'Stop when fewer than 60 stores have reported.',
    'check the schema and the ranges of each file',
    'Validate that all columns are there.',
  ],
  clean: ['Somebody checks the model once a quarter.', 'We stop work at five.'],
});
