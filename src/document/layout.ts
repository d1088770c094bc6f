/** How roomy a document is set. Every layout says the same; parsing gives the same architecture for all of them. */
export interface Layout {
  /** A blank line between the bullets of a pipeline. */
  readonly airy: boolean;
  /** A blank line between the items of the sections that follow the pipelines. */
  readonly airyLists: boolean;
  /** What a step takes stands on a line of its own. */
  readonly takesBelow: boolean;
  /** Data sources and key artifacts one a line. */
  readonly listed: boolean;
  /** So many pipelines, counted from the last, have their steps on one line. */
  readonly stepsInline: number;
  /** Blank lines only around headings of sections. */
  readonly dense: boolean;
}

/** D7.2: over this is too much detail. */
export const MOST_LINES = 150;

/** D7.2: where there are two or more pipelines, a document of fewer lines leaves room to set it more openly. */
export const FEWEST_LINES = 80;

const USUAL: Layout = { airy: false, airyLists: false, takesBelow: true, listed: true, stepsInline: 0, dense: false };

/**
 * The layouts to try, in order of preference for a document that is too long: what a step takes moves onto the step's
 * line, lists move onto one line, then the pipelines that are built last give up one line per step.
 */
const tighter = (pipelines: number): Layout[] => [
  { ...USUAL, takesBelow: false },
  { ...USUAL, takesBelow: false, listed: false },
  { ...USUAL, takesBelow: false, listed: false, dense: true },
  ...Array.from({ length: pipelines }, (_, index) => ({
    ...USUAL,
    takesBelow: false,
    listed: false,
    dense: true,
    stepsInline: index + 1,
  })),
];

/**
 * Sets a document as openly as 150 lines allow, and more openly still where two or more pipelines leave it under 80. How
 * open it is follows from what Headwater writes; prose that people add moves nothing until the 150 are reached.
 */
export const setOut = (
  pipelines: number,
  set: (layout: Layout) => string[],
  setWithoutProse: (layout: Layout) => string[],
): string[] => {
  const isShort = (layout: Layout): boolean => pipelines > 1 && setWithoutProse(layout).length < FEWEST_LINES;
  const airy = { ...USUAL, airy: true };
  const open = !isShort(USUAL) ? USUAL : isShort(airy) ? { ...airy, airyLists: true } : airy;
  let lines: string[] = [];
  for (const layout of [open, USUAL, ...tighter(pipelines)]) {
    lines = set(layout);
    if (lines.length <= MOST_LINES) return lines;
  }
  return lines;
};
