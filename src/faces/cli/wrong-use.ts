import type { Command } from 'commander';

/** What was wrong with a command as it was typed, and where to see how it goes: one line, as for any other error. */
export function wrongUse(text: string, first: string | undefined, program: Command): string {
  const what = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\.?\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  const isCommand = program.commands.some((known) => known.name() === first);
  const next = isCommand
    ? `"headwater ${first} --help" to see what it takes`
    : '"headwater --help" to see the commands';
  return `headwater: ${what}; run ${next}.\n`;
}
