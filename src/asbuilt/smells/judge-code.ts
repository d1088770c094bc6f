import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';
import type { CodeSmell, CodeView } from '#asbuilt/smells/code-smell';
import { CODE_SMELLS } from '#asbuilt/smells/rules';
import type { Finding } from '#rule/finding';

/** What the rules find in a scan, in order of place; the same finding at the same place counts once. */
export function judgeCode(
  built: AsBuilt,
  bodyOf: CodeView['bodyOf'],
  rules: readonly CodeSmell[] = CODE_SMELLS,
): Finding[] {
  const byId = new Map(built.steps.map((step) => [step.id, step]));
  const view: CodeView = {
    built,
    bodyOf: once(bodyOf, ({ file, line }) => `${file}:${line}`),
    stepsOf: once(
      (pipeline: BuiltPipeline) =>
        pipeline.invocations.flatMap((invocation) =>
          invocation.definition === null ? [] : (byId.get(invocation.definition) ?? []),
        ),
      (pipeline) => pipeline,
    ),
  };
  const seen = new Set<string>();
  const findings = rules.flatMap((rule) =>
    rule.judge(view).map(
      ({ file, line, text }): Finding => ({
        rule: rule.id,
        severity: rule.severity,
        text,
        cost: rule.cost ?? null,
        instead: rule.instead ?? null,
        quotes: [],
        place: { file, line, column: 1, endLine: line, endColumn: 1 },
      }),
    ),
  );
  const key = (finding: Finding): string =>
    `${finding.place?.file}:${String(finding.place?.line).padStart(7, '0')} ${finding.rule} ${finding.text}`;
  return findings
    .filter((finding) => !seen.has(key(finding)) && seen.add(key(finding)))
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Answers the same question once. */
function once<Of, Key, Answer>(ask: (of: Of) => Answer, keyOf: (of: Of) => Key): (of: Of) => Answer {
  const known = new Map<Key, Answer>();
  return (of) => {
    const key = keyOf(of);
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = ask(of)));
    return answer;
  };
}
