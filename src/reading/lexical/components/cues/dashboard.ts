import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'dashboard',
  says: [
    turns(0.9, 'power bi'),
    turns(
      0.75,
      'dashboard|dashboards|grafana|powerbi|tableau|looker|superset|metabase|kibana|streamlit|qlik|wallboard|cockpit',
    ),
    turns(0.6, 'web|fancy|big ui|interface|screen|page', 'screen|ui'),
    turns(0.45, 'screen|board|page|ui|map|view|app|portal ~4 where|for|with|on|that|to ~3 {person}'),
  ],
  shows: ['A Grafana dashboard for the operators.', 'a screen where the buyers see the list'],
  clean: ['He boarded the plane.'],
});
