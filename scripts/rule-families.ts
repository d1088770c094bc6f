/** A shelf of docs/rules: the rules of one folder of the source. */
export interface Family {
  readonly name: string;
  readonly title: string;
  readonly folder: string;
  /** What its rules have in common, in a sentence or two. */
  readonly about: string;
}

/** Every family of rules, in the order in which the work goes. A family whose folder holds no rule yet has no shelf. */
export const FAMILIES: readonly Family[] = [
  {
    name: 'kinds',
    title: 'Kinds of component',
    folder: 'src/vocabulary/kinds',
    about:
      'What a part of a workflow can be, where it usually belongs, and what to use instead where that is no pipeline.',
  },
  {
    name: 'coverage',
    title: 'What a description covers',
    folder: 'src/design/coverage',
    about:
      'The seven categories that the opening is listened to for. With fewer than four of them the interview asks before it goes on.',
  },
  {
    name: 'readiness',
    title: 'Not ready yet',
    folder: 'src/design/readiness',
    about: 'Signs that an architecture would come too early. One is enough to wait.',
  },
  {
    name: 'arrival',
    title: 'Ways of arriving',
    folder: 'src/design/arrival',
    about: 'How people come with an idea; the interview adapts to it.',
  },
  {
    name: 'classify',
    title: 'Sorting the parts',
    folder: 'src/design/classify',
    about: 'Exceptions to the usual bucket of a kind. The first that applies decides.',
  },
  {
    name: 'split',
    title: 'Cutting into pipelines',
    folder: 'src/design/split',
    about: 'What speaks for a cut between two stages and what for keeping them together; the cheapest partition wins.',
  },
  {
    name: 'steps',
    title: 'Cutting into steps',
    folder: 'src/design/steps',
    about: 'How the stages of a pipeline become three to seven substantial steps.',
  },
  {
    name: 'trigger',
    title: 'What sets a pipeline off',
    folder: 'src/design/trigger',
    about: 'How the trigger of a pipeline follows from what was said.',
  },
  {
    name: 'connect',
    title: 'Models between pipelines',
    folder: 'src/design/connect',
    about: 'Who produces a model, what promotes it, who reads it.',
  },
  {
    name: 'mvp',
    title: 'Which pipeline first',
    folder: 'src/design/mvp',
    about: 'What speaks for and against a pipeline as the first to build.',
  },
  {
    name: 'smells',
    title: 'Smells',
    folder: 'src/design/smells',
    about: 'Signs of over-engineering, each with its price in the person’s own situation and a simpler way.',
  },
  {
    name: 'zenml',
    title: 'Limits of ZenML',
    folder: 'src/design/zenml',
    about: 'Where a plan meets a limit of a version, an edition or an orchestrator.',
  },
  {
    name: 'questions',
    title: 'Questions',
    folder: 'src/interview/questions',
    about: 'When a topic is worth a question. It is put only where an answer could change the architecture.',
  },
  {
    name: 'lint',
    title: 'Document lint',
    folder: 'src/document/lint',
    about: 'What `headwater check` looks at in a pipeline_architecture.md.',
  },
  {
    name: 'drift',
    title: 'Drift',
    folder: 'src/drift/rules',
    about:
      'Where code and document differ, as `headwater drift` reports it. What the code cannot show counts for nothing.',
  },
  { name: 'asbuilt', title: 'Code as built', folder: 'src/asbuilt', about: 'What a scan of ZenML code looks for.' },
];
