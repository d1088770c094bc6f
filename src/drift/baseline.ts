import type { Difference, DriftReport } from '#drift/difference';

/** Differences that the team has looked at and lives with (headwater.drift-baseline/1), by identity, sorted. */
export interface Baseline {
  readonly schema: 'headwater.drift-baseline/1';
  readonly accepted: readonly string[];
}

export const EMPTY_BASELINE: Baseline = { schema: 'headwater.drift-baseline/1', accepted: [] };

export interface Judged {
  /** Differences that are not in the baseline. */
  readonly fresh: readonly Difference[];
  /** Differences that the baseline accepts. */
  readonly accepted: readonly Difference[];
  /** Entries of the baseline that no longer apply. */
  readonly stale: readonly string[];
}

/** A baseline from its file's text, or what is wrong with it. */
export function readBaseline(text: string): Baseline | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'is not JSON' };
  }
  const { schema, accepted } = (value ?? {}) as { schema?: unknown; accepted?: unknown };
  if (schema !== EMPTY_BASELINE.schema) return { problem: `has no "schema": "${EMPTY_BASELINE.schema}"` };
  if (!Array.isArray(accepted) || !accepted.every((entry) => typeof entry === 'string'))
    return { problem: 'has no list "accepted" of identities' };
  return sorted(accepted as string[]);
}

/** The text of a baseline's file; the same baseline gives the same bytes. */
export const writeBaseline = (baseline: Baseline): string => `${JSON.stringify(sorted(baseline.accepted), null, 2)}\n`;

/** Parts the differences of a report by what the baseline accepts. What cannot be checked is never fresh. */
export function judge(report: DriftReport, baseline: Baseline): Judged {
  const accepted = new Set(baseline.accepted);
  const checkable = report.differences.filter((difference) => difference.kind !== 'not_checkable');
  const present = new Set(checkable.map((difference) => difference.identity));
  return {
    fresh: checkable.filter((difference) => !accepted.has(difference.identity)),
    accepted: checkable.filter((difference) => accepted.has(difference.identity)),
    stale: baseline.accepted.filter((identity) => !present.has(identity)),
  };
}

/** Without its stale entries: the only change that happens without being asked for. */
export function shrink(baseline: Baseline, report: DriftReport): Baseline {
  const { stale } = judge(report, baseline);
  return sorted(baseline.accepted.filter((identity) => !stale.includes(identity)));
}

/** Accepts everything that is fresh (`--accept`); `added` shows how the baseline grows. */
export function accept(
  baseline: Baseline,
  report: DriftReport,
): { readonly baseline: Baseline; readonly added: readonly string[] } {
  const added = judge(report, baseline).fresh.map((difference) => difference.identity);
  return { baseline: sorted([...shrink(baseline, report).accepted, ...added]), added };
}

const sorted = (identities: readonly string[]): Baseline => ({
  ...EMPTY_BASELINE,
  accepted: [...new Set(identities)].toSorted(),
});
