import * as fc from 'fast-check';
import type { Architecture, Model, Pipeline, Prose, Step, Trigger } from '#architecture/architecture';
import { CADENCES, triggerKinds } from '#vocabulary/triggers';
import { roles } from '#vocabulary/roles';

/** What people and attackers type: Markdown, HTML, separators of our own lines, line breaks, emoji, control characters. */
const HOSTILE = [
  '# x',
  '## Overview',
  '- a',
  '1. b',
  '1)',
  '> q',
  '```',
  '```python\nrun()\n```',
  '~~~',
  '---',
  '===',
  '***',
  '**bold**',
  '_em_',
  '__init__',
  '*',
  '`code`',
  '[a](b)',
  '![i](j)',
  '[x]: y',
  '<b>hi</b>',
  '<!-- c -->',
  '<script>',
  '&amp;',
  '&#10;',
  '&',
  '&lt',
  '\\',
  '\\*',
  '\\\\',
  '|a|b|',
  '\n',
  '\r\n',
  '\n\n- x',
  '\t',
  '  ',
  ' — ',
  '—',
  ' → produces ',
  '→',
  '; takes ',
  ';',
  ',',
  '; then ',
  ' (',
  ')',
  '(',
  ', when ',
  ' *(assumed)*',
  '** (model): ',
  ' → instead: ',
  ': ',
  ' - ',
  ' -- ',
  '(MVP)',
  '(Phase 3)',
  'none named',
  'nothing named yet',
  'None',
  'outside',
  'no pipeline here',
  'Training pipeline.',
  'Nothing is deferred.',
  'Use Grafana',
  'takes a',
  '**Trigger**: x',
  'Schedule, weekly',
  '🐄',
  'é',
  '中文',
  '\u0000',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '$x$',
  '~a~',
  'C#',
  '#',
  'Pipeline 2: y',
  'https://e.org/a_b?c=d&e;',
  '!',
  'R&D',
  '+',
  '-',
  '=',
  ' ',
] as const;

const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('load', 'the orders', 'churn_model', 'every Monday', '2 AM')),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')));

/** Any text that is not empty. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: hostile },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'fits XGBoost on the household features',
      'Teradata (billing, subscribers)',
      'load_orders',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }) },
);

const anyCadence = fc.constantFrom(...CADENCES, '0 */4 * * *', '15 2 1,15 * 1-5', '0 6 * * MON');

const anyTrigger: fc.Arbitrary<Trigger> = fc.record({
  kind: fc.constantFrom(...triggerKinds),
  cadence: fc.option(anyCadence),
  detail: fc.option(anyText),
});

const anyStep: fc.Arbitrary<Step> = fc.record({
  name: anyText,
  does: fc.oneof(fc.constant(''), anyText),
  takes: fc.array(anyText, { maxLength: 3 }),
  produces: fc.array(anyText, { maxLength: 3 }),
  assumed: fc.boolean(),
  components: fc.constant([]),
});

const anyPipeline: fc.Arbitrary<Omit<Pipeline, 'id'>> = fc.record({
  name: anyText,
  role: fc.constantFrom(...roles),
  phase: fc.integer({ min: 1, max: 12 }),
  mvp: fc.boolean(),
  purpose: fc.oneof(fc.constant(''), anyText),
  trigger: anyTrigger,
  steps: fc.array(anyStep, { maxLength: 8 }),
  dataSources: fc.array(anyText, { maxLength: 4 }),
  keyArtifacts: fc.array(fc.record({ name: anyText, why: fc.oneof(fc.constant(''), anyText) }), { maxLength: 4 }),
  orchestrator: fc.oneof(fc.constant(''), anyText),
  modelControlPlane: fc.option(anyText),
});

const anyModel = (ids: readonly string[]): fc.Arbitrary<Model> =>
  fc.record({
    name: anyText,
    producedBy: fc.subarray([...ids]),
    consumedBy: fc.subarray([...ids]),
    stage: fc.constantFrom('production' as const, 'staging' as const),
    promotion: fc.record({
      by: fc.constantFrom('rule' as const, 'person' as const, 'both' as const, 'none' as const),
      who: fc.option(anyText),
      criterion: fc.option(anyText),
    }),
  });

/** Ids as architectures have them: the role, with a number from the second of a role on. */
const withIds = (pipelines: readonly Omit<Pipeline, 'id'>[]): Pipeline[] =>
  pipelines.map((pipeline, index) => {
    const before = pipelines.slice(0, index).filter(({ role }) => role === pipeline.role).length;
    return { id: before === 0 ? pipeline.role : `${pipeline.role}_${before + 1}`, ...pipeline };
  });

/** Any architecture whose pipelines have different names. `prose` is empty: it holds Markdown, not text. */
export const anyArchitecture = (most = 4): fc.Arbitrary<Architecture> =>
  fc
    .uniqueArray(anyPipeline, { maxLength: most, selector: ({ name }) => name })
    .map(withIds)
    .chain((pipelines) =>
      fc.record({
        name: anyText,
        overview: anyText,
        pipelines: fc.constant(pipelines),
        models: fc.array(anyModel(pipelines.map(({ id }) => id)), { maxLength: 3 }),
        dataFlow: fc.array(anyText, { maxLength: 3 }),
        notPipelines: fc.array(
          fc.record({
            name: anyText,
            why: fc.oneof(fc.constant(''), anyText),
            instead: fc.oneof(fc.constant(''), anyText),
            exists: fc.boolean(),
          }),
          { maxLength: 3 },
        ),
        deferred: fc.array(fc.record({ name: anyText, why: fc.oneof(fc.constant(''), anyText) }), { maxLength: 3 }),
        openQuestions: fc.array(anyText, { maxLength: 3 }),
        prose: fc.constant<Prose[]>([]),
      }),
    );
