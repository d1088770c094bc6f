import type { Bucket } from '#vocabulary/buckets';
import type { KindId } from '#vocabulary/kinds';
import type { Role } from '#vocabulary/roles';
import type { SignalId } from '#vocabulary/signals';
import type { Cadence, TriggerKind } from '#vocabulary/triggers';

/**
 * What one reader heard in one text, and nothing that it concluded (headwater.claims/1). Offsets count UTF-16 code units
 * of that text. The lexical reader, a language model and an agent all hand over this form.
 */
export interface Claims {
  readonly schema: 'headwater.claims/1';
  readonly components: readonly ComponentClaim[];
  readonly facts: readonly FactClaim[];
  readonly signals: readonly SignalClaim[];
  /** What became of each sentence of the text, in order. A reader that does not know leaves it out. */
  readonly sentences?: readonly SentenceClaim[];
}

/** A verbatim stretch of the text. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** wanted: to be built. exists: runs and works today. later: wished for, not in the first version. refused: not wanted. */
export type ComponentStatus = 'wanted' | 'exists' | 'later' | 'refused';

export interface ComponentClaim {
  /** Refers to this component within the claims: "k1". Facts name it in their subject. */
  readonly ref: string;
  /** A short name in the person's own nouns: "nightly order extract". */
  readonly name: string;
  readonly kind: KindId;
  readonly status: ComponentStatus;
  /** For what exists: it stays where it is, belongs to somebody else or is solved, and is not to be rebuilt. */
  readonly stays?: boolean;
  readonly quotes: readonly Quote[];
  /** 0..1: how likely kind and status are both right. 1 where a person said so. */
  readonly confidence: number;
  /** Refs of components whose output it needs, where that was said. */
  readonly dependsOn?: readonly string[];
}

/** What a fact is about: the whole workflow, a component of these claims, or every pipeline of a role. */
export type Subject = 'workflow' | `component:${string}` | `role:${Role}`;

/** Stands for any value of FactValues together with its attribute. */
export type FactClaim = {
  readonly [A in FactAttribute]: {
    readonly subject: Subject;
    readonly attribute: A;
    readonly value: FactValues[A];
    readonly quotes: readonly Quote[];
    readonly confidence: number;
  };
}[FactAttribute];

/** The attributes that design rules know, with the type of their values. Attributes marked "many" may be stated repeatedly. */
export interface FactValues {
  /** What sets it off (component, role). `words` is how the person put it: "first thing every Monday". */
  trigger: TriggerValue;
  /** Budget for one answer, in milliseconds (component, role:deployed, workflow). */
  latency_ms: number;
  /** How much data, verbatim: "40 GB/day", "2.1 million subscribers". */
  data_volume: string;
  /** Data handled per run in gigabytes, where the words give it. */
  gigabytes_per_run: number;
  /** Who does or owns it (component, role), in the person's words: "Marek", "the data engineering team". */
  owner: string;
  /** It belongs to another team than the rest (component). */
  other_team: boolean;
  /** many: a place data comes from (workflow, component): "Teradata". */
  source: string;
  /** many: a tool, library or platform, canonical spelling: "XGBoost". */
  tool: string;
  /** Where pipelines are to run: kubernetes, kubeflow, airflow, slurm, vertex, sagemaker, azureml, databricks, local, "aws batch"… */
  orchestrator: string;
  /** aws, gcp, azure, on_prem, or a hoster's name in lower case. */
  cloud: string;
  zenml_edition: 'oss' | 'pro';
  zenml_version: string;
  team_size: number;
  ml_engineers: number;
  data_engineers: number;
  data_scientists: number;
  /** What decides that a model version goes to production (component of kind promotion, role:training, workflow). */
  promotion: PromotionValue;
  /** This role's run goes on (true) or waits (false) when that other role's run failed. */
  goes_on_without: { readonly upstream: Role; readonly goesOn: boolean };
  /** The outcome worth most tomorrow. */
  most_valuable: Role;
  /** Each run trains afresh and uses that model at once; no model outlives the run (workflow). */
  trains_in_each_run: boolean;
  /** many: what the model is about, in one or two of the person's nouns: "churn", "lameness". */
  model_subject: string;
  /** Number of models, customers, regions or products that share one structure. */
  variants: number;
  /** What works already, in short: "notebook, AUC 0.81". */
  prototype: string;
  /** What the input looks like and what comes out, in short. */
  data_format: string;
  /** Who uses the predictions and how, in short. */
  usage: string;
  /** What was tried before, in short. */
  tried_before: string;
  /** A wish about where a component belongs. */
  bucket: Bucket;
  /** A deadline by which a result must be there, verbatim: "by 04:00". */
  deadline: string;
  python_version: string;
}

export type FactAttribute = keyof FactValues;

/**
 * Attributes that one subject may have several of; any other attribute with two values is a contradiction. What is told in
 * free words is among them: two ways of putting it do not contradict each other.
 */
export const MANY_VALUED: ReadonlySet<FactAttribute> = new Set<FactAttribute>([
  'source',
  'tool',
  'model_subject',
  'goes_on_without',
  'deadline',
  'owner',
  'data_volume',
  'prototype',
  'data_format',
  'usage',
  'tried_before',
]);

export interface TriggerValue {
  readonly kind: TriggerKind;
  readonly cadence: Cadence | null;
  /** The person's words for it, in short: "first thing every Monday". */
  readonly words: string;
}

export interface PromotionValue {
  readonly by: 'rule' | 'person' | 'both';
  /** The person who decides, where one was named: "Jens", "the quality manager". */
  readonly who: string | null;
  /** The condition, in the person's words: "the alarm rate stays below the NOC's cap". */
  readonly criterion: string | null;
}

export interface SignalClaim {
  readonly signal: SignalId;
  /** For signals that count something (many_steps_planned, pipelines_planned); else absent. */
  readonly value?: number;
  readonly quotes: readonly Quote[];
  readonly confidence: number;
}

/** understood: facts rest on it. background: nothing to hear, with a reason. unheard: not understood, to be shown and asked. */
export interface SentenceClaim {
  readonly start: number;
  readonly end: number;
  readonly heard: 'understood' | 'background' | 'unheard';
  readonly because: string | null;
}
