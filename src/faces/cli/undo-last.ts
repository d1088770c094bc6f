import type { Session } from '#faces/session';
import { standing } from '#headwater';

/** Takes the last standing entry back by a retraction and says what it was. Nothing is deleted. */
export function undoLast(session: Session, speaker: string): string {
  const last = standing(session.brief()).findLast((e) => e.kind !== 'retraction');
  if (!last) return 'There is nothing to take back.';
  session.say({ kind: 'retraction', speaker, of: last.id });
  switch (last.kind) {
    case 'answer':
      return `Taken back: your answer "${short(last.text)}" to "${short(last.asked)}"`;
    case 'passage':
      return `Taken back: "${short(last.text)}"`;
    default:
      return `Taken back: the last ${last.kind}.`;
  }
}

const short = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 57)}…`);
