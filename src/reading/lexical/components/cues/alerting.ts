import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'alerting',
  says: [
    turns(
      0.75,
      'pagerduty|opsgenie|pager|alertmanager|nagios|zabbix',
      'call|text|ring|message ~4 if|when',
      'slack|teams|telegram|sms message|alert|ping|notification|channel',
    ),
    turns(0.6, '{alert} when|if|as'),
    turns(
      0.45,
      'alert|alerts|alerting|alarm|alarms|page|pages|ping|pings|wake|wakes|notify|notifies|warn|warns|sms ~5 {person}|when|if|on',
      'alert|alerts|alerting|alarm|notification|notifications',
    ),
  ],
  shows: ['PagerDuty wakes the engineer when the job fails.', 'an alert to the duty vet if the temperature rises'],
  clean: ['The page is blank.'],
});
