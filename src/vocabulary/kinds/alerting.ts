import { kind } from '#vocabulary/kind';

export default kind({
  id: 'alerting',
  is: 'a service that watches continuously and alerts or pages people',
  usual: 'not_a_pipeline',
  instead:
    'a service that watches all the time, such as Grafana alerts, PagerDuty, Datadog or the monitoring that is already there',
  step: null,
  examples: [
    'page whoever is on call when the endpoint stops answering',
    'call the standby person when readings stop coming',
    'the monitoring pages the backend people already',
    'ring the ward as soon as a value is out of range',
  ],
});
