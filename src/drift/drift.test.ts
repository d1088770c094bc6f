import { fileURLToPath } from 'node:url';
import { array, assert, constantFrom, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Architecture, Pipeline } from '#architecture/architecture';
import type { AsBuilt } from '#asbuilt/as-built';
import { scan } from '#asbuilt/scan';
import { toArchitecture } from '#asbuilt/to-architecture';
import { parseDocument } from '#document/parse';
import { writeDocument } from '#document/write';
import { drift } from '#drift/drift';
import { driftFindings } from '#drift/findings';
import { placesIn } from '#drift/places';
import { openProject } from '#machine/project-files';
import { loadPythonParser } from '#machine/python-parser';

const parser = await loadPythonParser();
const tree = openProject(fileURLToPath(new URL('../../fixtures/asbuilt/berths', import.meta.url)));
const built = scan(tree, parser);
const markdown = writeDocument(toArchitecture(built));
const document = parseDocument(markdown).architecture;

/** The project with texts replaced: file, from, to. */
const changed = (...changes: [string, string, string][]): AsBuilt => {
  const texts = new Map<string, string>();
  for (const [file, from, to] of changes) {
    const text = texts.get(file) ?? tree.read(file)!;
    expect(text).toContain(from);
    texts.set(file, text.replaceAll(from, to));
  }
  return scan({ ...tree, read: (path) => texts.get(path) ?? tree.read(path) }, parser);
};
const identities = (project: AsBuilt, planned: Architecture = document) =>
  drift(planned, project, placesIn(markdown))
    .differences.filter((difference) => difference.kind !== 'not_checkable')
    .map((difference) => difference.identity);
const planned = (change: (pipeline: Pipeline) => Partial<Pipeline>): Architecture => ({
  ...document,
  pipelines: document.pipelines.map((pipeline) =>
    pipeline.name === 'berth_training' ? { ...pipeline, ...change(pipeline) } : pipeline,
  ),
});

describe('drift', () => {
  it('is silent between a project and its own as-built document', () => expect(identities(built)).toEqual([]));
  it('is silent after a model moved from the run configuration to the decorator', () => {
    const moved = changed(
      ['configs/prediction.yaml', 'model:\n  name: berths\n  version: production\n', ''],
      [
        'pipelines/predict.py',
        '@zenml.pipeline',
        '@zenml.pipeline(model=zenml.Model(name="berths", version="production"))',
      ],
    );
    expect(identities(moved)).toEqual([]);
  });
  it('takes a renamed step with the same edges for a rename', () => {
    const renamed = changed(
      ['steps/forecast.py', 'rate_forecast', 'zebra'],
      ['steps/__init__.py', 'rate_forecast', 'zebra'],
      ['pipelines/train.py', 'rate_forecast', 'zebra'],
    );
    expect(identities(renamed)).toEqual([
      'partial step berth_training/rate_forecast=zebra',
      'partial step berth_training/rate_forecast_2=zebra_2',
    ]);
  });
  it('names a step that is gone and one that came, each once', () => {
    expect(identities(changed(['pipelines/train.py', '    publish(score, after="read_arrivals")\n', '']))).toEqual([
      'missing step berth_training/publish_berths',
    ]);
    expect(
      identities(
        built,
        planned(({ steps }) => ({ steps: steps.filter((step) => step.name !== 'publish_berths') })),
      ),
    ).toEqual(['unrequested step berth_training/publish_berths']);
  });
  it('says from where a step takes its data on either side', () => {
    const rewired = changed(['pipelines/train.py', 'publish(score, after', 'publish(arrivals, after']);
    const [difference] = drift(document, rewired, placesIn(markdown)).differences.filter(
      (d) => d.kind === 'contradicts',
    );
    expect(difference).toMatchObject({
      identity: 'contradicts edge berth_training/publish_berths +read_arrivals -rate_forecast',
      text: 'publish_berths of berth_training takes from rate_forecast in the document, from read_arrivals in the code.',
      code: { file: 'pipelines/train.py', line: 17 },
    });
    expect(markdown.split('\n')[difference!.document!.line! - 1]).toContain('publish_berths');
  });
  it('reports a pipeline on one side only, mildly where it is planned for later', () => {
    const added = changed([
      'pipelines/train.py',
      'from zenml import pipeline\n',
      'from zenml import pipeline\n\n\n@pipeline\ndef quay():\n    read_arrivals()\n',
    ]);
    expect(identities(added)).toEqual(['unrequested pipeline quay']);
    const later = {
      ...document,
      pipelines: [
        ...document.pipelines,
        {
          ...document.pipelines[0]!,
          id: 'monitoring',
          name: 'drift_watch',
          role: 'monitoring' as const,
          phase: 3,
          steps: [],
        },
      ],
    };
    expect(drift(later, built).differences.find((d) => d.about === 'pipeline')).toMatchObject({
      kind: 'missing',
      severity: 'info',
    });
  });
  it('collapses a pipeline of which most is missing into one difference', () => {
    const more = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8'].map((name) => ({
      name: `${name}_zz`,
      does: '',
      takes: [],
      produces: [],
      assumed: false,
      components: [],
    }));
    expect(
      identities(
        built,
        planned(({ steps }) => ({ steps: [...steps, ...more] })),
      ),
    ).toEqual(['partial pipeline berth_training']);
  });
  it('compares schedules where the code has one, and holds nothing against it where it has none', () => {
    const schedule = (cadence: string) => planned(() => ({ trigger: { kind: 'schedule', cadence, detail: null } }));
    expect(identities(built, schedule('weekly'))).toEqual([]);
    expect(identities(built, schedule('daily'))).toEqual(['contradicts trigger berth_training']);
    const unscheduled = changed(['.github/workflows/retrain.yml', 'cron: "0 4 * * 1"', '']);
    expect(
      drift(schedule('daily'), unscheduled).differences.find((d) => d.identity.endsWith('trigger berth_training'))
        ?.kind,
    ).toBe('not_checkable');
  });
  it('sees another stage and a missing promotion', () => {
    expect(identities(changed(['configs/prediction.yaml', 'version: production', 'version: staging']))).toEqual([
      'contradicts model berths in prediction production/staging',
    ]);
    const silent = changed(
      ['steps/publish.py', 'get_step_context().model.set_stage(ModelStages.PRODUCTION, force=True)', 'pass'],
      ['scripts/stack.sh', 'zenml model version update berths 3 --stage=production', ''],
    );
    expect(identities(silent)).toEqual(['missing promotion berths']);
  });
  it('does not depend on the order of pipelines, and gives the same bytes each time', () => {
    const sorted = (project: AsBuilt, plan: Architecture) => identities(project, plan).toSorted();
    const project = changed(['pipelines/train.py', 'publish(score, after', 'publish(arrivals, after']);
    assert(
      property(shuffledSubarray([...built.pipelines.keys()], { minLength: 2 }), (order) => {
        const shuffled = { ...project, pipelines: order.map((i) => project.pipelines[i]!) };
        expect(sorted(shuffled, { ...document, pipelines: document.pipelines.toReversed() })).toEqual(
          sorted(project, document),
        );
      }),
    );
    expect(JSON.stringify(drift(document, project))).toBe(JSON.stringify(drift(document, project)));
  });
  it('never throws, whatever a document says', () => {
    const word = constantFrom(
      '### Pipeline 1: a (MVP)',
      '- **Steps**:',
      '  1. load — x → produces y',
      '- **Trigger**: Schedule, daily',
      '## Overview',
      '- takes y',
      'x',
      '',
    );
    assert(
      property(array(word, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        drift(parseDocument(text).architecture, built, placesIn(text));
      }),
    );
  });
});

describe('findings', () => {
  it('stand in the document and name the code', () => {
    const report = drift(
      document,
      changed(['pipelines/train.py', '    publish(score, after="read_arrivals")\n', '']),
      placesIn(markdown),
    );
    const [finding] = driftFindings(
      report.differences.filter((d) => d.kind === 'missing'),
      'pipeline_architecture.md',
    );
    expect(finding).toMatchObject({
      rule: 'drift_missing_step',
      severity: 'warning',
      text: 'berth_training has no step publish_berths in the code (pipelines/train.py:8).',
    });
    expect(finding!.place).toMatchObject({ file: 'pipeline_architecture.md' });
  });
});
