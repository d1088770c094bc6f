import { redirection } from '#design/readiness/redirection';
import { factInWords } from '#interview/fact-words';
import type { ArrivalPattern } from '#vocabulary/arrival-patterns';
import type { Phase, Question, Remark } from '#interview/interview-step';
import { depthOf, type Interview } from '#interview/state';
import type { Finding } from '#rule/finding';
import { READINESS_SIGNS, type ReadinessSign } from '#vocabulary/readiness-signs';
import { listed } from '#interview/nouns';
import { overruled } from '#interview/overruled';
import { QUESTIONS } from '#interview/questions';
import { SMELLS } from '#vocabulary/smells';

/** What is said before the questions of this step. Each remark is made once: in the step after what gave rise to it. */
export function remarksOf(state: Interview, phase: Phase, questions: readonly Question[]): Remark[] {
  if (phase === 'opening' && state.reading.sentences.length === 0 && state.fresh.size === 0) return [];
  return [
    ...explanations(state, questions),
    ...timeAndCost(state),
    ...overruled(state),
    ...(state.design.ready
      ? [...arrival(state), ...takenOver(state, phase), ...smells(state, phase), ...taken(state, questions)]
      : redirected(state, phase, questions)),
  ].concat(state.design.ready ? [] : whatIsMissing(state, questions));
}

/** "What do you mean?" explains and leaves the question open. */
const explanations = (state: Interview, questions: readonly Question[]): Remark[] =>
  questions
    .filter((q) => state.asked.get(q.id)?.puzzled && state.fresh.has(state.asked.get(q.id)!.last.id))
    .map((q) => ({ kind: 'answer', rule: null, text: q.explanation }));

/** Asked for time or cost: why there is no figure, and what to do instead (D7.5). */
function timeAndCost(state: Interview): Remark[] {
  const asks = (signal: string) =>
    state.reading.signals.some((s) => s.signal === signal && s.evidence.some((e) => state.fresh.has(e.entry)));
  return [
    ...(asks('asks_for_time')
      ? [
          answer(
            'You asked how long it will take. I leave that out on purpose: it depends on your data access, your reviews and your people, none of which I can see. Get the first pipeline running from end to end; how long that took is the best measure for the rest.',
          ),
        ]
      : []),
    ...(asks('asks_for_cost')
      ? [
          answer(
            'You asked what it will cost. I give no figure, because it depends on machine types and run times that nobody knows yet. Once the first pipeline has run, take its memory, processors and hours to your cloud provider’s calculator, or to whoever pays for your servers.',
          ),
        ]
      : []),
  ];
}

/** What came from code or from a document is shown once, to be corrected if it is wrong, and not asked again. */
function takenOver(state: Interview, phase: Phase): Remark[] {
  const shown = isSorting(state, phase) && !wasSorting(state);
  const found = state.reading.facts.filter((f) => f.speaker === 'code' || f.speaker === 'document');
  if (!shown || found.length === 0) return [];
  return [
    {
      kind: 'note',
      rule: null,
      text: `From what is there already I took: ${listed(found.map((f) => factInWords(f, state.reading)))}. Tell me where that is wrong.`,
    },
  ];
}

const answer = (text: string): Remark => ({ kind: 'answer', rule: 'D7.5', text });

const ARRIVAL: Record<ArrivalPattern, string> = {
  mega_pipeline:
    'You describe one run that does everything. That is easy to picture and hard to live with: what fails last stops what came first, and one clock has to suit all parts. I will look for the places where it comes apart naturally.',
  kitchen_sink:
    'You would like to have everything as a pipeline. Some of it gains nothing from that and has better homes, so I sort first and cut afterwards.',
  premature_architecture:
    'You have drawn a lot before any of it has run. I will keep your drawing in mind and look for the one pipeline that proves the rest.',
  foggy_scope: 'It is not clear yet what is to be predicted, for whom. That is where I would begin, before any tool.',
};

/** The way in which the person arrived, named once and kindly (D1). */
function arrival(state: Interview): Remark[] {
  const { arrivalPattern } = state.design;
  const first = state.asked.size === 0 && state.decisions.length === 0;
  return arrivalPattern && first && state.before()?.design.arrivalPattern !== arrivalPattern
    ? [{ kind: 'arrival', rule: arrivalPattern, text: ARRIVAL[arrivalPattern] }]
    : [];
}

/** As many smells are told in full at once; of further ones only what was found, or they would drown the question. */
const MOST_IN_FULL = 3;

/**
 * Smells with their cost and the simpler way (D9): when the parts are sorted first, later only what the last turn brought.
 * None is told twice; the status of an interview keeps all of them.
 */
function smells(state: Interview, phase: Phase): Remark[] {
  const sorting = isSorting(state, phase);
  const told = sorting && wasSorting(state) ? new Set(state.before()?.design.findings.map((f) => f.rule)) : new Set();
  const isFresh = (finding: Finding) => finding.quotes.some((q) => q.entry !== undefined && state.fresh.has(q.entry));
  return state.design.findings
    .filter((f) => f.rule in SMELLS && !told.has(f.rule) && (sorting || (isFresh(f) && state.asked.size > 0)))
    .map((f, i) => ({
      kind: 'smell',
      rule: f.rule,
      text: i < MOST_IN_FULL ? [f.text, f.cost, f.instead].filter(Boolean).join(' ') : f.text,
    }));
}

/** The parts are being sorted and nobody has agreed to them yet. */
const isSorting = (state: Interview, phase: Phase): boolean =>
  phase === 'classify' && !state.decisions.some((d) => d.about === 'confirmed');

/** Whether they were being sorted before the last turn already, so that what belongs to the sorting was told then. */
function wasSorting(state: Interview): boolean {
  const before = state.before();
  if (!before?.design.ready || before.reading.components.length === 0) return false;
  const answered = [...state.asked].filter(([, { last }]) => state.fresh.has(last.id));
  const beganWithThese = answered.length > 0 && answered.length === state.asked.size;
  const readiness = answered.some(
    ([id, { last }]) => id.startsWith(`${last.topic}:`) && QUESTIONS[last.topic].phase === 'readiness',
  );
  return !readiness && !(beganWithThese && before.design.thin);
}

/** After "I don't know" or "enough": what is taken for granted until somebody knows. */
function taken(state: Interview, questions: readonly Question[]): Remark[] {
  const enough = depthOf(state) === 'enough' && questions.length === 0;
  const unknown = [...state.asked].filter(([, a]) => a.unknown && state.fresh.has(a.last.id)).map(([id]) => id);
  if (!enough && unknown.length === 0) return [];
  const about = state.design.assumptions.filter(
    (a) => enough || unknown.some((id) => id.includes(a.id.split(':').at(-1)!)),
  );
  return about.length > 0
    ? [{ kind: 'note', rule: null, text: `Until somebody knows better: ${about.map((a) => a.text).join(' ')}` }]
    : [];
}

function redirected({ reading, design }: Interview, phase: Phase, questions: readonly Question[]): Remark[] {
  return phase === 'readiness' && questions.length === 0
    ? [{ kind: 'redirect', rule: 'D3.4', text: redirection(reading, design.components) }]
    : [];
}

const MISSING: Record<ReadinessSign, string> = {
  still_exploring: 'an end to looking around: one set of features and one model that you would stand by',
  no_prototype: 'one result, however small, that beats guessing and that somebody finds useful',
  unknown_data: 'one example of what goes in and of what should come out',
};

function whatIsMissing(state: Interview, questions: readonly Question[]): Remark[] {
  const signs = state.design.readinessSigns.filter((s) => s in READINESS_SIGNS);
  if (questions.length > 0 || signs.length === 0) return [];
  return [{ kind: 'redirect', rule: 'D3.4', text: `What is missing: ${listed(signs.map((s) => MISSING[s]))}.` }];
}
