import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';

const around = (step: string, call: string): string => `${IMPORTS}
@step
def load() -> pd.DataFrame: ...
${step}
@step
def train(df: pd.DataFrame) -> None: ...
@pipeline
def training():
    df = load()
${call}
`;
const CHECK =
  '@step\ndef check(df: pd.DataFrame) -> pd.DataFrame:\n    """Looks at the rows."""\n    assert len(df) > 0, "no rows"\n    print(df.shape)\n    return df';
const EMPTY_WORK =
  /^(assert\b|print\(|logg(?:er|ing)\.|raise\b|pass$|if [^=]*(?:empty|len\(|is None)[^=]*:$|return(?: None| True| False)?$)/;

export default codeSmell({
  id: 'trivial_step',
  says: 'A step only checks, prints or returns what it was given.',
  because: 'It writes a copy of its input and adds nothing that could be looked at, cached or rerun.',
  source: 'D9, D5.8, ZENML.md 17',
  cost: 'The data is stored and read once more for a line that could stand in the step before.',
  instead: 'Put the check at the end of the step that makes the data.',
  shows: [around(CHECK, '    train(check(df))')],
  clean: [
    around('@step\ndef clean(df: pd.DataFrame) -> pd.DataFrame:\n    return df.dropna()', '    train(clean(df))'),
    around(CHECK, '    check(df, id="gate")\n    train(df, after="gate")'),
    `${IMPORTS}\n@step\ndef hello() -> None:\n    print("hello")\n@pipeline\ndef first():\n    hello()\n`,
  ],
  judge: (view) =>
    view.built.pipelines.flatMap((pipeline) =>
      pipeline.invocations.flatMap((invocation) => {
        const step = view.stepsOf(pipeline).find((candidate) => candidate.id === invocation.definition);
        const isGate = pipeline.after.some((edge) => edge.from === invocation.id);
        const isReport =
          !pipeline.edges.some((edge) => edge.from === invocation.id) &&
          !/\bassert\b|\braise\b/.test(step ? view.bodyOf(step) : '');
        if (!step || isGate || isReport || step.parameters.length === 0 || pipeline.invocations.length < 3) return [];
        const lines = view
          .bodyOf(step)
          .replace(/("""|''')[\s\S]*?\1/, '')
          .split('\n')
          .map((line) => line.replace(/#.*$/, '').trim())
          .filter((line) => line !== '');
        const returned = new RegExp(`^return (?:${step.parameters.join('|')})$`);
        const trivial =
          lines.length > 0 && lines.length <= 8 && lines.every((line) => EMPTY_WORK.test(line) || returned.test(line));
        return trivial && lines.some((line) => line !== 'pass')
          ? [
              {
                file: step.file,
                line: step.line,
                text: `${step.name} in ${pipeline.name} only checks or passes on what it is given.`,
              },
            ]
          : [];
      }),
    ),
});
