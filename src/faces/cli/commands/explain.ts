import { nearest } from '#faces/cli/nearest';
import { builtInReader } from '#faces/cli/built-in-reader';
import { openInterview } from '#faces/cli/open-interview';
import { print, printJson } from '#faces/cli/print';
import { answerTo, earlierQuestion } from '#faces/cli/earlier-question';

import type { Session } from '#faces/session';
import { explain, explainable, type Explanation, type Question, partsInOrder } from '#headwater';
import { hasJournal } from '#machine/journal';
import { UserError } from '#machine/user-error';
import { EVERY_RULE } from '#report/every-rule';
import { ruleText } from '#report/rule-text';

/** `headwater explain ID`: a decision, component, pipeline, question or finding of this interview, or any rule. */
export default async function run(
  [id = '']: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const folder = String(options.dir);
  const rule = EVERY_RULE.get(id) ?? null;
  if (hasJournal(folder)) {
    const session = openInterview(folder, { create: false });
    try {
      const question = questionNamed(session, id);
      if (question) {
        if (options.json) printJson({ schema: 'headwater.question/1', ...question });
        else print(questionText(question));
        return 0;
      }
      const explanation = explain(session.brief(), builtInReader(), partNumbered(session, id) ?? id);
      if (explanation) {
        if (options.json) printJson({ schema: 'headwater.explanation/1', ...explanation, rule });
        else print(explanationText(explanation) + (rule ? `\n${ruleText(rule)}` : ''));
        return 0;
      }
      if (!rule) throw unknown(id, explainable(session.understanding()));
    } finally {
      session.close();
    }
  }
  if (!rule) throw unknown(id, [...EVERY_RULE.keys()]);
  if (options.json) printJson({ schema: 'headwater.rule/1', ...rule });
  else print(ruleText(rule));
  return 0;
}

/** A question that is open now or was answered before. */
function questionNamed(session: Session, id: string): Question | null {
  const open = session.step().questions.find((q) => q.id === id);
  const before = open ? null : answerTo(session, id);
  return open ?? (before && earlierQuestion(session, before));
}

/** The id of a part by the number that "headwater status" gives it. */
function partNumbered(session: Session, id: string): string | null {
  if (!/^\d{1,4}$/.test(id)) return null;
  return partsInOrder(session.understanding().design)[Number(id) - 1]?.component.id ?? null;
}

function questionText({ text, why, explanation, options }: Question): string {
  const offered = options.map(
    (o) => `- ${o.text}${o.recommended ? ' (Recommended)' : ''}${o.changes ? `: ${o.changes}` : ''}`,
  );
  return [text, '', `Why I ask: ${why}`, explanation, ...(offered.length > 0 ? ['', ...offered] : [])].join('\n');
}

function unknown(id: string, known: readonly string[]): UserError {
  const meant = nearest(id, known);
  return new UserError({
    what: `nothing here is called "${id}"${meant ? `; did you mean "${meant}"?` : ''}`,
    expected:
      known.length > 0
        ? `one of ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}`
        : 'the id of a rule, or of a decision of an interview in this folder',
    next: 'see ids with "headwater status --json", rules in docs/rules/',
  });
}

function explanationText({ says, reasons, restsOn, turnedBy }: Explanation): string {
  const lines = [says, ''];
  for (const reason of reasons) {
    lines.push(`Because (${reason.rule}): ${reason.text}`);
    for (const e of reason.evidence) lines.push(`  You said: "${e.quote}"`);
  }
  if (restsOn.length > 0)
    lines.push(
      '',
      'It rests on:',
      ...restsOn.map((r) => `- ${r.says}${r.evidence[0] ? ` ("${r.evidence[0].quote}")` : ''}`),
    );
  lines.push(
    '',
    ...(turnedBy.length > 0
      ? ['It would turn with:', ...turnedBy.map((t) => `- ${t.question}: ${t.answer} (${t.changes.join('; ')})`)]
      : ['No answer to an open question would turn it.']),
  );
  return lines.join('\n');
}
