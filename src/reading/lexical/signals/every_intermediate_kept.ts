import { signal } from '#reading/lexical/signals/signal';

/** Every intermediate result is to be kept as a versioned artifact. */
export default signal('every_intermediate_kept', {
  strong: [
    '(every|each|all|any|every single|each single|each and every|everything) ~4 (intermediate|interim|in between|intermediary|temporary|partial) ~6 ?(artifacts?|artefacts?|versioned|kept|stored|saved|version|archived|tracked|version controlled|preserved|result|product|thing|output|frame|table|file|step|data)?',
    '(every|each|all|everything) ~6 (kept|stored|saved|versioned|archived|keep|store|version|save|preserved|tracked|retained) ~4 (as )?(a |an )?(versioned )?(artifacts?|artefacts?|versions?|forever|versioned)',
    '(keep|store|save|version|track|archive|preserve) (every|each|all|everything)( single)? ~6 (artifacts?|artefacts?|versioned|forever|version|intermediate|frame|mask|tile|step|in between)?',
    '(every|each) ~4 (as|become|becomes|is|be) (a |an )?(own |separate |versioned |immutable )?(artifact|artefact)',
    '(everything|all that comes) in between ~4 (kept|stored|saved|artifact|versioned)',
    '(nothing|no intermediate) ~4 (thrown away|deleted|discarded|lost|overwritten)',
  ],
  but: ['keep all (the )?(data|cloud|on)', '(model file|model) and the data it saw'],
});
