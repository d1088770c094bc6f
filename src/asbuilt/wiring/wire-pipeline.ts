import type { BuiltPipeline } from '#asbuilt/as-built';
import type { PipelineDefinition, StepDefinition } from '#asbuilt/wiring/value';
import { bound } from '#asbuilt/wiring/bound';
import type { Interpreter } from '#asbuilt/wiring/interpreter';
import { Scope } from '#asbuilt/wiring/scope';
import type { Observer } from '#asbuilt/wiring/stage';
import { Stage } from '#asbuilt/wiring/stage';
import { NO_ARGS } from '#asbuilt/wiring/value';

/** Follows a pipeline's function as ZenML would at compile time and writes down which steps it calls and how they hang together. */
export function wirePipeline(
  interpreter: Interpreter,
  pipeline: PipelineDefinition,
  observer: Observer | null,
  injected: ReadonlyMap<string, StepDefinition>,
): BuiltPipeline {
  const stage = new Stage('wiring', pipeline.function, pipeline.id, observer, injected);
  interpreter.on(stage, () => {
    const around = pipeline.scope ?? new Scope(pipeline.module, null);
    interpreter.enter(
      pipeline.body,
      new Scope(
        pipeline.module,
        around,
        bound(interpreter, pipeline.body.params, NO_ARGS, new Scope(pipeline.module, around)),
      ),
    );
  });
  stage.finish();
  const dynamic = pipeline.options.get('dynamic');
  return {
    id: pipeline.id,
    name: pipeline.name,
    nameKnown: pipeline.nameKnown,
    function: pipeline.function,
    file: pipeline.file,
    line: pipeline.line,
    decoratorLine: pipeline.decoratorLine,
    sure: pipeline.sure,
    form: pipeline.form,
    era: stage.injected ? 'injected' : 'functional',
    dynamic: dynamic?.kind === 'constant' && dynamic.value === 'True',
    options: [...pipeline.options.keys()],
    invocations: stage.invocations.map((i) => ({
      id: i.id,
      step: i.step,
      name: i.name,
      definition: i.definition?.id ?? null,
      file: i.file,
      line: i.line,
      inlined: i.inlined,
      conditional: i.conditional,
      many: i.many,
    })),
    edges: stage.wires.map((w) => ({
      from: w.from.id,
      to: w.to.id,
      straight: w.straight,
      artifacts: [...w.artifacts],
    })),
    after: stage.after.map((e) => ({ from: e.from.id, to: e.to.id })),
    summary: null,
    calls: stage.calls,
  };
}
