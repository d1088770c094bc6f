import {
  createRequestStateCodec,
  type ElicitRequestFormParams,
  inputRequired,
  type InputRequiredResult,
  inputResponse,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { randomBytes } from 'node:crypto';
import type { GivenReply } from '#faces/mcp/replies';
import type { Question, refusalMeans } from '#headwater';

/** What travels with a form through the client and back; signed, because the client could change it. */
interface Asked {
  readonly at: number;
  readonly questions: readonly string[];
}

/** A person may take this long over a form. */
const TTL_SECONDS = 3600;
const LONGEST_ANSWER = 4000;
const codec = createRequestStateCodec<Asked>({ key: randomBytes(32), ttlSeconds: TTL_SECONDS });

/** Checks what comes back with a form; anything that this process did not sign is refused by the SDK. */
export const verifyState = codec.verify;

type Property = ElicitRequestFormParams['requestedSchema']['properties'][string];

/** Asks the client to put the questions to the person in a form of its own. */
export async function askByForm(questions: readonly Question[]): Promise<InputRequiredResult> {
  const properties = Object.fromEntries(
    questions.flatMap((q, at): [string, Property][] => {
      const words: Property = {
        type: 'string',
        title: q.options.length > 0 ? `${at + 1}. In your own words` : q.header,
        description: q.options.length > 0 ? 'Instead of or besides a choice' : `${q.text} ${q.why}`,
        maxLength: LONGEST_ANSWER,
      };
      return q.options.length > 0
        ? [
            [`q${at + 1}`, choice(q, at)],
            [`q${at + 1}_words`, words],
          ]
        : [[`q${at + 1}_words`, words]];
    }),
  );
  return inputRequired({
    inputRequests: {
      form: inputRequired.elicit({
        message: questions.map((q, at) => `${at + 1}. ${q.text}\nWhy: ${q.why}`).join('\n\n'),
        requestedSchema: { type: 'object', properties },
      }),
    },
    requestState: await codec.mint({ at: Date.now(), questions: questions.map(({ id }) => id) }),
  });
}

function choice(q: Question, at: number): Property {
  const options = q.options.map((o) => ({
    const: o.id,
    title: `${o.text}${o.recommended ? ' (Recommended)' : ''}${o.changes ? `: ${o.changes}` : ''}`,
  }));
  const head = { title: `${at + 1}. ${q.header}`, description: `${q.text} ${q.why}` };
  return q.multiple
    ? { ...head, type: 'array', items: { anyOf: options } }
    : { ...head, type: 'string', oneOf: options };
}

/** What became of a form that was sent out with this call. */
export type FormOutcome =
  | { readonly kind: 'not_asked' }
  | { readonly kind: 'filled'; readonly replies: readonly GivenReply[] }
  /** Dismissed by a person. */
  | { readonly kind: 'declined' }
  /** Refused faster than anybody reads: the client showed it to nobody. */
  | { readonly kind: 'not_shown' };

/** Reads the form of this round. What was left empty stays unanswered; nothing is taken for consent. */
export function formOutcome({ mcpReq }: ServerContext, meaning: typeof refusalMeans): FormOutcome {
  const asked = mcpReq.requestState<Asked>();
  const response = inputResponse(mcpReq.inputResponses, 'form');
  if (!asked || response.kind !== 'elicit') return { kind: 'not_asked' };
  if (response.action !== 'accept') return { kind: meaning(Date.now() - asked.at) };
  const content = response.content ?? {};
  const replies = asked.questions.flatMap((question, at): GivenReply[] => {
    const words = content[`q${at + 1}_words`];
    const picked = [content[`q${at + 1}`]].flat().filter((one): one is string => typeof one === 'string' && one !== '');
    if (typeof words === 'string' && words.trim() !== '') return [{ question, text: words.slice(0, LONGEST_ANSWER) }];
    return picked.length > 0 ? [{ question, chosen: picked }] : [];
  });
  return replies.length > 0 ? { kind: 'filled', replies } : { kind: meaning(Date.now() - asked.at) };
}
