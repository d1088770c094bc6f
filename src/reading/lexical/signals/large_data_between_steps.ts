import { signal } from '#reading/lexical/signals/signal';

/** Data of many gigabytes is handed from narrow step to narrow step. */
export default signal('large_data_between_steps', {
  strong: [
    '(each|every|one|all|everyone) ~4 (hands?|pass(es)?|passing|writes?|reads?|moves?|gives?|gets?|ships?|stores?|drags?|carries|handing|giving) ~5 (full|whole|entire|complete|lot|all the|raw|everything|all of it|# ?(gb|tb|gig|gigs|gigabytes)|rasters?|frames?|journey|cube|stack|block)',
    '(full|whole|entire|complete) ~3 ?(to|from|between|through|into|handed) ~3 (the )?(next|following|other|step|each|one|every|over)',
    '(reads?|gets?|takes?|loads?) (the )?(whole|full|lot|entire|all) ?~4 (and|then) ~1 (writes?|gives?|hands?|passes|saves?|stores?) (the )?(whole|full|lot|entire|all|it all|everything)',
    '# ?(gb|tb|gigs?|gigabytes?|terabytes?) ~8 (each|every|between|from|through|per|after|to) ~2 (the )?(step|steps|stage|stages|next|arrow|arrows|hop|hops|one to the next)',
    '# ?(gb|tb|gigs?|gigabytes?) (each|every|per) (time|step|hop|arrow),? ~3 (times|steps|#)?',
    '(# times|times|x|×) # ?(gb|tb|gigs?)',
    '# ?(x|×) # ?(gb|tb)',
    '(between|from) (one |each |every |all )?(step|steps|stage|service) ~3 (and|to) (the )?(next|following|another|other) ~8 (written|read|full|whole|copied|stored|set|gb|tb)',
    '(each|every|all)( of (them|these|those))?( step| steps| one| stage| hop)? ~3 (reads?|writes?|loads?|saves?|stores?) ~6 (and|&|then|,) ~2 (reads?|writes?|loads?|saves?|stores?|again|back)',
    '(whole|full|entire) # ?(gb|tb|gigs?|gigabytes?)? ?~2 through (each|every|all)',
    'through (every|each) (arrow|step|hop)',
    '(network|lustre|wire|s3|disk) # times',
    'the whole ~4 through each of (these|them)',
    'goes? through (the )?~2 # times',
    '(handed|hands|handing|passed|passes|passing) (on|over) ~3 (full|whole|raster|rasters|frame|cube|gb|tb)',
  ],
  together: [
    {
      one: ['(each|every|own|separate|single) ~3 steps?', '(step|steps|arrow|arrows|hop|hops)'],
      other: ['# ?(gb|tb|gigs?|gigabytes?|terabytes?)'],
      within: 90,
      weight: 0.65,
    },
  ],
  but: ['(a|one) step ~6 (only|checks|counts)'],
});
