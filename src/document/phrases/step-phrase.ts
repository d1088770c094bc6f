import type { Step } from '#architecture/architecture';
import { escapeStart, escapeText, without } from '#document/escape-text';
import { closedName, cutName } from '#document/phrases/cut-name';
import { findLastRaw, findRaw, joinEscaped, joinList, splitList, splitRaw, withoutSequence } from '#document/raw-text';
import { unescapeText } from '#document/unescape-text';

const SAYS = ' — ';
const TAKES = '; takes ';
const PRODUCES = ' → produces ';
const THEN = '; then ';
/** Emphasis that we set ourselves: what a person typed never holds an unescaped asterisk. */
const ASSUMED = ' *(assumed)*';

/**
 * "train_model — fits XGBoost on the features; takes features → produces churn_model (model)" (D7.3). Where what it takes
 * stands on a line of its own, `takes` is left out here and written by `writeTakes`.
 */
export const writeStep = (step: Step, takesHere: boolean): string => {
  const escaped = escapeStart(step.name);
  const name = part(step.does === '' ? closedName(escaped) : without('—', escaped));
  const does = step.does === '' ? '' : `${SAYS}${part(escapeText(step.does))}`;
  const takes =
    takesHere && step.takes.length > 0
      ? `${TAKES}${part(
          joinEscaped(
            step.takes.map((taken) => part(escapeText(taken))),
            'comma',
          ),
        )}`
      : '';
  const made = step.produces.map((produced) => part(escapeText(produced)));
  const produces = made.length === 0 ? '' : `${PRODUCES}${joinEscaped(made, 'comma')}`;
  return `${name}${does}${takes}${produces}${step.assumed ? ASSUMED : ''}`;
};

/** The steps on one line, for a document that has no room for more. */
export const writeSteps = (steps: readonly Step[]): string => steps.map((step) => writeStep(step, true)).join(THEN);

/** The inverse of `writeSteps`. */
export const readSteps = (markdown: string): Step[] => splitRaw(markdown, THEN).map(readStep);

/** The line under a step that says what it takes. */
export const writeTakes = (takes: readonly string[]): string => `takes ${joinList(takes)}`;

/** The artifacts in a line written by `writeTakes`; null for any other line. */
export const readTakes = (markdown: string): string[] | null => {
  const match = /^takes:? /i.exec(markdown);
  return match === null ? null : splitList(markdown.slice(match[0].length)).map(unescapeText).filter(isSaid);
};

/** Reads what `writeStep` wrote, and the near forms that people use (a dash or a colon after the name, "->", "produces"). */
export const readStep = (markdown: string): Step => {
  const assumed = markdown.endsWith(ASSUMED);
  const line = assumed ? markdown.slice(0, -ASSUMED.length) : markdown;
  const { before, after: produces } = cutLast(line, [PRODUCES, ' -> produces ', ' → ', ' -> ']);
  const { before: said, after: takes } = cutLast(before, [TAKES]);
  const { name, does } = nameAndDeed(said);
  return {
    name,
    does,
    takes: takes === null ? [] : splitList(takes).map(unescapeText).filter(isSaid),
    produces: produces === null ? [] : splitList(produces).map(unescapeText).filter(isSaid),
    assumed,
    components: [],
  };
};

const part = (escaped: string): string =>
  [TAKES, THEN, '->'].reduce((text, mark) => withoutSequence(mark, text), without('→', escaped));

const isSaid = (item: string): boolean => item !== '';

const cutLast = (line: string, marks: readonly string[]): { before: string; after: string | null } => {
  for (const mark of marks) {
    const at = findLastRaw(line, mark);
    if (at >= 0) return { before: line.slice(0, at).trim(), after: line.slice(at + mark.length).trim() };
  }
  return { before: line, after: null };
};

const nameAndDeed = (said: string): { name: string; does: string } => {
  const ours = findRaw(said, SAYS);
  if (ours >= 0) return { name: unescapeText(said.slice(0, ours)), does: unescapeText(said.slice(ours + SAYS.length)) };
  const theirs = cutName(said);
  return { name: unescapeText(theirs.name), does: unescapeText(theirs.rest) };
};
