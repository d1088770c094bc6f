import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';

const step = (lines: string): string =>
  `${IMPORTS}import mlflow\n\n@step\ndef evaluate(df: pd.DataFrame) -> float:\n${lines}\n@pipeline\ndef training():\n    evaluate(None)\n`;

export default codeSmell({
  id: 'duplicate_tracking',
  says: 'A step logs the same metrics both as ZenML metadata and to an experiment tracker.',
  because: 'Two places for one number drift apart, and nobody knows which to believe.',
  source: 'D9, ZENML.md 9 and 17',
  cost: 'Each metric is kept twice and has to be compared twice.',
  instead: 'Metrics as metadata, curves in the tracker, large outputs as artifacts.',
  shows: [
    step('    log_metadata({"accuracy": 0.9})\n    mlflow.log_metric("accuracy", 0.9)\n    return 0.9'),
    step(
      '    metrics = compute(df)\n    log_metadata(metadata=metrics)\n    mlflow.log_metrics(metrics)\n    return 0.9',
    ),
  ],
  clean: [
    step('    log_metadata({"rows": 10})\n    mlflow.log_metric("loss", 0.1)\n    return 0.9'),
    step('    mlflow.log_metric("accuracy", 0.9)\n    return 0.9'),
  ],
  judge: (view) =>
    view.built.steps.flatMap((candidate) => {
      const body = view.bodyOf(candidate);
      const kept = named(body, /\blog_(?:artifact_|model_|step_)?metadata\(([^)]*)\)/g);
      const tracked = named(body, /\b(?:mlflow\.log_metrics?|wandb\.log|run\.log)\(([^)]*)\)/g);
      const both = [...kept].filter((name) => tracked.has(name));
      return both.length === 0
        ? []
        : [
            {
              file: candidate.file,
              line: candidate.line,
              text: `${candidate.name} logs ${both.join(', ')} as metadata and to the tracker.`,
            },
          ];
    }),
});

/** Quoted keys and plain variables in the arguments of the calls that a pattern finds. */
function named(body: string, calls: RegExp): ReadonlySet<string> {
  const args = [...body.matchAll(calls)].map((match) => match[1]!);
  return new Set(
    args.flatMap((text) => {
      const keys = [...text.matchAll(/["']([\w-]+)["']\s*[:,]/g)].map((match) => match[1]!);
      const variable = /^\s*(?:metadata\s*=\s*|metrics\s*=\s*)?([a-z_]\w*)\s*(?:,|$)/.exec(text)?.[1];
      return variable === undefined ? keys : [...keys, variable];
    }),
  );
}
