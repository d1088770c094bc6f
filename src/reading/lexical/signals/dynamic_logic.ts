import { signal } from '#reading/lexical/signals/signal';

/** Loops, branches or nested dynamic pipelines decide what runs. */
export default signal('dynamic_logic', {
  strong: [
    '(loop|loops|looping|looped) ~6 (pipeline|until|over every|over each|inside|nested|step|steps|back|branch|branches|sub|inner|through every|for each|per)',
    '(if ?/ ?else|if else|if branches|branch(es|ing)?) ~6 (pipeline|step|run ?time|on the fly|dynamic|loop|loops|decides?|graph|nested|sub|flow)',
    '(nested|nesting|recursive|recursion|recursively|dynamic|dynamically) ~4 (pipelines?|flows?|steps?|loops?|graph|branches|sub|generated|created|dags?|fan|map)',
    '(sub ?flows?|sub ?pipelines?|child pipelines?|child flows?|inner pipelines?|pipelines? (in|inside|within) (a )?pipelines?)',
    '(generated|created|built|decided|spawned|made|chosen|decides|decide|creates|generates) (on the fly|at run ?time|dynamically)',
    '(at run ?time|on the fly) ~6 (decides?|looks?|creates?|generates?|builds?|chooses?|which (steps?|branch))',
    '(calls|call) itself (again|one|until|recursively|deeper)?',
    '(loops?|goes|go|jump|jumps) back (to|until|one|and|again)',
    '(for each|for every|over every|over each) ~6 (for each|for every|inside (over|of)|another loop|again a loop|a loop|inside over) ~4',
    '(workflow engine|while loop|while true)',
    '(pipeline|flow|it) (decides|chooses|picks) ~3 (which|what) ~3 (steps?|branch|runs?|path|models?|next)',
  ],
});
