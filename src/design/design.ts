import type { Architecture } from '#architecture/architecture';
import type { ArrivalPattern } from '#vocabulary/arrival-patterns';
import type { Bucket } from '#vocabulary/buckets';
import type { CoverageCategory } from '#vocabulary/coverage';
import type { ReadinessSign } from '#vocabulary/readiness-signs';
import type { Evidence } from '#reading/evidence';
import type { Component } from '#reading/reading';
import type { Finding } from '#rule/finding';

/** What Headwater makes of a reading: a pure function of it. */
export interface Design {
  readonly coverage: readonly CoverageCategory[];
  /** Fewer categories are covered than the interview needs to go on (D3.3). */
  readonly thin: boolean;
  readonly ready: boolean;
  readonly readinessSigns: readonly ReadinessSign[];
  readonly arrivalPattern: ArrivalPattern | null;
  readonly components: readonly JudgedComponent[];
  /** null where the person is not ready (D3.4) or nothing was described. */
  readonly architecture: Architecture | null;
  /** A pipeline's id. */
  readonly mvp: string | null;
  readonly findings: readonly Finding[];
  /** Every decision with its reason; `explain` prints them. */
  readonly decisions: readonly Decided[];
  /** What was taken for granted because nobody said. */
  readonly assumptions: readonly Assumption[];
}

/** Why something was decided: a rule, in words, with the person's own words where it rests on them. */
export interface Reason {
  readonly rule: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export interface JudgedComponent {
  readonly component: Component;
  /** null for what the person refuses. */
  readonly bucket: Bucket | null;
  /** For not_a_pipeline: what to use instead. */
  readonly alternative: string | null;
  readonly reasons: readonly Reason[];
}

/** A decision with an id that stays the same as long as it is about the same thing: "split:training|inference". */
export interface Decided {
  readonly id: string;
  readonly about:
    | 'readiness'
    | 'arrival'
    | 'bucket'
    | 'split'
    | 'join'
    | 'trigger'
    | 'steps'
    | 'model'
    | 'mvp'
    | 'phase'
    | 'finding';
  /** What was decided, as a sentence. */
  readonly says: string;
  readonly reasons: readonly Reason[];
  /** Ids of the facts and components that it rests on. */
  readonly restsOn: readonly string[];
}

export interface Assumption {
  /** "trigger:training": the subject and attribute that nobody stated. */
  readonly id: string;
  readonly rule: string;
  /** As a sentence: "Training is started by hand until somebody says how often." */
  readonly text: string;
}
