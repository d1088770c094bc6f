import type { FactAttribute } from '#reading/claims';
import type { Topic } from '#vocabulary/topics';

/** An option that an answer in own words can be meant as: the ways in which people put it. */
type Ways = readonly (readonly [option: string, ways: RegExp])[];

const GOES_ON =
  /\b(run anyway|go(es)? (on|ahead)|carry on|continues?|keep(s)? (going|running|the old)|still (run|runs|want|come|comes|need|go|goes)|anyway|(use|take|stay|go on) (with |on )?(the )?(old|last|previous|one that is there)|with (the )?(old|last|previous)|yes)\b/gi;
const WAITS =
  /\b(wait(s)?|stop(s)?|hold(s)? (it|off|back)|no (point|use)|useless|better none|none at all|nothing at all|not without)\b/gi;

const LIST =
  /\b(lists?|tables?|files?|sheets?|csv|excel|reports?|e-?mails?|mailed|dashboards?|batch(es)?|overnight|nightly|ahead of time|every (night|morning|day|week|month)|each (night|morning|day|week|month))\b/gi;
const ASKED =
  /\b(asks?( us)?|requests?|api|endpoint|http|real-?time|live|waits? for|while (the|a) (customer|user|person|caller)|on (the|a|her|his|their|our|my) (\w+ )?(page|site|screen|monitor|display)|while (he|she|it|they) waits?|comes? in|calls? (us|it|the (service|model|api|endpoint))|gets? (a|an) (answer|score|code|price) back|returns?)\b/gi;
const LOADED =
  /\b((re-?)?loads? (the |a |our |whatever )?(model|file|weights|adapter|version)|model file|onnx|picks? up the (model|file)|takes? the model|on the device)\b/gi;

const LOOKED =
  /\b((i|we|he|she|they|somebody|someone|a person) ('d |would |will |must |should |may |can )?(also |then |first )?(looks?|decides?|checks?|signs?|approves?|reads?|clicks?|says? (yes|ok|go|so))|\w+ (looks at|decides|signs|approves|says (yes|ok|go))|sign(s|ed)?[ -]?off|approv(es|al|ed)|by hand|manually|a human|a person)\b/gi;
const MEASURED =
  /\b(automatic(ally)?|by (the |a )?rule|threshold|(if|when|unless|as long as)\b.{0,60}\b(better|worse|beats?|lower|higher|improv\w+|above|below|at least))\b/gi;
const BY_HAND =
  /\b(by hand|manually|(i|we|somebody|someone) (would |will |'d |can |just )?starts?|started by (me|us|a person|somebody|hand)|press(es)? a button)\b/gi;

const GIVEN =
  /\b(nothing to (re-?)?train|never|not (re-?)?trained|we (do not|don't) train|comes? from (elsewhere|a vendor|the vendor|them)|bought|hosted|off the shelf|as it is)\b/gi;

const WAYS: Partial<Record<Topic, Ways>> = {
  failure_domains: [
    ['goes_on', GOES_ON],
    ['waits', WAITS],
  ],
  usage: [
    ['batch', LIST],
    ['request', ASKED],
    ['file', LOADED],
  ],
  promotion: [
    ['person', LOOKED],
    ['rule', MEASURED],
  ],
  cadence: [['manual', BY_HAND]],
  retraining: [
    ['manual', BY_HAND],
    ['given', GIVEN],
  ],
};

/** The attribute that an answer has to settle; where the reader heard it, own words need no guess. */
export const SETTLES: Partial<Record<Topic, FactAttribute>> = {
  failure_domains: 'goes_on_without',
  promotion: 'promotion',
  cadence: 'trigger',
  retraining: 'trigger',
};

/**
 * The option that an answer in own words comes to, for what the reader could make nothing of: the one that most of its words
 * speak for. Null where none or several do.
 */
export function optionMeant(topic: Topic, text: string): string | null {
  const votes = (WAYS[topic] ?? [])
    .map(([option, ways]) => ({ option, n: text.match(ways)?.length ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  const [first, second] = votes;
  if (!first) return null;
  if (topic === 'promotion' && second) return 'both';
  const loaded = votes.find(({ option }) => option === 'file');
  if (loaded && loaded.n === first.n) return 'file';
  return second && second.n === first.n ? null : first.option;
}

/** "No", "not yet", "nothing that works": whatever else is mentioned, there is no prototype. */
export const deniesPrototype = (text: string): boolean =>
  /^\W*(well,? |honestly,? |so far,? )?(no|nope|not yet|not really|nothing|none|never|nobody)\b(?!\s*(problem|doubt|worries))/i.test(
    text,
  );
