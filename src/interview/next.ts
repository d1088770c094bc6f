import type { Brief } from '#brief/entry';
import { standing } from '#brief/fold';
import { put } from '#interview/put';
import type { InterviewStep, LeftUnasked, Phase, Question } from '#interview/interview-step';
import { given, pipelinesOf } from '#interview/known';
import { doubtfulParts, partAgain } from '#interview/questions/bucket';
import { classification } from '#interview/questions/classification';
import { contradictions } from '#interview/questions/contradiction';
import { mvp } from '#interview/questions/mvp';
import { opening, openingAgain } from '#interview/questions/opening';
import { unheardSentences } from '#interview/questions/sentence';
import { partOf } from '#interview/settle-part';
import { remarksOf } from '#interview/remarks';
import { depthOf, type Interview, interviewOf, isConfirmed, isUnheard, weighed, weighedAbout } from '#interview/state';
import { matters, type Weighed } from '#interview/worth';
import type { Reader } from '#reading/reader';
import type { CoverageCategory } from '#vocabulary/coverage';
import type { Topic } from '#vocabulary/topics';

/** The most questions that are put at once (AGENTS-INTEGRATION: the limit of the narrowest host). */
export const BATCH = 3;

/** Parts that were heard faintly and are asked about one by one; the others stand in the table that is confirmed. */
const PARTS = 2;

/** Decisions confirmed by a concrete night although no answer need move the plan. */
const SCENARIOS = 2;

/** What the interview does next: a pure function of the brief. Killed and resumed, it asks the same again. */
export const nextStep = (brief: Brief, reader: Reader): InterviewStep => stepOf(interviewOf(brief, reader));

/** The step of an interview whose state is known already. */
export function stepOf(state: Interview): InterviewStep {
  const { phase, questions } = batchOf(state);
  return {
    phase,
    done: questions.length === 0,
    questions,
    remarks: remarksOf(state, phase, questions),
    leftUnasked: questions.length === 0 ? leftUnasked(state) : [],
  };
}

interface Batch {
  readonly phase: Phase;
  readonly questions: readonly Question[];
}

function batchOf(state: Interview): Batch {
  if (!state.brief.entries.some((e) => e.kind === 'passage' && e.text.trim() !== '')) {
    return { phase: 'opening', questions: [opening] };
  }
  if (depthOf(state) === 'enough') return { phase: endOf(state), questions: [] };
  if (saidNothingYet(state)) return { phase: 'opening', questions: [openingAgain] };
  for (const stage of [readiness, followUp, sorting, cutting, firstPipeline]) {
    const batch = stage(state);
    if (batch) return batch;
  }
  return { phase: endOf(state), questions: [] };
}

/** One passage, and no part of a workflow in it. */
const saidNothingYet = ({ brief, reading }: Interview): boolean =>
  reading.components.length === 0 && standing(brief).filter(({ kind }) => kind !== 'claims').length === 1;

const endOf = (state: Interview): Phase => {
  if (!state.design.ready) return 'readiness';
  return isConfirmed(state, 'document') ? 'hand_over' : 'write';
};

/** Readiness before architecture (D3.4): what speaks against it is asked about once, then the person is sent back kindly. */
function readiness(state: Interview): Batch | null {
  const open = weighed(state, 'readiness');
  if (state.design.ready) return batch(state, 'readiness', valuable(state, open));
  const signs = state.design.readinessSigns;
  const topics: Topic[] = [
    ...(signs.some((s) => s !== 'unknown_data') ? ['prototype' as const] : []),
    ...(signs.includes('unknown_data') ? ['data_format' as const] : []),
  ];
  const untried = open.filter(
    (q) => topics.includes(q.rule.id) && ((state.asked.get(q.id)?.times ?? 0) === 0 || isUnheard(state, q.id)),
  );
  return batch(state, 'readiness', untried) ?? { phase: 'readiness', questions: [] };
}

const ASKS_FOR: Record<CoverageCategory, readonly Topic[]> = {
  data_sources: ['sources', 'data_format'],
  processing: ['data_format'],
  model_work: ['prototype', 'retraining'],
  deployment_targets: ['usage'],
  operational_needs: ['retraining', 'cadence'],
  existing_infrastructure: ['infrastructure', 'tried_before'],
  team_context: ['team'],
};

/** A thin description gets one round of questions about what it leaves out, the most telling first (D3.3). */
function followUp(state: Interview): Batch | null {
  if (!state.design.thin || state.asked.size > 0) return null;
  const missing = (Object.keys(ASKS_FOR) as CoverageCategory[]).filter((c) => !state.design.coverage.includes(c));
  const topics = new Set(missing.flatMap((category) => ASKS_FOR[category]));
  return batch(state, 'opening', byWorth(weighedAbout(state, topics)).slice(0, BATCH));
}

/** What decides which parts there are; then the sorted parts are shown and confirmed (D4.6). */
function sorting(state: Interview): Batch | null {
  const fresh = (questions: readonly Question[]) =>
    questions.filter((q) => !state.asked.get(q.id)?.closed && !isDecided(state, q));
  const again = (q: Question): Question => {
    const before = state.asked.get(q.id);
    return before && before.times > 0 && !before.puzzled ? partAgain(q, before.last.text) : q;
  };
  const partsSoFar = [...state.asked.keys()].filter((id) => id.startsWith('bucket:')).length;
  const decisive = [
    ...fresh(contradictions(state)),
    ...valuable(state, weighed(state, 'classify')).map((q) => put(state, q)),
    ...(isConfirmed(state, 'classification')
      ? []
      : [
          ...(partsSoFar < PARTS
            ? fresh(doubtfulParts(state, state.trial))
                .slice(0, PARTS - partsSoFar)
                .map(again)
            : []),
          ...fresh(unheardSentences(state, passagesOf(state))),
        ]),
  ];
  if (decisive.length > 0) return { phase: 'classify', questions: decisive.slice(0, BATCH) };
  if (isConfirmed(state, 'classification') || state.design.components.length === 0) return null;
  return { phase: 'classify', questions: [classification(state)] };
}

const passagesOf = ({ brief }: Interview): ReadonlySet<string> =>
  new Set(brief.entries.flatMap((e) => (e.kind === 'passage' || e.kind === 'correction' ? [e.id] : [])));

/** Whether a decision entry has settled this question. */
const isDecided = (state: Interview, question: Question): boolean =>
  state.decisions.some((d) =>
    question.topic === 'sentence'
      ? d.about === 'sentence' && d.quote === question.about
      : question.topic === 'bucket' && d.about === 'bucket' && d.component === partOf(question.about)?.name,
  );

/** What cuts the pipelines; then the weightiest cuts are confirmed by a concrete night (D2.6). */
function cutting(state: Interview): Batch | null {
  const open = weighed(state, 'decompose');
  const worthAsking = batch(state, 'decompose', valuable(state, open));
  if (worthAsking) return worthAsking;
  const nightsSoFar = [...state.asked.keys()].filter((id) => id.startsWith('failure_domains:')).length;
  const nights = open.filter(
    (q) => q.rule.id === 'failure_domains' && !state.asked.get(q.id)?.times && pipelinesOf(state).length > 1,
  );
  return batch(state, 'decompose', nights.slice(0, Math.max(0, SCENARIOS - nightsSoFar)));
}

/**
 * Which pipeline is built first (D6.1): asked by what is worth most, where that can move it. Otherwise, or where something
 * speaks for another pipeline than the one that is worth most, the person decides.
 */
function firstPipeline(state: Interview): Batch | null {
  const asked = batch(state, 'mvp', valuable(state, weighed(state, 'mvp')));
  if (asked) return asked;
  const first = pipelinesOf(state).find((p) => p.mvp);
  const wish = given(state, 'most_valuable')[0];
  const settled = wish?.value === first?.role || (state.asked.has('value:workflow') && !wish);
  const decided = settled || state.decisions.some((d) => d.about === 'mvp') || pipelinesOf(state).length < 2;
  return decided ? null : { phase: 'mvp', questions: [mvp(state)] };
}

/** The open questions worth asking, the weightiest first; all of them for somebody who wants to be asked everything. */
function valuable(state: Interview, open: readonly Weighed[]): Weighed[] {
  return byWorth(depthOf(state) === 'everything' ? open : open.filter(matters));
}

const byWorth = (open: readonly Weighed[]): Weighed[] => [...open].sort((a, b) => b.worth - a.worth);

const batch = (state: Interview, phase: Phase, open: readonly Weighed[]): Batch | null =>
  open.length > 0 ? { phase, questions: open.slice(0, BATCH).map((q) => put(state, q)) } : null;

/** What is open and not asked, with what its answers were found to change. */
function leftUnasked(state: Interview): LeftUnasked[] {
  return weighed(state).map((q) => ({
    topic: q.rule.id,
    about: q.asking.about,
    changesNothing: !matters(q),
    because: matters(q)
      ? `You asked me to stop; ${q.asking.open.replace(/\?$/, '')} is taken as ${q.imagined.find((i) => i.distance === 0)?.answer.text.toLowerCase() ?? 'said above'}.`
      : `Each answer I tried (${q.asking.answers.map((a) => a.id.replaceAll('_', ' ')).join(', ')}) leaves pipelines, triggers, models and the first pipeline as they are.`,
  }));
}
