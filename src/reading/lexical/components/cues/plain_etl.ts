import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'plain_etl',
  says: [
    turns(
      0.75,
      '{move} ~6 {etl}',
      'counts|totals|figures|numbers ~4 into|to ~3 sap|warehouse|excel|sheet',
      'copy|sync|replicate ~4 from ~4 to',
    ),
    turns(
      0.6,
      'nothing to predict|learn',
      'etl|elt job|jobs|process|flow',
      'invoice|invoices|ledger|payroll|accounting|bookkeeping|hr|finance ~5 {move}|{write}|{join}',
      'data mart|warehouse load|job|sync',
    ),
    turns(0.45, 'kpi|kpis ~3 into|to|in|for'),
  ],
  shows: ['The invoices are moved into the finance mart by dbt.', 'a nightly ETL job without any model'],
  clean: ['We predict the invoice amount.'],
});
