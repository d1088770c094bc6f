import { signal } from '#reading/lexical/signals/signal';

/** Asks how long it will take. */
export default signal('asks_for_time', {
  strong: [
    'how (long|many (weeks|months|days|sprints|months)|much time|soon|fast)( ~6)?( (will|would|does|do|is|should|until))?',
    '(number|amount) of (weeks|months|days|sprints)',
    '(duration|timeline|time line|time plan|time frame|roadmap|road map|gantt|delivery date|schedule of (work|delivery)|milestones?|go live date|effort estimate|estimate of (the )?effort|person days)( in (weeks|months))?',
    '(when|by when) (can|could|will|would|do|shall) (we|it|you|this|i) ~4 (live|ready|done|finished|start|have it|expect|be)',
    '(in|how many) weeks',
    '(weeks|months) (should|shall|would|will|do) (i|we|it)',
    'give (us |me )?(a )?(duration|date|timeline|estimate)',
  ],
  but: [
    'how long (a|the|it takes) ~3 (run|runs|training|step)',
    'how long since',
    'how (long|soon|fast) ~4 (since|ago|until (the|a)|stay)',
    'lead time',
    'timeline of (events|orders)',
    'order timeline',
    'duration of (the|a|each|stay|calls)',
    'how many (days|months|weeks) (since|until|to|a|per|before|after|has|they|of)',
    'in weeks\\.?( nobody)?',
    'days between',
  ],
});
