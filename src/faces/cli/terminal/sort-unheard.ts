import type { Hall } from '#faces/cli/terminal/hall';
import { heardText, sortedQuotes } from '#faces/cli/terminal/heard-text';

/** Shows the person's words with what was understood in them, then lets each sentence that was not be sorted by one key. */
export async function sortUnheard({ session, talk, speaker, columns, colour }: Hall): Promise<void> {
  const { reading } = session.understanding();
  talk.block(heardText(session.brief(), reading, columns, colour));
  const sorted = sortedQuotes(session.brief());
  const passages = session.brief().entries.flatMap((e) => (e.kind === 'passage' ? [e.id as string] : []));
  const unheard = reading.sentences
    .filter((s) => s.heard === 'unheard' && passages.includes(s.entry))
    .filter((s) => !sorted.has(s.text) && /\p{L}/u.test(s.text))
    .sort((a, b) => passages.indexOf(a.entry) - passages.indexOf(b.entry) || a.start - b.start);
  for (const [i, { text }] of unheard.entries()) {
    const rest = unheard.length - i;
    const reply = await talk.choose(
      `"${text.trim()}"${rest > 1 ? ` (and ${rest - 1} more)` : ''}`,
      [
        { id: 'background', key: 'b', text: 'background, nothing to build' },
        { id: 'part', key: 'p', text: 'a part of the work; I say it in other words' },
        { id: 'leave', key: 'l', text: 'leave it' },
        { id: 'stop', key: 's', text: 'stop sorting' },
      ],
      true,
    );
    const chosen = reply.kind === 'chosen' ? reply.ids[0] : 'stop';
    if (chosen === 'stop') return;
    if (chosen === 'leave') continue;
    const words = chosen === 'part' ? await talk.dump('In other words?') : null;
    if (words !== null && words.kind !== 'words') return;
    session.say({
      kind: 'decision',
      speaker,
      decision: { about: 'sentence', quote: text, as: chosen ?? 'background' },
    });
    if (words) session.say({ kind: 'passage', speaker, text: words.text, source: 'typed' });
  }
  if (unheard.length === 0) talk.say('Nothing is left to sort.');
}
