import type { Role } from '#vocabulary/roles';
import type { Cadence, TriggerKind } from '#vocabulary/triggers';

/**
 * The noun in the middle: what the design decides, what the document states, what a scan finds. Holds everything that
 * `pipeline_architecture.md` says, so that writing and parsing are inverse (D7.3).
 */
export interface Architecture {
  /** The project: "churn scoring". */
  readonly name: string;
  /** Two or three sentences. */
  readonly overview: string;
  readonly pipelines: readonly Pipeline[];
  readonly models: readonly Model[];
  /** How pipelines share what they make, a sentence each. */
  readonly dataFlow: readonly string[];
  readonly notPipelines: readonly NotAPipeline[];
  readonly deferred: readonly Deferred[];
  readonly openQuestions: readonly string[];
  /** Prose that somebody wrote into the document by hand, kept verbatim where it stood. */
  readonly prose: readonly Prose[];
}

export interface Pipeline {
  /** Stable within the architecture: the role, with a number from the second of a role on ("training", "evaluation_2"). */
  readonly id: string;
  /** As ZenML would name it: "churn_training". */
  readonly name: string;
  readonly role: Role;
  /** 1 is built first. */
  readonly phase: number;
  readonly mvp: boolean;
  readonly purpose: string;
  readonly trigger: Trigger;
  readonly steps: readonly Step[];
  readonly dataSources: readonly string[];
  readonly keyArtifacts: readonly KeyArtifact[];
  /** Where it runs and what that place must be able to do, in a sentence. */
  readonly orchestrator: string;
  /** How this pipeline takes part in the Model Control Plane, in a sentence; null where no model is involved. */
  readonly modelControlPlane: string | null;
}

export interface Trigger {
  readonly kind: TriggerKind;
  /** For schedules: a named cadence or a five-field cron expression. */
  readonly cadence: Cadence | null;
  /** In words that this person would use: "every Monday night, so that the list is there on Tuesday". */
  readonly detail: string | null;
}

export interface Step {
  /** snake_case, unique within its pipeline. */
  readonly name: string;
  readonly does: string;
  /** Names of artifacts it takes, from earlier steps or from elsewhere. */
  readonly takes: readonly string[];
  /** Names of artifacts it hands on, with their type in words: "churn_model (model)". */
  readonly produces: readonly string[];
  /** Nobody asked for it; a rule added it because every pipeline of this role needs it. */
  readonly assumed: boolean;
  /** Ids of the components it covers; not part of the document. */
  readonly components: readonly string[];
}

export interface KeyArtifact {
  readonly name: string;
  readonly why: string;
}

export interface Model {
  readonly name: string;
  /** Pipeline ids. */
  readonly producedBy: readonly string[];
  readonly consumedBy: readonly string[];
  readonly stage: 'production' | 'staging';
  readonly promotion: Promotion;
}

export interface Promotion {
  /** none: nobody said and no rule may assume it (a finding). */
  readonly by: 'rule' | 'person' | 'both' | 'none';
  readonly who: string | null;
  readonly criterion: string | null;
}

export interface NotAPipeline {
  readonly name: string;
  readonly why: string;
  readonly instead: string;
  /** It runs today and stays. */
  readonly exists: boolean;
}

export interface Deferred {
  readonly name: string;
  /** Why not now and what would bring it back. */
  readonly why: string;
}

/** Free prose after a heading, bullet or line that Headwater writes. */
export interface Prose {
  /** The place it follows: a section's id, or "pipeline:<name>". */
  readonly after: string;
  readonly markdown: string;
}
