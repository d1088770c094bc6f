import { linesOf, scanBlocks, type Block } from '#document/blocks';
import { readFieldLine, readPipelineHeading, readTitle, type PipelineHeading } from '#document/headings';
import { type FieldId, placeOfPipeline, SECTIONS, type SectionId, sectionOf } from '#document/sections';

/** What stands where in a document, with positions, before anything is made of it. Parsing and linting both start here. */
export interface Outline {
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly title: { readonly block: Block; readonly name: string; readonly isOurs: boolean } | null;
  readonly sections: readonly OutlinedSection[];
  readonly pipelines: readonly OutlinedPipeline[];
  /** Headings that are none of ours. */
  readonly foreign: readonly Block[];
  /** Everything else, by the place that it follows. */
  readonly loose: readonly Loose[];
}

export interface OutlinedSection {
  readonly id: SectionId;
  readonly heading: Block;
  /** The overview's paragraph, or the wording that says that there is nothing. */
  readonly paragraph: Block | null;
  readonly items: readonly Block[];
}

export interface OutlinedPipeline extends PipelineHeading {
  readonly heading: Block;
  readonly fields: readonly OutlinedField[];
}

export interface OutlinedField {
  readonly id: FieldId;
  readonly block: Block;
  /** What follows the label on its line, as written. */
  readonly value: string;
  /** The column where the value starts. */
  readonly column: number;
  readonly members: readonly Member[];
}

/** A nested item; for a step also the line that says what it takes. */
export interface Member {
  readonly block: Block;
  readonly takes: Block | null;
}

export interface Loose {
  readonly after: string;
  readonly block: Block;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };
type Section = Growing<OutlinedSection>;
type Field = Growing<OutlinedField>;
type PipelineNow = Omit<Growing<OutlinedPipeline>, 'fields'> & { fields: Field[] };

/** Sorts the blocks of any Markdown into the places of a `pipeline_architecture.md` (D7.3). Never throws. */
export const outline = (markdown: string): Outline => {
  const lines = linesOf(markdown);
  const blocks = scanBlocks(lines);
  const found = new Outliner(blocks);
  blocks.forEach((block, index) => found.place(block, index));
  return { lines, blocks, ...found.result() };
};

class Outliner {
  private title: Outline['title'] = null;
  private readonly sections: Section[] = [];
  private readonly pipelines: PipelineNow[] = [];
  private readonly foreign: Block[] = [];
  private readonly loose: Loose[] = [];
  private section: Section | null = null;
  private pipeline: PipelineNow | null = null;
  private field: Field | null = null;
  private inForeign = false;
  private anchor = 'start';

  constructor(private readonly blocks: readonly Block[]) {}

  result(): Pick<Outline, 'title' | 'sections' | 'pipelines' | 'foreign' | 'loose'> {
    const { title, sections, pipelines, foreign } = this;
    return { title, sections, pipelines, foreign, loose: this.loose.map((loose) => atEnd(loose, sections)) };
  }

  place(block: Block, index: number): void {
    if (block.kind === 'heading') this.placeHeading(block, index);
    else if (this.inForeign) this.keep(block);
    else if (this.pipeline !== null) this.placeInPipeline(this.pipeline, block);
    else if (this.section !== null) this.placeInSection(this.section, block);
    else this.keep(block);
  }

  private keep(block: Block): void {
    this.loose.push({ after: this.anchor, block });
  }

  private enter(section: Section | null, pipeline: PipelineNow | null, anchor: string): void {
    this.section = section;
    this.pipeline = pipeline;
    this.field = null;
    this.inForeign = false;
    this.anchor = anchor;
  }

  private placeHeading(block: Block, index: number): void {
    const id = block.level === 2 || block.level === 1 ? sectionOf(block.text) : null;
    if (block.level === 1 && this.title === null && id === null) {
      this.title = { block, ...readTitle(block.text) };
      return this.enter(null, null, 'title');
    }
    if (id !== null) {
      const section: Section = { id, heading: block, paragraph: null, items: [] };
      this.sections.push(section);
      return this.enter(section, null, id);
    }
    const heading = block.level > 1 ? readPipelineHeading(block.text) : null;
    if (heading !== null && (heading.number !== null || this.holdsFields(block, index))) {
      const pipeline: PipelineNow = { ...heading, heading: block, fields: [] };
      this.pipelines.push(pipeline);
      return this.enter(this.section, pipeline, placeOfPipeline(pipeline.name));
    }
    this.foreign.push(block);
    if (block.level < 4 || this.pipeline === null) this.enterForeign();
    this.keep(block);
  }

  /** What stands under somebody's own heading is theirs; it goes after the pipeline or section that it interrupts. */
  private enterForeign(): void {
    this.inForeign = true;
    if (this.pipeline !== null) this.anchor = `${placeOfPipeline(this.pipeline.name)}/end`;
    else if (this.section !== null && this.section.id !== 'decomposition') this.anchor = `${this.section.id}/end`;
  }

  /** A heading in the decomposition without "Pipeline N" still opens a pipeline where our bullets follow. */
  private holdsFields(heading: Block, index: number): boolean {
    if (heading.level !== 3 || this.section?.id !== 'decomposition') return false;
    const next = this.blocks.findIndex((block, at) => at > index && block.kind === 'heading');
    const own = this.blocks.slice(index + 1, next < 0 ? index + 30 : Math.min(next, index + 30));
    return own.some((block) => readFieldLine(block) !== null);
  }

  private placeInSection(section: Section, block: Block): void {
    const isFirst = section.paragraph === null && section.items.length === 0;
    const isParagraph = block.kind === 'text' && !/^(?:[>|<]|!\[)/.test(block.text);
    const isOverview = section.id === 'overview';
    if (isFirst && isParagraph && (isOverview || saysNothing(section.id, block.text))) {
      section.paragraph = block;
      this.anchor = `${section.id}/end`;
    } else if (block.kind === 'item' && block.indent < 2 && !isOverview && section.id !== 'decomposition') {
      section.items.push(block);
      this.anchor = `${section.id}/${section.items.length}`;
    } else this.keep(block);
  }

  private placeInPipeline(pipeline: PipelineNow, block: Block): void {
    const line = readFieldLine(block);
    const isAgain = line !== null && pipeline.fields.some(({ id }) => id === line.id);
    if (line !== null && !isAgain) {
      this.field = { ...line, block, members: [] };
      pipeline.fields.push(this.field);
      this.anchor = `${placeOfPipeline(pipeline.name)}/${line.id}`;
    } else if (this.field !== null && block.kind === 'item') this.placeMember(pipeline, this.field, block);
    else this.keep(block);
  }

  private placeMember(pipeline: PipelineNow, field: Field, block: Block): void {
    const isDeeper = block.indent > field.block.indent;
    const isNumbered = /^\d/.test(block.marker);
    const last = field.members.at(-1);
    if (field.id === 'steps') {
      const isBelow = last !== undefined && block.indent > last.block.indent;
      if (isBelow && last.takes === null && /^takes:? /i.test(block.text)) {
        field.members[field.members.length - 1] = { ...last, takes: block };
      } else if (isNumbered ? !isBelow : isDeeper && !isBelow) {
        field.members.push({ block, takes: null });
        this.anchor = `${placeOfPipeline(pipeline.name)}/steps/${field.members.length}`;
      } else this.keep(block);
    } else if ((field.id === 'dataSources' || field.id === 'keyArtifacts') && isDeeper) {
      field.members.push({ block, takes: null });
    } else this.keep(block);
  }
}

const saysNothing = (id: SectionId, text: string): boolean =>
  text === SECTIONS[id].nothing || /^(?:none|nothing|n\/a|-)[.!]?$/i.test(text);

/** What follows a section's last item follows the section, however many items it has next time. */
const atEnd = (loose: Loose, sections: readonly Section[]): Loose => {
  const [id, place] = loose.after.split('/');
  if (loose.after.startsWith('pipeline:') || place === undefined || place === 'end') return loose;
  const count = sections.filter((section) => section.id === id).reduce((sum, { items }) => sum + items.length, 0);
  return Number(place) === count ? { ...loose, after: `${id}/end` } : loose;
};
