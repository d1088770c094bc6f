import pc from 'picocolors';
import { type Design, partsInOrder } from '#headwater';
import { rows } from '#faces/cli/terminal/rows';
import { visible } from '#faces/cli/visible';

const HEADINGS = [
  ['pipeline', 'In a pipeline'],
  ['deployed_pipeline', 'As a deployed pipeline, answering over HTTP'],
  ['not_a_pipeline', 'Not a pipeline'],
  ['deferred', 'Later'],
  [null, 'Not wanted'],
] as const;

/** The sorted parts (D4.6): by bucket, each with its number, its words and the reason or what to use instead. */
export function partsTable(design: Design, columns: number, colour: boolean): string {
  const bold = colour ? pc.bold : (text: string) => text;
  const dim = colour ? pc.dim : (text: string) => text;
  const parts = partsInOrder(design);
  if (design.components.length === 0) return 'There are no parts yet.';
  const digits = String(parts.length).length;
  const indent = ' '.repeat(digits + 4);
  const under = (text: string, head = indent) =>
    rows(visible(text), columns - indent.length - 1).map((row, i) => (i === 0 ? head : indent) + row);
  const lines: string[] = [];
  for (const [bucket, heading] of HEADINGS) {
    const here = parts.filter((c) => c.bucket === bucket);
    if (here.length === 0) continue;
    lines.push('', bold(heading));
    for (const part of here) {
      const { component, alternative, reasons } = part;
      const number = `  ${String(parts.indexOf(part) + 1).padStart(digits)}  `;
      lines.push(...under(`${component.name}${component.status === 'exists' ? ' (runs today)' : ''}`, number));
      const note = alternative ? `instead: ${alternative}` : bucket === 'deferred' ? reasons[0]?.text : null;
      if (note) lines.push(...under(note).map(dim));
    }
  }
  return lines.slice(1).join('\n');
}
