import { EMPTY, textOf } from '#faces/cli/terminal/line';
import { picker, press } from '#faces/cli/terminal/picker';
import type { Screen } from '#faces/cli/terminal/screen';
import { type Reply, Interrupted, commandIn } from '#faces/cli/terminal/talk';

const HINT_DUMP = 'Type or paste. An empty line ends it (Enter twice). /help for commands.';

/** Takes a text of several lines, typed or pasted, after lines that are there already; or a command in its place. */
export async function typedText(screen: Screen, said: string[]): Promise<Reply> {
  const { show, clear, write, paragraph, nextKey } = screen;
  let state = picker([]);
  let hint = HINT_DUMP;
  const commit = (text: string) => {
    clear();
    write(`${paragraph(text)}\n`);
    said.push(text);
  };
  const soFar = () => [...said, textOf(state.line)].join('\n').trimEnd();
  for (;;) {
    show(state, hint);
    const key = await nextKey(soFar);
    hint = HINT_DUMP;
    if (key.name === 'paste') {
      const lines = textOf({ before: state.line.before + key.text, after: state.line.after }).split(/\r\n|\r|\n/);
      for (const line of lines.slice(0, -1)) commit(line);
      state = { ...state, line: { before: lines.at(-1) ?? '', after: '' } };
      continue;
    }
    const ends = key.ctrl && key.name === 'd';
    if (key.name !== 'return' && !ends) {
      const next = press(state, key);
      if (!('kind' in next)) state = next;
      continue;
    }
    const line = textOf(state.line);
    const nothingSaid = said.join('').trim() === '';
    const command = commandIn(line);
    if (command && nothingSaid) {
      clear();
      write(`: ${line}\n\n`);
      return { kind: 'command', command };
    }
    if (command && /^[/:]/.test(line.trim())) {
      hint = `First end your text with an empty line, then ${line.trim()} works.`;
      state = { ...state, line: EMPTY };
      continue;
    }
    if ((line.trim() === '' || ends) && (!nothingSaid || line.trim() !== '')) {
      if (line.trim() !== '') commit(line);
      clear();
      write('\n');
      return { kind: 'words', text: said.join('\n').trimEnd() };
    }
    if (line.trim() === '') {
      if (ends) throw new Interrupted('end of input');
      hint = `Nothing is written yet. ${HINT_DUMP}`;
      continue;
    }
    commit(line);
    state = { ...state, line: EMPTY };
  }
}
