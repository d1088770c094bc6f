import type { Model } from '#architecture/architecture';
import type { JudgedComponent } from '#design/design';
import type { Timing } from '#design/trigger/trigger';
import type { Draft } from '#design/split/drafts';
import type { Step } from '#architecture/architecture';
import type { Reading } from '#reading/reading';

/** A pipeline that has everything but its prose. */
export interface Sketch {
  readonly draft: Draft;
  readonly name: string;
  readonly subject: string;
  readonly phase: number;
  readonly mvp: boolean;
  readonly timing: Timing;
  readonly steps: readonly Step[];
}

/** What the sentences of a document are made from. */
export interface Plan {
  readonly reading: Reading;
  readonly judged: readonly JudgedComponent[];
  readonly sketches: readonly Sketch[];
  readonly models: readonly Model[];
  readonly subjects: readonly string[];
}
