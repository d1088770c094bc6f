import type { Command } from 'commander';

/** What other tools call what our commands do. */
const CALLED_OTHERWISE: Readonly<Record<string, string>> = {
  lint: 'check',
  validate: 'check',
  verify: 'check',
  compare: 'drift',
  diff: 'drift',
  draw: 'show',
  render: 'show',
  why: 'explain',
  questions: 'next',
  start: 'interview',
  plan: 'interview',
  read: 'analyze',
  setup: 'init',
  install: 'init',
  serve: 'mcp',
};

/** What was wrong with a command as it was typed, and where to see how it goes: one line, as for any other error. */
export function wrongUse(text: string, first: string | undefined, program: Command): string {
  const what = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\.?\s*\n\s*/g, ' ')
    .replace(/\.$/, '')
    .replace(UNKNOWN, (all, name: string) => {
      const meant = CALLED_OTHERWISE[name.toLowerCase()];
      return meant ? `unknown command '${name}' (Did you mean ${meant}?)` : all;
    });
  const isCommand = program.commands.some((known) => known.name() === first);
  const next = isCommand
    ? `"headwater ${first} --help" to see what it takes`
    : '"headwater --help" to see the commands';
  return `headwater: ${what}; run ${next}.\n`;
}

const UNKNOWN = /unknown command '(\w+)'(?: \([^)]*\))?/;
