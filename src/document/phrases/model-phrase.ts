import type { Model, Promotion } from '#architecture/architecture';
import { distinctFrom, escapeText, without } from '#document/escape-text';
import { findRaw, joinEscaped, splitList } from '#document/raw-text';
import { unescapeText } from '#document/unescape-text';

const MADE_BY = 'versions come from ';
const MADE_ELSEWHERE = 'versions come from outside';
const READ_BY = 'read by ';
const READ_BY_NOBODY = 'read by no pipeline here';
const NAME_END = '** (model): ';
const WHEN = ', when ';

const PROMOTES: Readonly<Record<Promotion['by'], string>> = {
  rule: 'by a rule',
  person: 'by the decision of a person',
  both: 'by a rule and then by the decision of a person',
  none: 'by nothing that was named so far',
};

/** How pipelines are called in the lines about models. */
export interface PipelineNames {
  readonly nameOf: (id: string) => string;
  readonly idOf: (name: string) => string;
}

/**
 * "**churn** (model): versions come from churn_training; read by churn_scoring; a version reaches production by a rule,
 * when it beats the present one" (D5.6).
 */
export const writeModel = (model: Model, { nameOf }: PipelineNames): string => {
  const list = (ids: readonly string[], nobody: string): string =>
    distinctFrom(nobody, joinEscaped(ids.map((id) => without(',;', escapeText(nameOf(id))))));
  const made = model.producedBy.length === 0 ? MADE_ELSEWHERE : MADE_BY + list(model.producedBy, 'outside');
  const read = model.consumedBy.length === 0 ? READ_BY_NOBODY : READ_BY + list(model.consumedBy, 'no pipeline here');
  return `**${escapeText(model.name)}${NAME_END}${made}; ${read}; ${writePromotion(model.stage, model.promotion)}`;
};

/** Reads a line of `writeModel`; null for every other line. */
export const readModel = (markdown: string, { idOf }: PipelineNames): Model | null => {
  const nameEnd = markdown.startsWith('**') ? findRaw(markdown, NAME_END, 2) : -1;
  if (nameEnd < 0) return null;
  const said = markdown.slice(nameEnd + NAME_END.length);
  const first = findRaw(said, '; ');
  const second = first < 0 ? -1 : findRaw(said, '; ', first + 1);
  if (second < 0) return null;
  const made = said.slice(0, first);
  const read = said.slice(first + 2, second);
  const reached = readPromotion(said.slice(second + 2));
  if (!made.startsWith(MADE_BY) || !read.startsWith(READ_BY) || reached === null) return null;
  const list = (items: string): string[] => splitList(items).map((item) => idOf(unescapeText(item)));
  return {
    name: unescapeText(markdown.slice(2, nameEnd)),
    producedBy: made === MADE_ELSEWHERE ? [] : list(made.slice(MADE_BY.length)),
    consumedBy: read === READ_BY_NOBODY ? [] : list(read.slice(READ_BY.length)),
    ...reached,
  };
};

const writePromotion = (stage: Model['stage'], { by, who, criterion }: Promotion): string => {
  const person = who === null ? '' : ` (${without('()', escapeText(who))})`;
  const condition = criterion === null ? '' : `${WHEN}${escapeText(criterion)}`;
  return `a version reaches ${stage} ${PROMOTES[by]}${person}${condition}`;
};

const readPromotion = (said: string): Pick<Model, 'stage' | 'promotion'> | null => {
  const stage = (['production', 'staging'] as const).find((stage) => said.startsWith(`a version reaches ${stage} `));
  if (stage === undefined) return null;
  const how = said.slice(`a version reaches ${stage} `.length);
  const by = (['both', 'rule', 'person', 'none'] as const).find((by) => how.startsWith(PROMOTES[by]));
  if (by === undefined) return null;
  const rest = how.slice(PROMOTES[by].length);
  const whoEnd = rest.startsWith(' (') ? findRaw(rest, ')') : -1;
  const condition = whoEnd < 0 ? rest : rest.slice(whoEnd + 1);
  return {
    stage,
    promotion: {
      by,
      who: whoEnd < 0 ? null : unescapeText(rest.slice(2, whoEnd)),
      criterion: condition.startsWith(WHEN) ? unescapeText(condition.slice(WHEN.length)) : null,
    },
  };
};
