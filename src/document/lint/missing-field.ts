import type { Found } from '#document/lint/found';
import type { LintRule } from '#document/lint/lint-rule';
import { spot, spotOf } from '#document/lint/linted';
import { FIELDS, type FieldId } from '#document/sections';

/** The check of the seven rules that want a bullet in every pipeline, and something behind its label. */
export const missingField =
  (id: FieldId, expected: string): LintRule['check'] =>
  ({ pipelines }) =>
    pipelines.flatMap(({ source, says }): Found[] => {
      const { label } = FIELDS[id];
      const field = source.fields.find((field) => field.id === id);
      if (field === undefined) {
        return [
          {
            ...spotOf(source.heading),
            text: `Unexpected pipeline "${says.name}" without ${label}, expected ${expected}.`,
          },
        ];
      }
      if (field.value !== '' || field.members.length > 0) return [];
      const text = `Unexpected empty ${label} of "${says.name}", expected ${expected}.`;
      return [{ ...spot(field.block.line, field.column, 1), text }];
    });
