import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';

/** Shorter bodies are read at a glance, whatever they do. */
const LONG = 60;
const WORK: readonly RegExp[] = [
  /\bread_(csv|sql|parquet|json)\(|\bexecute\(|requests\.get\(/,
  /\.fit\(|\btrain\(/,
  /\.predict\(|_score\(|\bmean_squared_error\(/,
  /\.to_(sql|csv|parquet)\(|\.dump\(|\.save\(/,
  /\bfillna\(|\bdropna\(|\bmerge\(|\bget_dummies\(/,
];
const filler = Array.from({ length: 60 }, (_, i) => `    df["c${i}"] = df["c${i}"] * 2`).join('\n');
const whole = (body: string): string =>
  `${IMPORTS}\n@step\ndef do_everything() -> None:\n${body}\n@pipeline\ndef churn():\n    do_everything()\n`;

export default codeSmell({
  id: 'mega_step',
  says: 'The only step of a pipeline loads, trains and stores in one long body.',
  because: 'Nothing in it can be cached, rerun or looked at by itself.',
  source: 'D9, D5.7, ZENML.md 17',
  cost: 'A failure in the last line costs the whole run, the loading and the training included.',
  instead: 'Three to seven steps along the lines where a result is worth keeping.',
  shows: [
    whole(
      `    df = pd.read_csv("orders.csv").dropna()\n${filler}\n    model = Forest().fit(df, df["y"])\n    df.to_sql("scores", engine)`,
    ),
  ],
  clean: [
    whole('    df = pd.read_csv("orders.csv").dropna()\n    Forest().fit(df, df["y"])'),
    whole(`    df = load()\n${filler}`),
  ],
  judge: (view) =>
    view.built.pipelines.flatMap((pipeline) => {
      const [only] = view.stepsOf(pipeline);
      if (pipeline.invocations.length !== 1 || !only || only.length < LONG) return [];
      const body = view.bodyOf(only);
      const kinds = WORK.filter((pattern) => pattern.test(body)).length;
      return kinds < 3
        ? []
        : [
            {
              file: only.file,
              line: only.line,
              text: `${only.name} is the only step of ${pipeline.name}: ${only.length} lines that load, work and store.`,
            },
          ];
    }),
});
