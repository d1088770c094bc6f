import { kind } from '#vocabulary/kind';

export default kind({
  id: 'dashboard',
  is: 'a user interface or dashboard that people look at',
  usual: 'not_a_pipeline',
  instead:
    "a page or dashboard over the table that the pipeline writes, such as Grafana, Streamlit, Power BI or the team's own front end",
  step: null,
  examples: [
    'the Tableau workbook for the sales meeting',
    'a screen on the wall of the dispatch office',
    'somewhere the doctors can click through the cases',
    'a small Streamlit page to look at the results',
  ],
});
