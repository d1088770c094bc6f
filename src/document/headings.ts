import type { Block } from '#document/blocks';
import { type FieldId, fieldOf, TITLE } from '#document/sections';
import { unescapeText } from '#document/unescape-text';

/** What a pipeline's heading says: "Pipeline 2: churn_scoring (Phase 2)". */
export interface PipelineHeading {
  /** null where the heading does not begin with "Pipeline N". */
  readonly number: number | null;
  readonly name: string;
  /** "MVP", "Phase 2", as written; null where there is none. */
  readonly label: string | null;
  readonly mvp: boolean;
  readonly phase: number | null;
}

/** The project's name in the first heading, and whether the heading has our form. */
export const readTitle = (heading: string): { name: string; isOurs: boolean } => {
  const ours = `${TITLE}: `;
  if (heading.startsWith(ours)) return { name: unescapeText(heading.slice(ours.length).trim()), isOurs: true };
  const near = /^(?:zenml )?pipeline architecture\s*(?:(?::|—|–|-)\s*)?/i.exec(heading);
  return { name: unescapeText(heading.slice(near?.[0].length ?? 0).trim()), isOurs: false };
};

/** Reads a heading as that of a pipeline. */
export const readPipelineHeading = (heading: string): PipelineHeading => {
  const opening = /^pipeline\s+(\d{1,4})\s*(?::|—|–|-|\.)?\s*/i.exec(heading);
  const rest = heading.slice(opening?.[0].length ?? 0).trim();
  const { name, label } = cutLabel(rest);
  const phase = /phase\s*(\d{1,4})/i.exec(label ?? '')?.[1];
  const mvp = /\bmvp\b/i.test(label ?? '');
  return {
    number: opening === null ? null : Number(opening[1]),
    name: unescapeText(name),
    label,
    mvp,
    phase: phase === undefined ? (mvp ? 1 : null) : Number(phase),
  };
};

const cutLabel = (text: string): { name: string; label: string | null } => {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const label = text.slice(open + 1, -1);
  if (open < 0 || !/\b(?:mvp|phase\s*\d)/i.test(label)) return { name: text, label: null };
  return { name: text.slice(0, open).trim(), label };
};

/** A pipeline's bullet that has one of our labels, bold or not; null for any other block. */
export const readFieldLine = (block: Block): { id: FieldId; value: string; column: number } | null => {
  const isPlace = block.kind === 'item' ? block.indent < 2 && !/^\d/.test(block.marker) : block.kind === 'text';
  if (!isPlace) return null;
  const label =
    /^\*\*([^*:]{1,60})\*\*(?:[ \t]*\([^()]{0,80}\))?[ \t]*(?::[ \t]*|[—–-][ \t]+|$)/.exec(block.text) ??
    /^\*\*([^*:]{1,60}):\*\*[ \t]*/.exec(block.text) ??
    (block.kind === 'item' ? /^([A-Z][A-Za-z ]{1,40}?)(?:[ \t]*\([^()]{0,80}\))?:(?:[ \t]+|$)/.exec(block.text) : null);
  const id = label === null ? null : fieldOf(label[1] ?? '');
  if (label === null || id === null) return null;
  return { id, value: block.text.slice(label[0].length).trim(), column: block.column + label[0].length };
};
