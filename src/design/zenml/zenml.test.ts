import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flavor, ORCHESTRATORS, UNPROVEN_FLAVORS } from '#design/zenml/capabilities';
import { compareVersions, EDITIONS, PYTHON_BY_ZENML } from '#design/zenml/editions';
import { canDo, flavorOf, NO_ORCHESTRATORS, placeWord } from '#design/zenml/places';
import { runsOn } from '#design/zenml/runs-on';

const flavors = Object.keys(ORCHESTRATORS) as Flavor[];

describe('the table of orchestrators', () => {
  it('gives a source for every row and forms exactly where a schedule is kept', () => {
    for (const flavor of flavors) {
      const sheet = ORCHESTRATORS[flavor];
      expect(sheet.source, flavor).toMatch(/^ZENML\.md section/);
      expect(sheet.forms.length > 0, flavor).toBe(sheet.schedule === 'yes');
    }
    for (const row of Object.values(EDITIONS)) expect(row.source).toMatch(/^ZENML\.md section/);
    for (const row of PYTHON_BY_ZENML) expect(row.source).toMatch(/^ZENML\.md section/);
  });

  it('knows what cannot schedule and what cannot be dynamic', () => {
    const cannot = (ability: 'schedule' | 'dynamic') => flavors.filter((flavor) => canDo(flavor, ability) === 'no');
    expect(cannot('schedule')).toEqual(['local', 'local_docker', 'modal', 'slurm', 'skypilot', 'tekton']);
    expect(cannot('dynamic')).toEqual([
      'kubeflow',
      'airflow',
      'databricks',
      'skypilot',
      'tekton',
      'hyperai',
      'lightning',
    ]);
    expect(canDo('somebody’s mainframe', 'schedule')).toBe('unclear');
  });

  it('lets ZenML change a schedule on Kubernetes alone', () => {
    expect(flavors.filter((flavor) => ORCHESTRATORS[flavor].managesSchedule)).toEqual(['kubernetes']);
  });
});

describe('places', () => {
  it('are known under the names that people use', () => {
    const known = {
      Kubernetes: 'kubernetes',
      OpenShift: 'kubernetes',
      EKS: 'kubernetes',
      'Vertex AI': 'vertex',
      MWAA: 'airflow',
    };
    for (const [name, flavor] of Object.entries(known)) expect(flavorOf(name)).toBe(flavor);
    for (const other of Object.keys(NO_ORCHESTRATORS)) expect(flavorOf(other)).toBeNull();
    expect(placeWord('aks')).toBe('Kubernetes');
    expect(placeWord('AWS Batch')).toBe('AWS Batch');
  });

  it('never take a word of the language for a flavor', () => {
    for (const word of ['constructor', 'toString', '__proto__', '']) {
      expect(flavorOf(word)).toBeNull();
      expect(runsOn(word)).toMatch(/\.$/);
    }
  });

  it.each(flavors)('have a true sentence about %s', (flavor) => {
    const sentence = runsOn(flavor);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence.includes('keeps the schedule')).toBe(ORCHESTRATORS[flavor].schedule === 'yes');
    expect(sentence.includes('Check that your ZenML release')).toBe(UNPROVEN_FLAVORS.has(flavor));
  });
});

describe('versions', () => {
  it('are ordered by their numbers', () => {
    expect(compareVersions('0.90.0', '0.91')).toBeLessThan(0);
    expect(compareVersions('0.100.0', '0.99.9')).toBeGreaterThan(0);
    expect(compareVersions('0.94', '0.94.0')).toBe(0);
  });

  it('are ordered the other way round when swapped', () => {
    const version = fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
      }),
    );
  });
});
