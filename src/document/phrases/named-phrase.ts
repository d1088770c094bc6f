import type { Deferred, KeyArtifact, NotAPipeline } from '#architecture/architecture';
import { distinctFrom, entity, escapeStart, escapeText, without } from '#document/escape-text';
import { closedName, cutName } from '#document/phrases/cut-name';
import { findLastRaw, findRaw, withoutSequence } from '#document/raw-text';
import { unescapeText } from '#document/unescape-text';

const INSTEAD = ' → instead: ';
const NO_ALTERNATIVE = 'nothing named yet';
const EXISTS = ' (runs today and stays)';
const WHY = ' — ';

/** "**Power BI board pages** (runs today and stays): nothing is computed there → instead: Power BI, as it is" (D4.3). */
export const writeNotAPipeline = ({ name, why, instead, exists }: NotAPipeline): string => {
  const reason = why === '' ? '' : ` ${withoutSequence(INSTEAD.trim(), escapeText(why))}`;
  const use =
    instead === ''
      ? NO_ALTERNATIVE
      : distinctFrom(NO_ALTERNATIVE, withoutSequence(INSTEAD.trim(), escapeText(instead)));
  return `**${boldName(name)}**${exists ? EXISTS : ''}:${reason}${INSTEAD}${use}`;
};

/** Reads a line of `writeNotAPipeline`, or a person's "Dashboard: not a computation. Use Grafana." */
export const readNotAPipeline = (markdown: string): NotAPipeline => {
  const { name, mark, rest } = nameAndRest(markdown);
  const arrow = findLastRaw(rest, INSTEAD.trimStart());
  const exists = mark === EXISTS;
  if (arrow >= 0) {
    const use = rest.slice(arrow + INSTEAD.trimStart().length);
    const instead = use === NO_ALTERNATIVE ? '' : unescapeText(use);
    return { name, why: unescapeText(rest.slice(0, arrow).trim()), instead, exists };
  }
  const said = /(?:^|[.;,] |→ |-> )(?:so |instead,? )?use (?:instead:? )?/i.exec(rest);
  if (said === null) return { name, why: unescapeText(rest), instead: '', exists };
  const why = rest
    .slice(0, said.index + 1)
    .replace(/[;,→-]$/, '')
    .trim();
  return {
    name,
    why: said.index === 0 ? '' : unescapeText(why),
    instead: unescapeText(rest.slice(said.index + said[0].length)),
    exists,
  };
};

/** "**Drift detection**: once two months of scores exist to compare with". */
export const writeDeferred = ({ name, why }: Deferred): string =>
  `**${boldName(name)}**:${why === '' ? '' : ` ${escapeText(why)}`}`;

/** Reads a line of `writeDeferred`, or a person's "Drift detection - once scores exist". */
export const readDeferred = (markdown: string): Deferred => {
  const { name, mark, rest } = nameAndRest(markdown);
  return { name, why: unescapeText(`${mark}${mark === '' ? '' : ' '}${rest}`.trim()) };
};

/** "churn_model — what the retention desk's list rests on". */
export const writeKeyArtifact = ({ name, why }: KeyArtifact): string =>
  why === '' ? closedName(escapeStart(name)) : `${without('—', escapeStart(name))}${WHY}${escapeText(why)}`;

/** The inverse, also for a hyphen, a colon or parentheses in place of the dash. */
export const readKeyArtifact = (markdown: string): KeyArtifact => {
  const dash = findRaw(markdown, WHY);
  if (dash >= 0)
    return { name: unescapeText(markdown.slice(0, dash)), why: unescapeText(markdown.slice(dash + WHY.length)) };
  const theirs = cutName(markdown);
  return { name: unescapeText(theirs.name), why: unescapeText(theirs.rest) };
};

/** A colon at the end of a bold name is a person's punctuation, so a name's own colon is written as a reference. */
const boldName = (name: string): string => escapeText(name).replace(/:$/, entity(':'));

const nameAndRest = (markdown: string): { name: string; mark: string; rest: string } => {
  const bold = markdown.startsWith('**') ? findRaw(markdown, '**', 2) : -1;
  if (bold >= 0) {
    const name = unescapeText(markdown.slice(2, bold).replace(/:$/, ''));
    const after = markdown.slice(bold + 2);
    const mark = after.startsWith(EXISTS) ? EXISTS : '';
    const rest = after.slice(mark.length).trim();
    return { name, mark, rest: rest.startsWith(':') ? rest.slice(1).trim() : rest.replace(/^(?:—|–|-) /, '') };
  }
  const cut = /^(.{1,120}?)(?:: | — | – | - )/s.exec(markdown);
  if (cut === null) return { name: unescapeText(markdown), mark: '', rest: '' };
  return { name: unescapeText(cut[1] ?? ''), mark: '', rest: markdown.slice(cut[0].length).trim() };
};
