import * as z from 'zod';
import { shownClaims } from '#faces/mcp/claims-shown';
import { cut, page } from '#faces/mcp/cut';
import { interviewInput, stepForm } from '#faces/mcp/step-form';
import { ADDS, tool } from '#faces/mcp/tool';
import type { Claims, Entry, Reader } from '#headwater';
import { UserError } from '#machine/user-error';

const ENTRY = /^e[1-9]\d{0,8}$/;
const MOST_REFUSED = 12;

const input = z.strictObject({
  interview: interviewInput,
  about: z
    .string()
    .regex(ENTRY)
    .optional()
    .describe('The entry whose words the quotes come from ("e1"). Default: the first description.'),
  claims: z.unknown().describe('headwater.claims/1'),
});

/** Takes what the host's model heard, checks every quote, and tells what the built-in reader heard besides. */
export default tool({
  name: 'headwater_claims',
  title: 'Submit what you heard',
  description:
    'You read, Headwater checks and decides. Submit every part of the workflow that the words mention and every fact they state, each with ' +
    'verbatim quotes from the entry; conclude nothing. What you submit takes the place of what the built-in reader heard in that entry. A quote ' +
    'that does not stand there is refused with how to mend it: submit the whole corrected object again, the later one counts. Parts that only the ' +
    'built-in reader heard come back in differences and, where they would change the plan, as questions to the person.',
  input,
  shown: () => {
    const { claims, $defs } = shownClaims();
    const { properties, ...rest } = z.toJSONSchema(input, { io: 'input' }) as { properties: object };
    return { ...rest, properties: { ...properties, claims }, required: ['interview', 'claims'], $defs };
  },
  output: stepForm.extend({
    about: z.string(),
    accepted: z.object({ components: z.number(), facts: z.number(), signals: z.number() }),
    refused: z.array(z.object({ what: z.string(), why: z.string() })).describe('What was left out and how to mend it.'),
    differences: z
      .array(
        z.object({
          question: z.string(),
          kind: z.string(),
          name: z.string(),
          quote: z.string(),
          changes_plan: z.boolean(),
        }),
      )
      .describe('Parts that the built-in reader heard and your claims leave out.'),
  }),
  annotations: ADDS,
  async run({ interview: id, about, claims }, { interviews, reader, headwater, openDifferences, stepOut }) {
    const interview = interviews.open(id);
    const entry = entryOf(headwater.standing(interview.state.brief()), about);
    const { claims: admitted, refused } = headwater.admit(claims, entry.text);
    const accepted = {
      components: admitted.components.length,
      facts: admitted.facts.length,
      signals: admitted.signals.length,
    };
    if (accepted.components + accepted.facts + accepted.signals === 0) throw nothingAdmitted(refused);
    const kept = withSentences(admitted, entry, reader());
    await interview.add(() => [{ kind: 'claims', speaker: 'agent', about: entry.id, reader: 'agent', claims: kept }]);
    const now = interview.now();
    const differences = openDifferences(now.state.brief(), reader()).filter((one) => one.entry === entry.id);
    const shown = page(refused, 0, MOST_REFUSED);
    const others = page(differences, 0, MOST_REFUSED);
    const step = stepOut(now, reader());
    const more = shown.more + others.more;
    return {
      ...step,
      about: entry.id,
      accepted,
      refused: shown.items.map(({ what, why }) => ({ what, why })),
      differences: others.items.map((one) => ({
        question: one.id,
        kind: one.component.kind,
        name: one.component.name,
        quote: one.quote,
        changes_plan: one.wouldChange,
      })),
      next_action:
        refused.length > 0
          ? `Mend what was refused and submit the whole claims again. Then: ${step.next_action}`
          : step.next_action,
      ...(more > 0 && cut(more, 'mend what is shown and submit the claims again: what is still wrong is told then')),
    };
  },
});

type Texted = Extract<Entry, { kind: 'passage' | 'answer' }>;

function entryOf(entries: readonly Entry[], about: string | undefined): Texted {
  const texts = entries.filter((e): e is Texted => e.kind === 'passage' || e.kind === 'answer');
  const found = about === undefined ? texts.find((e) => e.kind === 'passage') : texts.find((e) => e.id === about);
  if (found) return found;
  throw new UserError({
    what:
      about === undefined
        ? 'Nothing was said yet that claims could be about'
        : `There is no entry ${about} with words in it`,
    expected:
      texts.length > 0
        ? `one of ${texts
            .slice(-10)
            .map((e) => e.id)
            .join(', ')}`
        : 'a description first',
    next:
      texts.length > 0
        ? 'name the entry that the quotes come from'
        : 'give the description with headwater_start or headwater_answer',
  });
}

/**
 * An agent seldom says which sentences are background. What the built-in reader calls so stays so; a sentence that it
 * understood and no claim touches counts as not heard, so that nothing said is lost silently.
 */
function withSentences(claims: Claims, { id, text }: Texted, reader: Reader): Claims {
  if (claims.sentences) return claims;
  const sentences = reader
    .read({ entry: id, text })
    .sentences?.map((sentence) =>
      sentence.heard === 'understood' ? { ...sentence, heard: 'unheard' as const, because: null } : sentence,
    );
  return sentences ? { ...claims, sentences } : claims;
}

function nothingAdmitted(refused: readonly { readonly what: string; readonly why: string }[]): UserError {
  const told = refused.slice(0, 5).map(({ what, why }) => `${what}: ${why}`);
  return new UserError({
    what:
      told.length > 0
        ? `None of the claims could be let in: ${told.join(' ')}`.replace(/\.$/, '')
        : 'The claims hold nothing',
    expected: 'at least one component, fact or signal whose quote stands in the entry character by character',
    next: 'copy the quotes from the text and submit again; what was heard before still counts',
  });
}
