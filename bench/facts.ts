import { readdirSync, readFileSync } from 'node:fs';
import type { ComponentClaim, FactClaim, SignalClaim } from '#reading/claims';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { roleOfKind } from '#reading/lexical/facts/role-words';
import { readWeights as parseWeights } from '#reading/lexical/model/reader-weights';
import { hearSignals } from '#reading/lexical/signals/hear-signals';
import { statusOf } from '#reading/lexical/status/scope';
import { analyseText } from '#reading/lexical/text';
import { type KindId, kindIds } from '#vocabulary/kinds';
import { readWeights } from '#machine/weights';

const bytes = readWeights();
const trained = bytes === null ? null : parseWeights(bytes, kindIds);

/**
 * Measures status, triggers, facts and signals against labels: `tsx --conditions=source bench/facts.ts`. Components are
 * those of the labels, so that only this part of the reader is judged. Silver labels were written once and not checked.
 */
interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (readonly [number, number, KindId, string?])[];
  readonly ready: boolean;
  readonly arrival_pattern: string | null | readonly (string | null)[];
  readonly smells: readonly string[];
  readonly smells_optional?: readonly string[];
  readonly pipelines: readonly (readonly [string, string, string | null])[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Which signals a label rests on; "P:" arrival patterns, "R:" readiness. */
const RESTS_ON: Readonly<Record<string, readonly string[]>> = {
  pipeline_per_model_variant: ['pipeline_for_each_model'],
  pipeline_per_use_case: ['pipeline_for_each_case'],
  pipeline_chain: ['pipeline_starts_pipeline'],
  meta_pipeline: ['pipeline_runs_pipelines'],
  automate_everything: ['full_automation_now'],
  realtime_retraining: ['learns_continuously'],
  step_microservices: ['step_as_service'],
  feature_store_first: ['feature_store_first'],
  step_per_transformation: ['step_per_transformation'],
  mega_step: ['one_big_step'],
  trivial_step: ['empty_check_step'],
  large_data_many_steps: ['large_data_between_steps'],
  everything_an_artifact: ['every_intermediate_kept'],
  duplicate_tracking: ['tracked_twice'],
  dynamic_everywhere: ['dynamic_logic'],
  'P:mega_pipeline': ['one_pipeline_for_all'],
  'P:kitchen_sink': ['everything_a_pipeline'],
  'P:premature_architecture': ['nothing_built_yet'],
  'P:foggy_scope': ['no_clear_goal'],
  'R:not ready': ['no_useful_result', 'still_exploring', 'unknown_format'],
  'R:ready': ['useful_result'],
};
const SURE = 0.5;

class Tally {
  hit = 0;
  extra = 0;
  missed = 0;
  count(gold: boolean, heard: boolean): void {
    if (gold && heard) this.hit++;
    else if (gold) this.missed++;
    else if (heard) this.extra++;
  }
  row(): Record<string, number | string> {
    const { hit, extra, missed } = this;
    const share = (all: number): string => (all === 0 ? '-' : (hit / all).toFixed(2));
    return { hit, extra, missed, precision: share(hit + extra), recall: share(hit + missed) };
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value ?? null]);

function cases(): Labelled[] {
  return readdirSync('cases').map((id) => {
    const text = readFileSync(`cases/${id}/brief.md`, 'utf8');
    const label = JSON.parse(readFileSync(`cases/${id}/case.json`, 'utf8'));
    const spans = label.components.map(
      (each: { quote: string; kind: KindId | KindId[]; negated?: boolean; exists?: boolean; bucket?: string[] }) => {
        const start = text.indexOf(each.quote);
        const status = each.negated
          ? 'refused'
          : each.exists
            ? 'exists'
            : each.bucket?.[0] === 'deferred'
              ? 'later'
              : undefined;
        return [start, start + each.quote.length, list(each.kind)[0], status];
      },
    );
    const pipelines = label.pipelines
      .filter(
        (each: Record<string, unknown>) =>
          !each['optional'] && !each['needs_answers'] && !each['trigger_needs_answers'],
      )
      .map((each: Record<string, unknown>) => [
        list(each['role'])[0],
        list(each['trigger'])[0],
        each['cadence'] ?? null,
      ]);
    return { ...label, id, text, spans, pipelines };
  });
}

function componentsOf(brief: Labelled): ComponentClaim[] {
  return brief.spans.map(([start, end, kind, status], at) => ({
    ref: `k${at + 1}`,
    name: brief.text.slice(start, end),
    kind,
    status: (status ?? 'wanted') as ComponentClaim['status'],
    quotes: [{ start, end, text: brief.text.slice(start, end) }],
    confidence: 1,
  }));
}

function triggerOf(role: string, components: readonly ComponentClaim[], facts: readonly FactClaim[]): string | null {
  const trained = components.filter((each) => each.kind === 'training').map((each) => `component:${each.ref}`);
  const fits = facts.filter((each) => {
    if (each.attribute !== 'trigger') return false;
    if (each.subject === `role:${role}` || each.subject === 'workflow') return true;
    const component = components.find((one) => each.subject === `component:${one.ref}`);
    if (component === undefined || component.status === 'refused' || component.status === 'later') return false;
    if (role === 'evaluation') return component.kind === 'evaluation';
    if (roleOfKind(component.kind) !== role) return false;
    return (
      role !== 'training' ||
      component.kind === 'training' ||
      !facts.some((other) => other.attribute === 'trigger' && trained.includes(other.subject))
    );
  });
  const worth = (each: FactClaim): number => each.confidence - (each.subject === 'workflow' ? 0.4 : 0);
  const best = fits.toSorted((a, b) => worth(b) - worth(a))[0];
  return best?.attribute === 'trigger'
    ? `${best.value.kind} ${best.value.kind === 'schedule' ? best.value.cadence : ''}`.trim()
    : null;
}

function measure(name: string, briefs: readonly Labelled[]): void {
  const status: Record<string, Record<string, number>> = {};
  const signals: Record<string, Tally> = {};
  const attributes: Record<string, Tally> = {};
  const triggers = { right: 0, wrong: 0, unheard: 0 };
  const calibration = Array.from({ length: 5 }, () => ({ sure: 0, right: 0, count: 0 }));
  const calibrate = (confidence: number, right: boolean): void => {
    const bin = calibration[Math.min(4, Math.floor(confidence * 5))];
    if (bin !== undefined)
      Object.assign(bin, { sure: bin.sure + confidence, right: bin.right + Number(right), count: bin.count + 1 });
  };
  let milliseconds = 0;
  for (const brief of briefs) {
    const text = analyseText(brief.text);
    const components = componentsOf(brief);
    const begun = performance.now();
    const facts = hearFacts(text, components);
    const heard = hearSignals(text, trained);
    for (const [start, end, kind, gold = 'wanted'] of brief.spans) {
      const said = statusOf(text, start, end, kind);
      const row = (status[gold] ??= {});
      row[said.status] = (row[said.status] ?? 0) + 1;
    }
    milliseconds += performance.now() - begun;
    for (const [role, kind, cadence] of brief.pipelines) {
      if (kind === 'request') continue;
      const said = triggerOf(role, components, facts);
      const gold = `${kind} ${kind === 'schedule' ? cadence : ''}`.trim();
      if (said === null) triggers.unheard++;
      else if (said === gold) triggers.right++;
      else triggers.wrong++;
    }
    for (const [label, ids] of Object.entries(RESTS_ON)) {
      const gold = label.startsWith('P:')
        ? list(brief.arrival_pattern).includes(label.slice(2))
        : label.startsWith('R:')
          ? brief.ready === (label === 'R:ready')
          : brief.smells.includes(label);
      if (!gold && brief.smells_optional?.includes(label)) continue;
      const said = heard.filter((each: SignalClaim) => ids.includes(each.signal));
      (signals[label] ??= new Tally()).count(
        gold,
        said.some((each) => each.confidence >= SURE),
      );
      const sure = Math.max(0, ...said.map((each) => each.confidence));
      if (sure > 0 && !label.startsWith('R:')) calibrate(sure, gold);
    }
    for (const [key, gold] of Object.entries(brief.facts ?? {})) compare(attributes, key, gold, facts);
  }
  console.log(`\n${name}: ${briefs.length} briefs, ${(milliseconds / briefs.length).toFixed(1)} ms each`);
  console.table(status);
  console.log(triggers);
  console.table(Object.fromEntries(Object.entries(signals).map(([key, tally]) => [key, tally.row()])));
  if (Object.keys(attributes).length > 0)
    console.table(Object.fromEntries(Object.entries(attributes).map(([key, tally]) => [key, tally.row()])));
  const error =
    calibration.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) /
    calibration.reduce((sum, bin) => sum + bin.count, 0);
  console.log(`expected calibration error of signals: ${error.toFixed(3)}`);
}

const ATTRIBUTE: Readonly<Record<string, string>> = { sources: 'source', tools: 'tool' };

function compare(tallies: Record<string, Tally>, key: string, gold: unknown, facts: readonly FactClaim[]): void {
  const tally = (tallies[key] ??= new Tally());
  const said = facts
    .filter((each) => each.attribute === (ATTRIBUTE[key] ?? key))
    .map((each) => String(each.value).toLowerCase());
  const wanted = list(gold).map((each) => String(each).toLowerCase());
  const same = (a: string, b: string): boolean =>
    a === b || (typeof gold !== 'number' && (a.includes(b) || b.includes(a)));
  for (const one of wanted)
    tally.count(
      true,
      said.some((each) => same(each, one)),
    );
  for (const one of said) if (!wanted.some((each) => same(each, one))) tally.count(false, true);
}

measure('labelled cases', cases());
const silver = readFileSync('training/silver.jsonl', 'utf8').trim().split('\n');
measure(
  'silver briefs',
  silver.map((line) => JSON.parse(line) as Labelled),
);
