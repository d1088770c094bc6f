import { PLACE_WORDS } from '#faces/taken';
import type { Entry } from '#headwater';

type DecisionMade = Extract<Entry, { kind: 'decision' }>['decision'];

/** An entry of the log as the person would name it: 'your answer "weekly" to "How often …"'. */
export function said(entry: Entry): string {
  switch (entry.kind) {
    case 'passage':
      return entry.speaker === 'code' ? 'what the code says' : `your words "${short(entry.text)}"`;
    case 'answer':
      return entry.state === 'answered'
        ? `your answer "${short(entry.text, 40)}" to "${short(entry.asked)}"`
        : `that you don't know "${short(entry.asked)}"`;
    case 'correction':
      return `your correction "${short(entry.text)}"`;
    case 'edit':
      return `the change by hand to ${placeIn(entry.path)}`;
    case 'decision':
      return decided(entry.decision);
    default:
      return `a ${entry.kind}`;
  }
}

function decided(decision: DecisionMade): string {
  switch (decision.about) {
    case 'bucket':
      return `that "${short(decision.component)}" is ${(PLACE_WORDS as Record<string, string>)[decision.bucket] ?? decision.bucket}`;
    case 'mvp':
      return `that ${decision.role.replaceAll('_', ' ')} is built first`;
    case 'confirmed':
      return decision.what === 'document' ? 'your yes to the document' : 'your yes to the sorted parts';
    case 'sentence':
      return `what you said about "${short(decision.quote)}"`;
    case 'finding':
      return `what you decided on ${decision.rule.replaceAll('_', ' ')}`;
    case 'depth':
      return decision.want === 'enough' ? 'that you have had enough questions' : 'that you want to be asked everything';
  }
}

/** "pipelines/training:churn_training/trigger" as "the trigger of churn_training". */
function placeIn(path: string): string {
  const [head = '', part = '', field = ''] = path.split('/').map((p) => p.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (head !== 'pipelines') return part ? `"${short(part, 40)}"` : `the ${head.replace('~order', "'s order")}`;
  const pipeline = part.replace(/^[^:]*:/, '');
  return field ? `the ${field.replace('~order', "'s order")} of ${pipeline}` : pipeline;
}

/** A text on one line, at most so long. */
export function short(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
