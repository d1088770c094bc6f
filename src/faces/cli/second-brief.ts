import { openInterview } from '#faces/cli/open-interview';
import { short } from '#faces/cli/said';
import type { Talk } from '#faces/cli/terminal/talk';
import { type Brief, standing } from '#headwater';
import { UserError } from '#machine/user-error';

/** What is to happen to a brief that was given where an interview about something else is under way. */
export type WithIt = 'resume' | 'add' | 'new';

export interface SecondBrief {
  readonly folder: string;
  /** The file that was named, or "-". */
  readonly path: string;
  readonly text: string;
}

/**
 * A brief given in a folder that holds an interview: added without a word where the interview knows it or has none yet.
 * Otherwise two workflows would silently become one, so the person at the terminal decides, and without one it is told.
 */
export async function withSecondBrief(brief: SecondBrief, talk: (() => Promise<Talk>) | null): Promise<WithIt> {
  const about = underWay(brief);
  if (about === null) return 'add';
  if (talk === null) throw undecided(brief, about);
  const here = await talk();
  try {
    return await decided(here, brief, about);
  } finally {
    here.close();
  }
}

/** What the interview in the folder is about, in a few words; null where the brief belongs to it. */
function underWay({ folder, text }: SecondBrief): string | null {
  const session = openInterview(folder, { create: false });
  try {
    return aboutAnother(session.brief(), text);
  } finally {
    session.close();
  }
}

/** What a brief is about that has begun, in a few words; null where `text` is in it already or nobody has spoken yet. */
export function aboutAnother(brief: Brief, text: string): string | null {
  const passages = standing(brief).flatMap((e) => (e.kind === 'passage' && e.speaker !== 'code' ? [e] : []));
  const [first] = passages;
  if (!first || brief.entries.some((e) => e.kind === 'passage' && e.text === text)) return null;
  return `“${short(first.text.replace(/^#+\s*/, ''))}”`;
}

async function decided(talk: Talk, { path, folder }: SecondBrief, about: string): Promise<WithIt> {
  const given = path === '-' ? 'what you gave' : path;
  for (;;) {
    const reply = await talk.choose(
      `An interview about ${about} is under way in ${where(folder)}. What is to happen with ${given}?`,
      [
        { id: 'resume', text: `Go on with the interview, without ${given}` },
        { id: 'add', text: `It is about the same workflow: add ${given} to what was said` },
        {
          id: 'new',
          text: `It is another workflow: begin anew with ${given}; the earlier interview is kept beside it`,
        },
      ],
    );
    const [id] = reply.kind === 'chosen' ? reply.ids : [];
    if (id === 'resume' || id === 'add' || id === 'new') return id;
  }
}

const where = (folder: string): string => (folder === '.' ? 'this folder' : folder);

function undecided({ folder, path }: SecondBrief, about: string): UserError {
  const at = (option: string) => (folder === '.' ? '' : ` ${option} ${folder}`);
  const file = path === '-' ? 'FILE' : path;
  return new UserError({
    what: `An interview about ${about} is under way in ${where(folder)}`,
    expected: 'no other description beside it',
    next:
      `go on with it without a file (headwater interview${at('--out')}), add the file to it ` +
      `(headwater answer${at('--dir')} --add "$(cat ${file})"), begin anew with --new (the earlier one is kept), ` +
      'or give another folder with --out',
  });
}
