import type { Model } from '#architecture/architecture';
import type { FactOf } from '#design/facts';
import { promotionOf } from '#design/connect/promotion';
import type { Draft } from '#design/split/drafts';
import { condition } from '#design/words/condition';
import { decider } from '#design/words/decider';
import { subjectOf } from '#design/words/subject';
import type { Reading } from '#reading/reading';

/** A model together with the statement that its promotion rests on. */
export interface Linked {
  readonly model: Model;
  readonly promotion: FactOf<'promotion'> | null;
}

/** What a pipeline produces or uses by name. */
export interface Subjects {
  /** The subjects of the models (or the index) that a pipeline deals with. */
  readonly of: (draft: Draft) => readonly string[];
}

/** The subjects that each pipeline deals with: those of its purpose-giving parts. */
export const subjectsByDraft = (subjects: readonly string[]): Subjects => ({
  of: ({ role, stages }) => {
    const anchors = stages.filter(({ makes }) => makes === role);
    const found = [...new Set(anchors.map(({ component }) => subjectOf(component, subjects)))];
    return found.length > 0 ? found : subjects.slice(0, 1);
  },
});

/**
 * The named models through which pipelines share what they make (D5.6): a training pipeline creates the versions,
 * somebody or something promotes one, the others read the version in that stage. An index is shared the same way.
 */
export function modelsOf(drafts: readonly Draft[], subjects: Subjects, reading: Reading): Linked[] {
  const producers = drafts.filter((draft) => draft.role === 'training' && !usesItAtOnce(draft));
  const consumers = drafts.filter(
    ({ role, stages }) => role === 'inference' || role === 'deployed' || (role === 'evaluation' && stages.length > 0),
  );
  const names = new Set(producers.flatMap((draft) => subjects.of(draft)));
  const usesModel = drafts.some(({ role }) => role === 'inference') || producers.length > 0;
  if (usesModel) {
    for (const draft of consumers.filter(({ role }) => role !== 'evaluation')) {
      if (!subjects.of(draft).some((name) => names.has(name))) subjects.of(draft).forEach((name) => names.add(name));
    }
  }
  const models = [...names].map((name): Linked => {
    const producedBy = producers.filter((draft) => subjects.of(draft).includes(name));
    const promotion = producedBy.map((draft) => promotionOf(draft, reading)).find((fact) => fact !== null) ?? null;
    return {
      model: {
        name,
        producedBy: producedBy.map(({ id }) => id),
        consumedBy: [
          ...consumers.filter((draft) => draft.role !== 'evaluation' || producers.length > 0),
          ...drafts.filter(({ role }) => role === 'monitoring'),
        ]
          .filter((draft) => subjects.of(draft).includes(name))
          .map(({ id }) => id),
        stage: 'production',
        promotion: {
          by: promotion?.value.by ?? (producedBy.length === 0 || producedBy.some(hasPromotion) ? 'person' : 'none'),
          who: decider(promotion?.value.who ?? null),
          criterion: condition(promotion?.value.criterion ?? null),
        },
      },
      promotion,
    };
  });
  return [...models, ...indexesOf(drafts, reading)];
}

/** Each run fits a model and uses it; no version is meant to outlive the run. */
export const usesItAtOnce = ({ role, stages }: Draft): boolean =>
  role === 'training' && stages.some(({ kind }) => kind === 'batch_inference');

const hasPromotion = ({ stages }: Draft): boolean => stages.some(({ kind }) => kind === 'promotion');

function indexesOf(drafts: readonly Draft[], reading: Reading): Linked[] {
  return drafts
    .filter(({ role }) => role === 'index')
    .map((draft): Linked => {
      const promotion = promotionOf(draft, reading);
      return {
        model: {
          name: indexName(draft),
          producedBy: [draft.id],
          consumedBy: drafts.filter(({ role }) => role === 'deployed' || role === 'evaluation').map(({ id }) => id),
          stage: 'production',
          promotion: {
            by: promotion?.value.by ?? (hasPromotion(draft) ? 'person' : 'none'),
            who: decider(promotion?.value.who ?? null),
            criterion: condition(promotion?.value.criterion ?? null),
          },
        },
        promotion,
      };
    });
}

/** The name under which an index is versioned, in the person's noun. */
export function indexName({ stages }: Draft): string {
  const name = stages.find(({ makes }) => makes === 'index')?.component.name ?? 'search';
  const noun = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_|_$/gu, '');
  if (noun === 'index') return 'search_index';
  return /index|library|store/u.test(noun) ? noun : `${noun}_index`;
}
