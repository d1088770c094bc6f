import { kind } from '#vocabulary/kind';

export default kind({
  id: 'plain_etl',
  is: 'moves or reshapes data with no model and no ML artifact anywhere downstream',
  usual: 'not_a_pipeline',
  instead: 'the scheduler or SQL tool that moves data without models, such as dbt, Airflow, Prefect or cron',
  step: { verb: 'move', produces: 'reshaped table', artifact: 'table' },
  examples: [
    'copy the price list into the shop system every night',
    'supplier spreadsheets reshaped into a lookup table that no model reads',
    'a monthly export for the tax adviser',
    'sum up the bookings for finance',
  ],
});
