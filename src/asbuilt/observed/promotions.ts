import type { PromotionSite } from '#asbuilt/as-built';
import { bodyOf } from '#asbuilt/built-step';
import type { Library } from '#asbuilt/modules/library';
import type { Observations, SeenCall } from '#asbuilt/observed/observations';
import { last, stageOf } from '#asbuilt/observed/sites';
import { type PipelinesOf, stepAround } from '#asbuilt/observed/step-users';
import type { StepDefinition, Value } from '#asbuilt/wiring/value';
import { isClient } from '#asbuilt/wiring/zenml-names';

/** `set_stage`, `update_model_version(stage=…)` and the stages of MLflow's registry, with what they depend on. */
export function promotions(
  observations: Observations,
  steps: readonly StepDefinition[],
  library: Library,
  pipelinesOf: PipelinesOf,
): PromotionSite[] {
  return observations.calls.flatMap((call): PromotionSite[] => {
    const promoted = promotionOf(call);
    if (promoted === null) return [];
    const { file, line, within } = call;
    const step = stepAround(call, steps);
    const condition = conditionAt(library.module(file)?.source ?? '', line);
    const words = step === undefined ? '' : `${step.name} ${parametersOf(step)} ${bodyOf(step)}`;
    const asks = ASKS.test(`${within ?? ''} ${condition ?? ''} ${words}`);
    return [{ file, line, within, ...promoted, sure: 'certain', condition, asks, pipelines: pipelinesOf(call) }];
  });
}

function promotionOf(call: SeenCall): Pick<PromotionSite, 'how' | 'stage'> | null {
  const name = last(call.path);
  const given = (value: Value | undefined) => stageOf(value);
  const stage = call.args.named.get('stage');
  if (name === 'set_stage') return { how: 'set_stage', stage: given(stage ?? call.args.positional[0]) };
  if (name === 'transition_model_version_stage') return { how: 'registry', stage: given(stage) };
  if (name !== 'update_model_version' || stage === undefined) return null;
  const registry = !isClient(call.path.slice(0, -name.length - 1)) && call.path.includes('registr');
  return { how: registry ? 'registry' : 'update_model_version', stage: given(stage) };
}

const parametersOf = (step: StepDefinition): string => step.body?.params.map((param) => param.name).join(' ') ?? '';

/** Words by which code speaks of somebody who is asked. A comment is enough: better a missed difference than a wrong one. */
const ASKS =
  /approv|confirm|sign(?:ed)?[_ -]?off|human|review(?:er|ed_by)|_review\b|manual|consent|accepted_by|promoted_by|(?<![\w.])input\s*\(|click\.|typer\.|wait_for|\.wait\(/i;

/** The nearest `if` or `elif` around a line, within its function; null where there is none, or where an `else` holds it. */
function conditionAt(source: string, line: number): string | null {
  const lines = source.split('\n');
  const indent = (text: string): number => text.length - text.trimStart().length;
  let least = indent(lines[line - 1] ?? '');
  for (let at = line - 2; at >= 0; at -= 1) {
    const text = lines[at] ?? '';
    if (text.trim() === '' || indent(text) >= least) continue;
    least = indent(text);
    if (/^\s*(?:else|(?:async\s+)?def|class)\b|__name__/.test(text)) return null;
    if (!/^\s*(?:el)?if\b/.test(text)) continue;
    const condition = /^\s*(?:el)?if\s*(.+?)\s*:\s*(?:#.*)?$/.exec(text)?.[1] ?? null;
    return condition !== null && condition.length <= 120 ? condition : null;
  }
  return null;
}
