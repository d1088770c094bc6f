import { links } from '#reading/lexical/signals/links';
import { eachStartsTheNext, repeatedLinks } from '#reading/lexical/signals/repeated-links';
import { signal } from '#reading/lexical/signals/signal';

/** One pipeline starts the next; a claim for each link that was described. */
export default signal('pipeline_starts_pipeline', {
  strong: [
    '(when|once|as soon as|after) (it|that|this|one|this one|the first|the one) ~2 (is|has|gets|are) (done|finished|through|ready|complete|over),? ?(it|that|this)? ?(starts|start|triggers|trigger|launches|launch|kicks off|fires|wakes|calls|sets off)',
    '(each|each one|every one|every pipeline|every box|all of them|which|each of them) ~4 (starts|triggers|launches|fires|firing|wakes|calls|kicks off|releases|ends by (starting|firing|triggering|waking|launching)|kicks|pulls|by (starting|firing|triggering)) the (next|following|one after|other)',
    'on success (it )?(starts|triggers|launches|calls|start|trigger|kicks)',
    '(when|once) (done|finished|ready) (it )?(starts|triggers|launches|start|trigger|wakes|fires|calls)',
    '(pipeline|pipelines) ~3 (trigger|triggers|start|starts|call|calls|launch|launches|kick|kicks|fire|fires|wake|wakes) (each other|one another|the next|another|other|#|~2 pipeline)',
    '(a|the|one long|in a) chain (of|from) ~3 (pipelines|flows)',
    'pipelines? in a chain',
    'pipeline,? ~1 (triggered|started|launched|fired|kicked off|woken) by ~1 #',
    'pipeline,? ~1 (triggered|started|launched|fired|kicked off|woken) by ~3 pipeline',
    '(chained|daisy chained) ~2 (pipelines|flows)',
    '(triggers|kicks off|wakes|fires|starts) ~2 pipeline',
    '(hand|hands) over to (one another|each other|the next)',
    '(a|b|c|d) triggers (b|c|d|e)',
    '(fit|score|intake|ingest|feature|features|train|training|evaluation|scoring|delivery|publish|deploy|export|cleaning|cleanse|judge|validate|register|tidy|push) (pipeline )?(starts|kicks off|triggers|fires|wakes|kicks) (the )?(fit|score|feature|features|train|training|evaluation|scoring|delivery|publish|deploy|export|cleaning|intake|judge|validate|register|tidy|push|forecast|promotion)',
  ],
  shape: (text) => [...links(text), ...eachStartsTheNext(text), ...repeatedLinks(text)],
  but: [
    '(drift|error|rate|alarm|file|somebody|someone|he|she|i|we|a person|a human|nobody|share|check|it) (starts|triggers|launches) (the )?(training|retraining|refit|fit)',
    '(starts|start|triggers|trigger) (it|this|them|both|the (run|training|job|clock|day|week|month)) (by|myself|himself|herself|manually|with)',
    '(airflow|cron|jenkins|composer|mwaa|github|webhook) ~3 (starts|triggers|kicks|fires|calls)',
  ],
});
