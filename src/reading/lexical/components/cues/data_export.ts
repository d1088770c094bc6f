import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'data_export',
  says: [
    turns(
      0.75,
      '{prediction} ~4 go|goes|land|lands|written|end|ends|sit|sits|back|sent|pushed ~3 to|into|in|on|up|back',
    ),
    turns(
      0.6,
      'write|writes|written|put|puts ~3 back',
      'hand|hands|give|gives|deliver|delivers ~4 to ~4 {application}|{source}|{person}',
      'csv|excel|file|table ~3 to|into|in|for|on ~3 {source}|{application}|{person}',
      'into ~3 crm|erp|sap|table|warehouse|sheet|system|queue',
    ),
    turns(
      0.45,
      '{write} ~5 to|into|in|on|back ~5 {source}|{application}|{dashboard}',
      'write|writes|written|store|save|push|upload|publish|export|load|post|send|drop|put|place|feed|append|upsert ~4 {prediction}',
      'land|lands ~3 in|on',
      'go|goes|into|in|to ~3 crm|erp|sap|salesforce|table|warehouse|sheet|queue|folder|sharepoint|bucket',
    ),
  ],
  shows: [
    'Write the scores into Salesforce.',
    'the forecast lands in the planning table',
    'drop a CSV on the share of the buyers',
  ],
  clean: ['Write me an email.'],
});
