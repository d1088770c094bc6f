import type { Role } from '#vocabulary/roles';
import { roles } from '#vocabulary/roles';
import { escapeText } from '#document/escape-text';
import { unescapeText } from '#document/unescape-text';

/** The opening words of a purpose, which say what role the pipeline has (D5.5) and read as a sentence. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  data: 'Data pipeline.',
  training: 'Training pipeline.',
  inference: 'Batch inference pipeline.',
  deployed: 'Deployed pipeline (HTTP).',
  index: 'Index pipeline.',
  evaluation: 'Evaluation pipeline.',
  monitoring: 'Monitoring pipeline.',
};

/** "Training pipeline. Learns each month which households are about to leave." */
export const writePurpose = (role: Role, purpose: string): string =>
  purpose === '' ? ROLE_WORDS[role] : `${ROLE_WORDS[role]} ${escapeText(purpose)}`;

/** The inverse; the role is null where a person wrote the line without our opening words. */
export const readPurpose = (markdown: string): { role: Role | null; purpose: string } => {
  const role = roles.find((role) => markdown === ROLE_WORDS[role] || markdown.startsWith(`${ROLE_WORDS[role]} `));
  if (role === undefined) return { role: null, purpose: unescapeText(markdown) };
  return { role, purpose: unescapeText(markdown.slice(ROLE_WORDS[role].length + 1)) };
};

const TOLD: readonly (readonly [Role, RegExp])[] = [
  ['monitoring', /\b(?:monitor\w*|drift)/],
  ['index', /\b(?:index\w*|embedding\w*|retrieval|vector\w*)/],
  ['training', /\b(?:re)?train\w*|\bfine tun\w*|\bfit\b/],
  ['deployed', /\b(?:deploy\w*|serv(?:e|es|ing)|api|endpoint|real time|realtime|online|http)\b/],
  ['inference', /\b(?:inference|infer|scor(?:e|es|ing)|predict\w*|forecast\w*|batch)\b/],
  ['evaluation', /\b(?:evaluat\w*|benchmark\w*|eval)\b/],
  ['data', /\b(?:data|ingest\w*|etl|prepar\w*|feature\w*|clean\w*)\b/],
];

const spaced = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ');

/** The role that a pipeline's name, trigger, steps and purpose suggest, in this order; data where nothing does. */
export const guessRole = (name: string, onRequest: boolean, stepNames: readonly string[], purpose: string): Role => {
  const tells = (text: string): Role | null => TOLD.find(([, cue]) => cue.test(text))?.[0] ?? null;
  return (
    tells(spaced(name)) ??
    (onRequest ? 'deployed' : null) ??
    tells(spaced(stepNames.join(' '))) ??
    tells(spaced(purpose)) ??
    'data'
  );
};
