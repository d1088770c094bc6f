import { describe, expect, it } from 'vitest';
import {
  capital,
  compound,
  fullest,
  isMany,
  isOnlyAnAct,
  list,
  sentence,
  shareWord,
  snake,
  the,
  trainee,
} from '#design/words/nouns';

describe('names for steps', () => {
  it('turns what was said around', () => {
    expect(compound('export from the member system')).toBe('member_system_export');
    expect(compound('list of cows by mail')).toBe('cows_list');
    expect(compound('light curve features')).toBe('light_curve_features');
    expect(compound('results in the order proposal table')).toBe('proposal_table_results');
  });

  it('keep the noun and leave out what describes it, never the other way round', () => {
    expect(compound("week's free-text complaints from Zendesk")).toBe('free_text_complaints');
    expect(compound('two page Word summary to compliance')).toBe('page_word_summary');
    expect(compound('side by side page')).toBe('side_side_page');
    expect(compound('hours below 12 degrees')).toBe('12_degrees_hours');
  });

  it('say no times that a noun was only hung on', () => {
    expect(compound('same weekday of the last four weeks')).toBe('same_weekday');
    expect(compound('errors of the night shift')).toBe('night_shift_errors');
  });

  it('keep what a hyphen holds together', () => {
    expect(snake('walk-in forecast')).toBe('walk_in_forecast');
    expect(snake('forecast in June')).toBe('forecast_june');
  });

  it('are still names where nothing but small words stands', () => {
    expect(compound('of the')).toBe('');
    expect(compound('of herring')).toBe('herring');
  });

  it('writes plain ASCII, whatever was said', () => {
    expect(snake('Inês’s Prüfung für Öl & Gas')).toBe('ines_prufung_fur_ol');
    expect(snake('10-day composites')).toBe('10_day_composites');
    expect(snake('🙂')).toBe('');
  });
});

describe('names in sentences', () => {
  it('get an article where they need one', () => {
    expect(the('churn model')).toBe('the churn model');
    expect(the("week's till data")).toBe("the week's till data");
    for (const own of [
      'your yes',
      "yesterday's calls",
      "tomorrow's crates",
      'all trays',
      "NOC's alarming",
      'leak_score',
      'the list',
    ])
      expect(the(own)).toBe(own);
  });

  it('stand without an article where they are one proper name, and say the last of several things with "and"', () => {
    for (const own of ['Koha', 'SAP', 'XML']) expect(the(own)).toBe(own);
    expect(the('PDFs')).toBe('the PDFs');
    expect(the('row counts, nulls, negative values')).toBe('the row counts, nulls and negative values');
    expect(the('tills and scales, ovens')).toBe('the tills and scales, ovens');
  });

  it('leave out what a longer one says already', () => {
    expect(fullest(['forecast', 'load forecast for the plant'])).toEqual(['load forecast for the plant']);
    expect(fullest(['scores', 'forecast'])).toEqual(['scores', 'forecast']);
  });

  it('are of one thing or of many', () => {
    for (const many of ['reminder texts', 'members, contracts', 'openings and closings to a hub'])
      expect(isMany(many)).toBe(true);
    for (const one of ['invoice feed', 'page for the sales teams', 'SageMaker Pipelines', 'status', 'analysis'])
      expect(isMany(one)).toBe(false);
  });

  it('only say that something is fitted, or what', () => {
    for (const act of ['quarterly retraining with full lineage', 'the new model', 'weekly refit', 'train, tune'])
      expect(isOnlyAnAct(act)).toBe(true);
    for (const thing of ['model per club', 'model with weather features', 'churn model'])
      expect(isOnlyAnAct(thing)).toBe(false);
  });

  it('name what is fitted without the word for fitting', () => {
    expect(trainee('LSTM fit')).toBe('LSTM model');
    expect(trainee('adapter training')).toBe('adapter');
    expect(trainee('refit of the activity code model')).toBe('activity code model');
    expect(trainee('LightGBM')).toBe('LightGBM model');
    expect(trainee('anomaly net')).toBe('anomaly net');
    expect(trainee('TFT and XGBoost refit')).toBe('TFT and XGBoost models');
    expect(trainee('random forest for leavers')).toBe('random forest for leavers');
  });

  it('are listed, and counted where there are many', () => {
    expect(list([])).toBe('');
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(list(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d and 3 more');
  });

  it('begin and end as sentences do, but never change an identifier', () => {
    expect(sentence('one pipeline;')).toBe('One pipeline.');
    expect(sentence('churn_training is built first')).toBe('churn_training is built first.');
    expect(capital('churn')).toBe('Churn');
  });

  it('share a word only where it means something', () => {
    expect(shareWord('lameness model', 'lameness')).toBe(true);
    expect(shareWord('the heat of the day', 'the model of the cows')).toBe(false);
  });
});

describe('a name of several things', () => {
  it.each([
    ['reminder texts', true],
    ['members, contracts', true],
    ['nightly load', false],
    ['every 30 seconds through Kafka', false],
    ['each of the reports', false],
  ])('%s: %s', (name, many) => {
    expect(isMany(name)).toBe(many);
  });
});
