import type { Pipeline } from '#architecture/architecture';
import type { BuiltPipeline, Invocation } from '#asbuilt/as-built';
import type { Difference } from '#drift/difference';
import { type StepMatch, matchSteps } from '#drift/match-steps';
import { plain } from '#drift/names';
import type { Places } from '#drift/places';
import { type PlannedInputs, plannedInputs } from '#drift/planned-edges';

/** Differences in the steps of one pipeline and in how they hang together. */
export function compareSteps(planned: Pipeline, built: BuiltPipeline, places: Places): Difference[] {
  const inputs = plannedInputs(planned.steps);
  const matches = matchSteps(planned, built, inputs);
  const lineOf = (step: string) => ({
    line: places.get(`step:${planned.name}/${step}`) ?? places.get(`pipeline:${planned.name}`) ?? null,
  });
  const codeOf = ({ file, line }: { file: string; line: number }) => ({ file, line });
  const found: Difference[] = [];
  const missing = planned.steps.filter((step) => !matches.some((match) => match.step === step));
  if (missing.length > 2 && missing.length > planned.steps.length / 2) {
    found.push({
      identity: `partial pipeline ${planned.name}`,
      kind: 'partial',
      about: 'pipeline',
      severity: 'warning',
      text: `${planned.name} is built in part: ${planned.steps.length - missing.length} of ${planned.steps.length} planned steps are in the code, not ${missing.map((step) => step.name).join(', ')}.`,
      instead: 'Build the missing steps, or take them out of the document.',
      document: lineOf(''),
      code: codeOf(built),
    });
  } else {
    for (const step of missing) {
      found.push({
        identity: `missing step ${planned.name}/${step.name}`,
        kind: 'missing',
        about: 'step',
        severity: 'warning',
        text: `${planned.name} has no step ${step.name} in the code.`,
        instead: `Add ${step.name}, or take it out of the document.`,
        document: lineOf(step.name),
        code: codeOf(built),
      });
    }
  }
  for (const { step, invocation, renamed } of matches) {
    if (!renamed) continue;
    found.push({
      identity: `partial step ${planned.name}/${step.name}=${invocation.id}`,
      kind: 'partial',
      about: 'step',
      severity: 'info',
      text: `${step.name} of ${planned.name} is called ${invocation.id} in the code.`,
      instead: `Call it ${invocation.id} in the document.`,
      document: lineOf(step.name),
      code: codeOf(invocation),
    });
  }
  const known = new Set([
    ...matches.map((match) => plain(match.invocation.step)),
    ...matches.map((match) => plain(match.step.name)),
  ]);
  for (const invocation of built.invocations) {
    if (matches.some((match) => match.invocation === invocation) || isRepeat(invocation, known)) continue;
    found.push({
      identity: `unrequested step ${planned.name}/${invocation.id}`,
      kind: 'unrequested',
      about: 'step',
      severity: 'info',
      text: `${planned.name} calls ${invocation.id}, which the document does not name.`,
      instead: `Add ${invocation.id} to the document if it is there to stay.`,
      document: lineOf(''),
      code: codeOf(invocation),
    });
  }
  return [...found, ...compareEdges(planned, built, matches, inputs, lineOf)];
}

/** The same step called again under a condition or in a loop: one line of the document covers it. */
const isRepeat = (invocation: Invocation, known: ReadonlySet<string>): boolean =>
  /_\d+$/.test(invocation.id) && known.has(plain(invocation.step));

function compareEdges(
  planned: Pipeline,
  built: BuiltPipeline,
  matches: readonly StepMatch[],
  inputs: ReadonlyMap<string, PlannedInputs>,
  lineOf: (step: string) => { line: number | null },
): Difference[] {
  const nameOf = new Map(matches.map((match) => [match.invocation.id, match.step.name]));
  const idOf = new Map(matches.map((match) => [match.step.name, match.invocation.id]));
  const builtFrom = (id: string) => built.edges.filter((edge) => edge.to === id).map((edge) => edge.from);
  return matches.flatMap(({ step, invocation }): Difference[] => {
    const wanted = inputs.get(step.name);
    if (wanted === undefined || wanted.from.size === 0) return [];
    const actual = builtFrom(invocation.id);
    const after = new Set(built.after.filter((edge) => edge.to === invocation.id).map((edge) => edge.from));
    const gone = [...wanted.from].filter(
      (name) => idOf.has(name) && !actual.includes(idOf.get(name)!) && !after.has(idOf.get(name)!),
    );
    const added = wanted.exact
      ? actual.filter((id) => nameOf.has(id) && !wanted.from.has(nameOf.get(id)!)).map((id) => nameOf.get(id)!)
      : [];
    if (gone.length === 0 && added.length === 0) return [];
    const roundabout = added.length === 0 && gone.every((name) => reaches(built, idOf.get(name)!, invocation.id));
    const kind = gone.length === 0 ? 'unrequested' : roundabout ? 'partial' : 'contradicts';
    const says = `${step.name} of ${planned.name}`;
    const text =
      gone.length === 0
        ? `${says} also takes from ${added.join(', ')} in the code.`
        : added.length === 0
          ? `${says} takes from ${gone.join(', ')} in the document, but ${roundabout ? 'only by way of other steps' : 'not'} in the code.`
          : `${says} takes from ${gone.join(', ')} in the document, from ${added.join(', ')} in the code.`;
    return [
      {
        identity: `${kind} edge ${planned.name}/${step.name} ${[...gone.map((name) => `-${name}`), ...added.map((name) => `+${name}`)].toSorted().join(' ')}`,
        kind,
        about: 'edge',
        severity: kind === 'contradicts' ? 'warning' : 'info',
        text,
        instead: 'Change whichever of the two is out of date.',
        document: lineOf(step.name),
        code: { file: invocation.file, line: invocation.line },
      },
    ];
  });
}

function reaches(built: BuiltPipeline, from: string, to: string): boolean {
  const seen = new Set([from]);
  const pending = [from];
  while (pending.length > 0) {
    const id = pending.pop()!;
    for (const edge of built.edges) {
      if (edge.from !== id || seen.has(edge.to)) continue;
      if (edge.to === to) return true;
      seen.add(edge.to);
      pending.push(edge.to);
    }
  }
  return false;
}
