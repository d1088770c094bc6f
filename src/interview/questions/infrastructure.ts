import { listed } from '#interview/nouns';
import { given, isKnown } from '#interview/known';
import { question, type Plausible } from '#interview/question-rule';

const WHERE: Readonly<Record<string, string>> = {
  local: 'local',
  kubernetes: 'kubernetes',
  airflow: 'airflow',
  slurm: 'slurm',
};

const ANSWERS: readonly Plausible[] = [
  { id: 'local', text: 'One machine: a server, a virtual machine, a PC', likely: 35 },
  { id: 'kubernetes', text: 'A Kubernetes cluster', likely: 35 },
  { id: 'airflow', text: 'A scheduler that runs already, such as Airflow', likely: 20 },
  { id: 'slurm', text: 'A batch cluster such as Slurm', likely: 10, offered: false },
];

export default question({
  id: 'infrastructure',
  says: 'Ask where pipelines are to run when nobody said.',
  because:
    'Not every place can start a run by the clock or keep a service up, so a plan may not run where it is to run.',
  source: 'D3.2, D6.2',
  header: 'Where',
  phase: 'decompose',
  open: (view) => {
    if (isKnown(view, 'orchestrator')) return [];
    const tools = [...new Set(given(view, 'tool').map((f) => String(f.value)))].slice(0, 3);
    return [
      {
        about: 'workflow',
        text: `Where do your jobs run today, and where may these pipelines run?${tools.length > 0 ? ` You mentioned ${listed(tools)}.` : ''}`,
        why: 'It decides whether a schedule can start by itself there or something else has to start the run.',
        concrete:
          'If a job had to start tonight at two without anybody there, on which machine or cluster would it run, and what would start it?',
        meaning:
          'I am after the place and its keeper: a server under a desk, a Kubernetes cluster of the platform team, a managed service in a cloud account, Slurm at the university.',
        answers: ANSWERS,
        recommended: null,
        open: 'Where are the pipelines to run?',
      },
    ];
  },
  settle: (_about, option) => {
    const value = WHERE[option];
    return value ? { facts: [{ subject: 'workflow', attribute: 'orchestrator', value }] } : {};
  },
  shows: [
    {
      text: 'We train a ranking model somewhere.',
      heard: { components: [{ kind: 'training', quote: 'train a ranking model' }] },
    },
  ],
  clean: [
    {
      text: 'Train a churn model on our Kubernetes cluster.',
      heard: {
        components: [{ kind: 'training', quote: 'Train a churn model' }],
        facts: [{ attribute: 'orchestrator', value: 'kubernetes', quote: 'Kubernetes cluster' }],
      },
    },
  ],
});
