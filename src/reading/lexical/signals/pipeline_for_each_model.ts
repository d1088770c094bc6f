import { algorithmsApart } from '#reading/lexical/signals/shapes';
import { signal } from '#reading/lexical/signals/signal';

/** A pipeline of its own for each model, algorithm or approach. */
export default signal('pipeline_for_each_model', {
  strong: [
    '(one|a|a separate|separate|its own|an own|own|dedicated|individual) ~1 (pipeline|pipelines|flow|flows|dag) ~4 (per|for each|for every|for each of the|each for|for all) ~1 (model|models|algorithm|algorithms|approach|approaches|classifier|classifiers|variant|variants|architecture|architectures|method|methods|learner|learners|network|networks|candidate|candidates|framework|frameworks|way|technique|techniques|model type|model family)',
    'pipelines? (per|for each|for every) ~2 (model|models|algorithm|algorithms|approach|approaches|classifier|classifiers|variant|variants|architecture|architectures|method|methods|learner|learners|network|networks|candidate|candidates|framework|frameworks|way|technique|techniques|model type|model family)',
    '(each|every) (of (them|these|the ~2) )?~1 (model|models|algorithm|algorithms|approach|approaches|classifier|classifiers|variant|variants|architecture|architectures|method|methods|learner|learners|network|networks|candidate|candidates|framework|frameworks|way|technique|techniques|model type|model family) ~4 (its|their|an|a) ~1 own ~1 (pipeline|flow|dag)',
    '# pipelines,? ~4 (one|each) (per|for each|for) ~2 (model|models|algorithm|algorithms|approach|approaches|classifier|classifiers|variant|variants|architecture|architectures|method|methods|learner|learners|network|networks|candidate|candidates|framework|frameworks|way|technique|techniques|model type|model family)',
    '(because|since|as) (each|every|four|three|five|#) (model|models|algorithm|algorithms|approach|approaches|classifier|classifiers|variant|variants|architecture|architectures|method|methods|learner|learners|network|networks|candidate|candidates|framework|frameworks|way|technique|techniques|model type|model family) (has|have|needs|need) (its|their) own',
    '(identical|the same|alike|equal) ~1 (except|but|apart|save) (for|from) the (model|algorithm|network|encoder|classifier|method|learner) ~1 (inside|in it|within|in the middle)?',
  ],
  shape: algorithmsApart,
});
