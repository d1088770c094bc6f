import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  architectureOf,
  briefOf,
  createLexicalReader,
  type Held,
  nextStep,
  holdScripted,
  type ScriptedAnswers,
  writeDocument,
} from '#headwater';
import { readWeights } from '#machine/weights';

/** The stories under examples/: a folder each with brief.md and answers.json; the rest is made from them. */
export const stories = (): string[] =>
  readdirSync('examples', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** What a story's folder must hold, by file name. */
export function tell(story: string): Record<string, string> {
  const read = (name: string) => readFileSync(join('examples', story, name), 'utf8');
  const answers = JSON.parse(read('answers.json')) as ScriptedAnswers;
  const brief = read('brief.md');
  const reader = createLexicalReader(readWeights() ?? undefined);
  const held = holdScripted(brief, answers, reader);
  const architecture = architectureOf(held.design);
  return {
    'transcript.md': transcript(
      held,
      nextStep(briefOf(brief), reader).remarks.map((remark) => remark.text),
    ),
    ...(architecture ? { 'pipeline_architecture.md': writeDocument(architecture) } : {}),
  };
}

function transcript(held: Held, remarks: readonly string[]): string {
  const [opening] = held.brief.entries;
  const said = opening?.kind === 'passage' ? opening.text.trim() : '';
  const lines = [
    '# Transcript',
    '',
    'The description:',
    '',
    ...quoted(said),
    '',
    ...remarks.flatMap((text) => [`**Headwater**: ${text}`, '']),
  ];
  for (const { text, why, answer, pushBack } of held.asked) {
    lines.push(
      `**Headwater**${pushBack ? ' (asks once more)' : ''}: ${text}`,
      '',
      `*Why:* ${why}`,
      '',
      ...quoted(answer),
      '',
    );
  }
  if (held.leftUnasked.length > 0) {
    lines.push(
      'Left unasked:',
      '',
      ...held.leftUnasked.map((l) => `- ${l.topic.replaceAll('_', ' ')} (${l.about}): ${l.because}`),
      '',
    );
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Somebody's words as a block quote; what would be markup in them stays text. */
const quoted = (words: string): string[] =>
  words.split('\n').map((line) => (line === '' ? '>' : `> ${line.replace(/([\\`*_[\]<>#|~])/g, '\\$1')}`));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const story of stories()) {
    for (const [name, text] of Object.entries(tell(story))) writeFileSync(join('examples', story, name), text);
    process.stdout.write(`examples/${story}\n`);
  }
}
