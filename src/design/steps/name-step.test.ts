import { describe, expect, it } from 'vitest';
import { nameStep } from '#design/steps/name-step';
import type { SlotId } from '#design/steps/slot';
import type { Stage } from '#design/split/stage';
import type { KindId } from '#vocabulary/kinds';

const stage = (kind: KindId, name: string): Stage =>
  ({ kind, component: { name, kind, evidence: [] } }) as unknown as Stage;
const step = (id: SlotId, kind: KindId, ...names: string[]): string =>
  nameStep({ id, stages: names.map((name) => stage(kind, name)), assumedBy: null }, 'burst', 'training');

describe('the name of a step', () => {
  it.each([
    ['train', 'training', 'model', 'train_burst_model'],
    ['load', 'ingestion', 'data', 'load_burst_data'],
    ['check', 'validation', 'data check', 'check_burst_data'],
    ['deliver', 'data_export', 'results', 'deliver_burst_predictions'],
    ['features', 'feature_engineering', 'features', 'build_burst_features'],
    ['check', 'validation', 'stop if fewer than 60 stores have reported', 'check_burst_data'],
    ['load', 'ingestion', 'rain radar, the sewer counters', 'load_burst_data'],
  ] as [SlotId, KindId, string, string][])(
    '%s takes the subject where a %s is only called "%s"',
    (id, kind, name, due) => {
      expect(step(id, kind, name)).toBe(due);
    },
  );

  it.each([
    ['train', 'training', 'LightGBM model', 'train_lightgbm_model'],
    ['load', 'ingestion', "week's free-text complaints from Zendesk", 'load_free_text_complaints'],
    ['load', 'ingestion', 'impressions and clicks', 'load_impressions_clicks'],
    ['deliver', 'data_export', 'results to the front desk', 'deliver_front_desk_results'],
    ['features', 'feature_engineering', 'light curve', 'build_light_curve_features'],
    ['features', 'feature_engineering', 'very long names of light curve', 'build_very_long_names'],
  ] as [SlotId, KindId, string, string][])("%s keeps the noun of a %s that is called '%s'", (id, kind, name, due) => {
    expect(step(id, kind, name)).toBe(due);
  });

  it('is an identifier whatever the part is called, and the same whatever is said before it', () => {
    for (const name of ['Ünïcode “quoted” — thing', '42', '🙂', 'a/b', "l'été"])
      expect(step('load', 'ingestion', name)).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u);
    expect(step('train', 'training', 'model')).toBe(step('train', 'training', 'new model'));
  });
});
