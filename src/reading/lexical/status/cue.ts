import { type Cue } from '#reading/lexical/cues/cue-index';
import { phrase } from '#reading/lexical/cues/phrase';
import type { ComponentStatus } from '#reading/claims';

/**
 * Where a cue reaches. ahead: what follows it ("no X", "we do not want X"). behind: what stands before it ("X is out of
 * scope", "X: no"). around: its whole clause.
 */
export type Reach = 'ahead' | 'behind' | 'around';

export interface StatusCue {
  readonly status: Exclude<ComponentStatus, 'wanted'>;
  readonly reach: Reach;
  /** 0..1: how often it means what it seems to mean. */
  readonly weight: number;
  /** What exists is also to be left alone. */
  readonly stays?: boolean;
  /** Also what people do with rows ("dropped", "rejected", "skip"): says nothing about a component that handles data. */
  readonly rows?: boolean;
  /** A plain mention ("the vendor", "works", "today"), which says little about a part that belongs in a pipeline. */
  readonly soft?: boolean;
  /** Binds only the words right after it: "no", "without". */
  readonly close?: boolean;
}

/** Declares cues of one status and reach. */
export const cues = (means: StatusCue, ...sources: readonly string[]): readonly Cue<StatusCue>[] =>
  sources.map((source) => ({ phrase: phrase(source), means }));
