import { signal } from '#reading/lexical/signals/signal';

/** The team already runs pipelines on ZenML. */
export default signal('on_zenml_already', {
  strong: [
    '(already|we|now|currently|today|today we|team|squad|have|other|two|three|our|#) ~4 (run|runs|running|use|uses|using|have|has|are|on) ~4 (on |in |with )?zenml( already| today| since| for| pipelines| server)?',
    'zenml ~4 (already|since|in (production|use|place)|for (a year|two|months|years)|server (from|runs|is))',
    '(pipelines?|things|rest|else|others?) ~3 (run|runs|live|lives|is|are) (already )?(on|in) zenml',
    '(existing|our|other) zenml (pipelines?|server|stack|setup|instance|deployment)',
    '(a|one|the) zenml server (from|is|runs|exists|in)',
    'everything else (is|runs) (on|in) zenml',
  ],
  weak: ['(migrated|moved) (to|onto) zenml'],
  but: [
    '(in|into|onto|to) zenml(,| as| please|\\.| instead)',
    'how (you|one|i) (do|does) (that|it|this) in zenml',
    '(want|would like|wants|like|moves|going|migrate|migrating|migration|move|port|get|scope|need|new|wish) ~6 zenml',
    '(why|whether|if|is) zenml',
    '(be|become) (zenml|pipelines)',
    '(one|per|a|each|every|own|as) zenml (step|pipeline)',
  ],
});
