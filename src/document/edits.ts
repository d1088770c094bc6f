import type { Architecture } from '#architecture/architecture';
import { renamedInTexts } from '#architecture/rename';
import type { Edit } from '#architecture/edits';
import { editsBetween, pairPipelines } from '#document/compare';
import { sayEdits } from '#document/edit-words';
import { type ParseProblem, parseDocument } from '#document/parse';

/** What a person changed in the document by hand, ready to be shown and to be adopted as EditEntries. */
export interface HandEdits {
  /** To be appended to the brief as they are; `applyEdits` of the architecture room carries them out. */
  readonly edits: readonly Edit[];
  /** The same in words, one sentence a change: a step that moved is one sentence and two edits. */
  readonly sentences: readonly string[];
  readonly problems: readonly ParseProblem[];
}

/**
 * Compares the document on disk with the architecture that would be written now. A renamed pipeline is followed into the
 * lines about models and into sentences, which still use its old name.
 */
export const handEdits = (generated: Architecture, markdown: string): HandEdits => {
  const { architecture, problems } = parseDocument(markdown);
  const edits = editsBetween(generated, followRenames(generated, architecture));
  return { edits, sentences: sayEdits(edits), problems };
};

const followRenames = (generated: Architecture, edited: Architecture): Architecture => {
  const pairs = pairPipelines(generated.pipelines, edited.pipelines);
  const idOf = new Map([...pairs].map(([before, after]) => [before.name, after.id]));
  const names = new Set(edited.pipelines.map(({ name }) => name));
  const follow = (ids: readonly string[]): string[] => ids.map((id) => (names.has(id) ? id : (idOf.get(id) ?? id)));
  const followed = {
    ...edited,
    models: edited.models.map((model) => ({
      ...model,
      producedBy: follow(model.producedBy),
      consumedBy: follow(model.consumedBy),
    })),
  };
  return [...pairs]
    .filter(([before]) => !names.has(before.name))
    .reduce<Architecture>((now, [before, after]) => renamedInTexts(now, before.name, after.name), followed);
};
