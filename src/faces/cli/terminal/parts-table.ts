import pc from 'picocolors';
import type { Design } from '#headwater';
import { wrap } from '#faces/cli/terminal/wrap';

const HEADINGS = [
  ['pipeline', 'Pipeline'],
  ['deployed_pipeline', 'Deployed pipeline (answers requests over HTTP)'],
  ['not_a_pipeline', 'Not a pipeline'],
  ['deferred', 'Later'],
] as const;

/** The sorted parts (D4.6): by bucket, each with its number, its words and the reason or what to use instead. */
export function partsTable(design: Design, columns: number, colour: boolean): string {
  const bold = colour ? pc.bold : (text: string) => text;
  const dim = colour ? pc.dim : (text: string) => text;
  const lines: string[] = [];
  for (const [bucket, heading] of HEADINGS) {
    const parts = design.components.filter((c) => c.bucket === bucket);
    if (parts.length === 0) continue;
    lines.push('', bold(heading));
    for (const { component, alternative, reasons } of parts) {
      const number = component.id.replace(/^c/, '').padStart(3);
      lines.push(
        wrap(`${number}  ${component.name}${component.status === 'exists' ? ' (runs today)' : ''}`, columns, '     '),
      );
      const note = alternative ? `instead: ${alternative}` : bucket === 'deferred' ? reasons[0]?.text : null;
      if (note) lines.push(dim(wrap(`     ${note}`, columns, '     ')));
    }
  }
  const refused = design.components.filter((c) => c.bucket === null).map((c) => c.component.name);
  if (refused.length > 0) lines.push('', bold('Not wanted'), wrap(`     ${refused.join('; ')}`, columns, '     '));
  return `${lines.join('\n')}\n`;
}
