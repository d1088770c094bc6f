import { codeSmell } from '#asbuilt/smells/code-smell';
import { IMPORTS } from '#asbuilt/smells/examples';

const body = (lines: string): string =>
  `${IMPORTS}\n@step\ndef load(n: int) -> list: ...\n@step\ndef work(x: int) -> int: ...\n@pipeline(dynamic=True)\ndef documents():\n${lines}`;

export default codeSmell({
  id: 'dynamic_everywhere',
  says: 'A dynamic pipeline nests loops and branches over values that it loads.',
  because:
    'Dynamic pipelines suit simple fan-out; with loops and branches inside one another they become a workflow language.',
  source: 'D9, ZENML.md 5 and 17',
  cost: 'What a run will do can no longer be seen before it has done it, and only some orchestrators can run it.',
  instead: 'A static pipeline with the logic inside steps, or one flat fan-out with `.map`.',
  shows: [
    body(
      '    batches = load(1)\n    for batch in batches.load():\n        for item in batch:\n            result = work(item)\n            if result.load() > 3:\n                work(result)\n',
    ),
  ],
  clean: [body('    for item in load(1).load():\n        work(item)\n'), body('    work.map(load(1))\n')],
  judge: (view) =>
    view.built.pipelines.flatMap((pipeline) => {
      if (!pipeline.dynamic) return [];
      const text = view.bodyOf(pipeline);
      const depth = nesting(text);
      return /\.load\(/.test(text) && depth >= 3
        ? [
            {
              file: pipeline.file,
              line: pipeline.line,
              text: `${pipeline.name} nests ${depth} loops and branches over loaded values.`,
            },
          ]
        : [];
    }),
});

/** How many loops and branches stand inside one another at most. */
function nesting(text: string): number {
  let open: number[] = [];
  let deepest = 0;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    open = open.filter((at) => at < indent);
    if (/^\s*(for|while|if)\b.*:\s*(#.*)?$/.test(line)) open.push(indent);
    deepest = Math.max(deepest, open.length);
  }
  return deepest;
}
