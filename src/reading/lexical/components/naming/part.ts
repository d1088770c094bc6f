/**
 * What a word does in a phrase that gives a name. Glue joins what belongs to one word or name ("part-time", "week's"),
 * a mark ends a phrase.
 */
export type Part =
  | 'noun'
  | 'attribute'
  | 'determiner'
  | 'preposition'
  | 'verb'
  | 'auxiliary'
  | 'pronoun'
  | 'adverb'
  | 'subordinator'
  | 'joiner'
  | 'comma'
  | 'glue'
  | 'mark';
