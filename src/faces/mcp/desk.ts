import { lastToTakeBack } from '#faces/cli/take-back';
import { adopt, changedByHand, writePlan } from '#faces/hand-edits';
import { openDifferences } from '#faces/mcp/differences';
import { openInterviews, type Interviews } from '#faces/mcp/interviews';
import { entriesOf } from '#faces/mcp/replies';
import type { Roots } from '#faces/mcp/roots';
import { createSpareTime, type SpareTime } from '#faces/mcp/spare-time';
import { questionsNow, stepOut } from '#faces/mcp/step';
import * as headwater from '#headwater';
import type { Clock } from '#machine/system-clock';
import { handoff } from '#report/handoff';
import { ruleText } from '#report/rule-text';
import { EVERY_RULE } from '#report/every-rule';

/**
 * What the tools work with: the interviews on disk, the reader, and everything that judges. It is loaded when the first tool
 * is called, so that a client which only asks for the list of tools does not wait for it. The same for all connections.
 */
export interface Desk {
  readonly interviews: Interviews;
  readonly roots: Roots;
  readonly spareTime: SpareTime;
  readonly reader: () => headwater.Reader;
  readonly headwater: typeof headwater;
  readonly openDifferences: typeof openDifferences;
  readonly entriesOf: typeof entriesOf;
  readonly questionsNow: typeof questionsNow;
  readonly stepOut: typeof stepOut;
  readonly lastToTakeBack: typeof lastToTakeBack;
  readonly changedByHand: typeof changedByHand;
  readonly adopt: typeof adopt;
  readonly writePlan: typeof writePlan;
  readonly handoff: typeof handoff;
  readonly ruleText: typeof ruleText;
  readonly rulebook: typeof EVERY_RULE;
}

export const openDesk = (roots: Roots, reader: () => headwater.Reader, clock: Clock): Desk => ({
  interviews: openInterviews(roots, reader, clock),
  roots,
  spareTime: createSpareTime(),
  reader,
  headwater,
  openDifferences,
  entriesOf,
  questionsNow,
  stepOut,
  lastToTakeBack,
  changedByHand,
  adopt,
  writePlan,
  handoff,
  ruleText,
  rulebook: EVERY_RULE,
});
