import * as z from 'zod';
import { nearest } from '#faces/cli/nearest';
import { cut, cutForm, page } from '#faces/mcp/cut';
import { interviewInput } from '#faces/mcp/step-form';
import { READS, tool } from '#faces/mcp/tool';
import { UserError } from '#machine/user-error';
import type { RuleWords } from '#rulebook';

const AT_ONCE = 8;

const reasonForm = z.object({ rule: z.string(), text: z.string(), quotes: z.array(z.string()) });

/** Why something was decided: the rule, the person's own words, what would turn it. */
export default tool({
  name: 'headwater_explain',
  title: 'Why',
  description:
    'Why something was decided: the rule, the person’s own words that it rests on, and the answers that would turn it around. id is a decision ' +
    '("split:training|inference"), a part (id or name), a pipeline (id or name), a finding’s rule, or any rule by its id (then interview may be left out).',
  input: z.strictObject({ interview: interviewInput.optional(), id: z.string().min(1).max(300) }),
  output: z.object({
    id: z.string(),
    says: z.string(),
    reasons: z.array(reasonForm),
    rests_on: z.array(z.object({ says: z.string(), quotes: z.array(z.string()) })),
    turned_by: z.array(z.object({ question: z.string(), answer: z.string(), changes: z.array(z.string()) })),
    rule: z
      .object({
        id: z.string(),
        family: z.string(),
        says: z.string(),
        because: z.string().nullable(),
        cost: z.string().nullable(),
        instead: z.string().nullable(),
        source: z.string(),
      })
      .nullable(),
    ...cutForm,
  }),
  annotations: READS,
  run({ interview: handle, id }, { interviews, reader, headwater, rulebook }) {
    const rule = rulebook.get(id) ?? null;
    const state = handle === undefined ? null : interviews.open(handle).state;
    const found = state ? headwater.explain(state.brief(), reader(), id) : null;
    if (!found && !rule) throw unknown(id, state ? headwater.explainable(state.understanding()) : [...rulebook.keys()]);
    const reasons = page(found?.reasons ?? [], 0, AT_ONCE);
    const rests = page(found?.restsOn ?? [], 0, AT_ONCE);
    const turned = page(found?.turnedBy ?? [], 0, AT_ONCE);
    const quotes = (evidence: readonly { readonly quote: string }[]) => [...new Set(evidence.map((e) => e.quote))];
    return {
      id,
      says: found?.says ?? rule?.says ?? '',
      reasons: reasons.items.map((r) => ({ rule: r.rule, text: r.text, quotes: quotes(r.evidence) })),
      rests_on: rests.items.map((r) => ({ says: r.says, quotes: quotes(r.evidence) })),
      turned_by: turned.items.map((t) => ({ question: t.question, answer: t.answer, changes: [...t.changes] })),
      rule: rule && words(rule),
      ...cut(reasons.more + rests.more + turned.more, 'explain the parts and rules named here one by one'),
    };
  },
});

const words = ({ id, family, says, because, cost, instead, source }: RuleWords) => ({
  id,
  family,
  says,
  because,
  cost,
  instead,
  source,
});

function unknown(id: string, known: readonly string[]): UserError {
  const meant = nearest(id, known);
  return new UserError({
    what: `Nothing here is called "${id.slice(0, 80)}"${meant ? `; did you mean "${meant}"?` : ''}`,
    expected: `one of ${known.slice(0, 10).join(', ')}${known.length > 10 ? ', …' : ''}`,
    next: 'see the ids with headwater_status and detail components, pipelines or findings',
  });
}
