import { signal } from '#reading/lexical/signals/signal';

/** Each step is to be a service, container or endpoint of its own. */
export default signal('step_as_service', {
  strong: [
    '(each|every|all|any|single) ~2 (step|steps|stage|stages|box|component|part|player|block|module|piece|node) ~6 (its own|own|a separate|separate|a small|small|a|an|individual|little|independent|as a|as an|be a|into a|into its) ~3 (service|microservice|micro service|container|endpoint|api|rest|repo|repository|pod|server|web service|address|url|deployment|docker|image|lambda|function)s?( ~3)?',
    '(micro ?services?|microservice architecture)',
    '(steps?|stages?|blocks?|players?) ~3 (talk|talks|call|calls|speak|communicate) ~3 (over|via|through|by|with|to each other|one another) ~2 (http|rest|the network|api|grpc|web|each other|another)',
    '(the )?(step|one|service|stage) before calls the (step|one|service) after',
    '(one|a|separate|own) (service|container|microservice|pod|repo|endpoint) (per|for each|for every) (step|stage|box|block|part|transformation)',
    '(step|stage|box|block)s? (is|are|become|becomes|to be|as|shall be|should be|will be|packaged as|wrapped as|delivered as) ~3 (rest |web |http |own |small |separate |independent )?(services?|microservices?|containers?|endpoints?|apis?|lambdas?|functions?)',
    '(its|their) own (container|service|endpoint|pod|repo|rest|api|microservice|web service|docker image|url)( and ~2 (own|endpoint|api|scaling|repo|database))? ?~4 (each|every|step|steps|stage)?',
    '(each|every|all)( one)? of (these|them|those|the (nine|ten|eight|seven|six|steps)) ~4 (its own|own|a separate|in its own|a) ~2 (container|service|endpoint|pod|repo|microservice|api|image)',
  ],
  weak: ['(behind|with) (its|their) own (rest|http|api)'],
  but: ['(the|our) model ~3 (service|endpoint)', '(scoring|prediction|answer) (service|endpoint|api)'],
});
