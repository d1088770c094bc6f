import { CLASS_INDEX, classesOf } from '#reading/lexical/components/lexicon/word-classes';
import { TIMES } from '#reading/lexical/components/naming/noun-phrase';
import { EMPTY_SUBJECTS } from '#reading/lexical/facts/subject-words';
import { ALGORITHMS } from '#reading/lexical/gazetteer/algorithms';
import { TOOL_NAMES } from '#reading/lexical/gazetteer/tools';
import { ACT_WORDS } from '#reading/lexical/text/act-words';
import type { Token } from '#reading/lexical/text';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Classes of things that every workflow has; "data" is none of them, because claims, invoices and photos are in it. */
const EVERYWHERE: ReadonlySet<number | undefined> = new Set(
  [
    'source',
    'model',
    'prediction',
    'feature',
    'metric',
    'registry',
    'endpoint',
    'application',
    'dashboard',
    'reporting',
    'alert',
    'stream',
    'index',
    'edge',
    'hyper',
    'abtest',
    'cicd',
    'notebook',
    'store',
    'person',
    'when',
    'condition',
    'machine',
    'deny',
    'later',
    'exists',
  ].map((name) => CLASS_INDEX.get(`t:${name}`)),
);

/** Nouns of descriptions of work, of offices, of forms of data, of people and of talk, whatever the work is about. */
export const OF_ANY_WORK = set(
  `ability access account action addition advice agency agreement aim amount anyone anything approval architecture area argument
  arrangement arrow artifact artefact aspect assumption attachment attempt attention audit author authority average background
  backup basis beginning behaviour behavior benefit blank boot bottom boundary box boy brain bracket brief brother budget bug
  building bunch business button calendar capacity case cause cell center centre century certainty chain chair chance chapter
  character check child choice city clarification class click client clock code coefficient coffee collection color colour column
  combination comment committee company comparison competition component computer concept concern conclusion condition conductor
  conference confidence confirmation connection consequence consultant contact container content context contract contractor
  conversation copy core corner correction cost council counter country couple course cousin coverage credit criterion currency
  cut cutover date deadline deal debate decision declaration decree default degree department description design desk detail device
  diary difference difficulty digit direction director discussion disk display distance distribution division document domain dollar
  door doubt draft duplicate duty edge effect effort element emergency employee end engine engineer english entry environment error
  euro evaluation evidence exact example exception excerpt exercise expense experience explanation extra eye face fact factor failure
  fallback family father favour fax feature feedback feeling field figure finance firm fit fix flag flow focus folder follow force form
  format formula fortnight frame frequency friend front function future gentleman goal graph grid ground group guess guy gut half hand
  handover hardware heading help hint history holiday home hope hour idea image impact importance impression improvement individual
  information infrastructure initiative input instruction intention interest interface internet interval intro introduction issue item
  job joke key kid kind knowledge label lab lack lady language laptop law lawyer layer layout leadership leave length letter level library
  licence license life limit line link list load location log logic look loop lot lunch machine mail maintenance majority man management
  margin mark market mass material matter maximum meaning means measure measurement medium meeting member memo memory mention
  merge mess message metadata method middle migration minimum ministry mistake mix mode modelling modeling moment money mother motivation name
  need neighbour neighbor network night noise non-goal note notice nobody number object objective observation occasion office one operation
  opinion opportunity option order organisation organization origin others outcome outlier output overview owner package pain pair paper
  paragraph part participant party patch path pattern payload pdf peak percentage period permission person phase philosophy phone photo
  picture piece pile pilot place plan platform pleasure point policy position possibility post power practice preparation presence
  presentation press pressure prevention principle print priority problem procedure process processing product production program
  programme progress project promise proof proportion proposal protection protocol prototype purpose quality quantity quarter question
  quote range rate reader reading reality reason recipe record reference refit region relation relationship release remark reminder
  repair replacement reply reporter request requirement research resource respect response responsibility rest restriction result retention
  retirement review revision right risk role room round routine row rule safety saving scale schedule schema scheme school science scope
  screen script second secretary section sector security segment selection sense sentence sequence series session set setting setup
  shape share side sign signature situation size sketch skill slide software solution somebody someone something son sort sound space
  speaker specification speech speed split spot spreadsheet staff stage standard start state statement statistic status step stop story
  strategy street stretch structure student study stuff style subject suggestion sum summary supplier support surface surprise survey
  switch symbol synchronisation system tab table tablet tag talk target task team technology template tendency tender tenth term
  territory test text thanks theme theory thesis thing thought threshold thumb ticket tier tile tip title tool top topic total touch town trace
  track traffic transcript transformation transition transparency trial trigger trouble trust truth type uncertainty union unit university
  update usage use user utility validation value variable variation variety vendor verdict version video view visibility vision voice
  volume vote wall warning way weakness weight whiteboard width wife window wish woman word work workflow workstation world writing yard
  year zone cloud mailbox datum parameter model-risk quarterly offsite webhook ids metre meter kilo ton percent temp temperature
  squad staffing team-size headcount governance compliance regulator glossary appendix annex hearing answer night-shift shift colleague
  age block price bureau mainframe namespace multi must change come scream west east south north satellite checksum calibration weekday visit
  go swap side behalf bye brother postdoc doctorate girl parent dev devs ops algorithm estimation removal pairwise tech dataset http dag startup
  consultancy seriousness completion handoff extraction overload aggregator partner analytics blueprint shadow doc url dream intelligence
  ppl segmenter scorer recogniser recognizer matcher grader trainer adult giver condition matter-of-fact checklist reunion mood little seminar
  boss client vendor auditor ladies gentlemen regards greetings dear hello hey mister madam sir ok okay fridge napkin wiki slack
  lol haha pic pics photograph photographs plate strip cycle body opening closing finding following learning teaching planning meaning being`
    .split(/\s+/u)
    .join(' '),
);

/** Whether a noun can tell what a whole workflow is about: none of those that stand in descriptions of any work. */
export const isTelling = (token: Token): boolean =>
  /^(?:NOUN|PROPN)$/u.test(token.pos) &&
  token.lower.length > 2 &&
  /^\p{L}[\p{L}-]*\p{L}$/u.test(token.lower) &&
  [token.lower, token.lemma.toLowerCase(), singular(token.lower)].every(
    (word) =>
      !OF_ANY_WORK.has(word) &&
      !EMPTY_SUBJECTS.has(word) &&
      !ALGORITHMS.has(word) &&
      !TOOL_NAMES.has(word) &&
      !TIMES.has(word) &&
      !ACT_WORDS.has(word),
  ) &&
  !/(?:ly|ing|-(?:run|based|like|free|driven|facing|side|wide|level|off|up|out|in))$/u.test(token.lower) &&
  !classesOf(token).some((at) => EVERYWHERE.has(at));

const singular = (word: string): string => word.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');
