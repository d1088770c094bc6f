import type { Architecture, Pipeline } from '#architecture/architecture';
import type { Block } from '#document/blocks';
import type { Found, Spot } from '#document/lint/found';
import { type OutlinedPipeline, type OutlinedSection, type Outline, outline } from '#document/outline';
import { parseDocument } from '#document/parse';
import type { FieldId, SectionId } from '#document/sections';

/** A document as the rules of the linter see it: what stands where, and what it says. */
export interface LintedDocument {
  readonly outline: Outline;
  readonly architecture: Architecture;
  readonly pipelines: readonly LintedPipeline[];
  /** Lines of prose: outside of fences and comments. */
  readonly prose: readonly Line[];
  /** Fenced blocks. */
  readonly code: readonly Block[];
  readonly sectionsOf: (id: SectionId) => readonly OutlinedSection[];
}

export interface LintedPipeline {
  readonly source: OutlinedPipeline;
  readonly says: Pipeline;
  /** Its lines, heading included, up to the next heading of a pipeline or section. */
  readonly lines: readonly Line[];
}

export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Longer lines are cut for searching: nothing that a rule looks for stands that far out. */
const LONGEST = 2000;

/** Prepares any text for the rules. */
export const linted = (markdown: string): LintedDocument => {
  const seen = outline(markdown);
  const { architecture } = parseDocument(markdown);
  const hidden = new Set<number>();
  for (const block of seen.blocks) {
    if (block.kind !== 'code' && block.kind !== 'html') continue;
    for (let line = block.line; line <= block.endLine; line += 1) hidden.add(line);
  }
  const prose = seen.lines
    .map((text, index) => ({ number: index + 1, text: text.slice(0, LONGEST) }))
    .filter(({ number, text }) => !hidden.has(number) && text.trim() !== '');
  const starts = [
    ...seen.pipelines.map(({ heading }) => heading.line),
    ...seen.sections.map(({ heading }) => heading.line),
  ];
  const ends = [...starts, seen.lines.length + 1].sort((a, b) => a - b);
  return {
    outline: seen,
    architecture,
    prose,
    code: seen.blocks.filter(({ kind }) => kind === 'code'),
    sectionsOf: (id) => seen.sections.filter((section) => section.id === id),
    pipelines: seen.pipelines.flatMap((source, index) => {
      const says = architecture.pipelines[index];
      const end = ends.find((line) => line > source.heading.line) ?? Number.POSITIVE_INFINITY;
      const lines = prose.filter(({ number }) => number >= source.heading.line && number < end);
      return says === undefined ? [] : [{ source, says, lines }];
    }),
  };
};

/** Every match of a pattern in lines, with its place. */
export const matchesIn = (
  lines: readonly Line[],
  pattern: RegExp,
): (Spot & { readonly words: string; readonly line: number })[] => {
  let everywhere = EVERYWHERE.get(pattern);
  if (!everywhere) {
    everywhere = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
    EVERYWHERE.set(pattern, everywhere);
  }
  const found: (Spot & { readonly words: string; readonly line: number })[] = [];
  for (const { number, text } of lines) {
    everywhere.lastIndex = 0;
    for (let match = everywhere.exec(text); match !== null; match = everywhere.exec(text)) {
      found.push({ ...spot(number, match.index + 1, match[0].length), words: match[0].trim() });
      if (match[0] === '') everywhere.lastIndex++;
    }
  }
  return found;
};

/** Patterns with the flag g, kept because compiling the large ones takes longer than searching a document. */
const EVERYWHERE = new WeakMap<RegExp, RegExp>();

/** A stretch within one line. */
export const spot = (line: number, column: number, length: number): Spot => ({
  line,
  column,
  endLine: line,
  endColumn: column + Math.max(length, 1),
});

/** The content of a heading, item or paragraph on its first line. */
export const spotOf = (block: Block): Spot => spot(block.line, block.column, firstLine(block.text).length);

/** A finding about a block as a whole. */
export const foundAt = (block: Block, text: string): Found => ({ ...spotOf(block), text });

/** The value of a pipeline's bullet; its heading where the bullet is missing. */
export const spotOfField = ({ source }: LintedPipeline, id: FieldId): Spot => {
  const field = source.fields.find((field) => field.id === id);
  return field === undefined ? spotOf(source.heading) : spot(field.block.line, field.column, field.value.length);
};

/** What a pipeline's bullet says, as written; empty where it is missing. */
export const fieldValue = ({ source }: LintedPipeline, id: FieldId): string =>
  (source.fields.find((field) => field.id === id)?.value ?? '').slice(0, LONGEST);

/** The steps of a pipeline with the place of each; steps that stand on one line share that line's place. */
export const stepsOf = (
  pipeline: LintedPipeline,
): { readonly step: Pipeline['steps'][number]; readonly spot: Spot }[] => {
  const members = pipeline.source.fields.find(({ id }) => id === 'steps')?.members ?? [];
  const inline = pipeline.says.steps.length - members.length;
  return pipeline.says.steps.map((step, index) => {
    const member = members[index - inline];
    return { step, spot: member === undefined ? spotOfField(pipeline, 'steps') : spotOf(member.block) };
  });
};

const firstLine = (text: string): string => text.slice(0, LONGEST);
