import { lintRule } from '#document/lint/lint-rule';
import { matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'latency_below_ten_ms',
  says: 'A deployed pipeline does not promise answers in under ten milliseconds without a benchmark.',
  because: 'The overhead of a request may exceed the whole budget, even where nothing is materialized.',
  source: 'D4.4',
  severity: 'warning',
  cost: 'The first load test fails, and serving is built a second time.',
  instead:
    'Benchmark with realistic requests first; if it does not fit, serve the model with a dedicated framework (TorchServe, Triton, FastAPI) that the training pipeline feeds.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: bidding (MVP)\n\n- **Purpose**: answers bids in {latency_below_ten_ms}5 ms\n- **Trigger**: HTTP request',
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: fraud (MVP)\n\n- **Purpose**: answers in 80 ms\n- **Trigger**: HTTP request',
    },
    {
      in: 'pipelines',
      text: '### Pipeline 1: bidding (MVP)\n\n- **Purpose**: answers in 8 ms, if the benchmark says so\n- **Trigger**: HTTP request',
    },
  ],
  check: ({ pipelines }) =>
    pipelines
      .filter(
        ({ says, lines }) => says.trigger.kind === 'request' && !lines.some(({ text }) => /benchmark/i.test(text)),
      )
      .flatMap(({ lines, says }) =>
        matchesIn(lines, /(?<![\d.,–-])\d(?:\.\d+)? ?(?:ms|msec|milliseconds?)\b/i).map((match) => ({
          ...match,
          text: `Unexpected budget of ${match.words} in "${says.name}", expected a benchmark or a dedicated serving framework.`,
        })),
      ),
});
