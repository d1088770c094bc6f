import type { Session } from '#faces/session';
import { undo } from '#headwater';

/** Takes the last thing that was said or chosen back by a retraction, and says what it was. Nothing is deleted. */
export function undoLast(session: Session, speaker: string): string {
  const back = undo(session.brief());
  if (!back) return 'There is nothing to take back.';
  const last = session.brief().entries.find((e) => e.id === back.of);
  session.say({ ...back, speaker });
  switch (last?.kind) {
    case 'answer':
      return `Taken back: your answer "${short(last.text)}" to "${short(last.asked)}"`;
    case 'passage':
      return `Taken back: "${short(last.text)}"`;
    default:
      return `Taken back: the last ${last?.kind ?? 'entry'}.`;
  }
}

const short = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 57)}…`);
