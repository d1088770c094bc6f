import { describe, expect, it } from 'vitest';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { analyseText } from '#reading/lexical/text';

const worth = (text: string): unknown =>
  hearFacts(analyseText(text), []).find(({ attribute }) => attribute === 'most_valuable')?.value;

describe('a model that has grown old', () => {
  it.each([
    'The classifier has never been retrained since it went live.',
    "It hasn't been refitted since the tariff changed.",
    'Nobody has retrained it in four years.',
    'The dispatch tool is still running on weights from 2020.',
    'We still use the model of 2018, built for the old plant.',
    'Last trained in 2021, and you can see it.',
    'Nobody can rebuild that model any more.',
    'I cannot say on which data it was trained.',
    'We do not know how the current version was fitted.',
    'The training code is lost.',
    'The script that trained the model got deleted.',
    'Their network was trained for another river, and it shows.',
    'The detector comes from a different factory.',
    'It confuses our two breeds, so we want our own.',
    'The model has gone stale.',
    'Agreement has dropped from 91 to 80 percent.',
    'The model is getting worse with every season.',
    'Retraining takes Ana two weeks each time.',
    'Every new version means three weekends of copying.',
    'The vendor model does not know our parts.',
  ])('makes its renewal the pain: %s', (text) => {
    expect(worth(text)).toBe('training');
  });

  it.each([
    'The model must not be retrained within a season.',
    'If the model has not been retrained, use the old one.',
    'We do not want it retrained on every click.',
    'The forest was fitted in March on two years of data.',
    'Nobody has built a model so far.',
    'The model is retrained each month by hand.',
    'Nobody can tell which version is better.',
    'We know on which data each model was trained.',
    'The training data is in the warehouse.',
    'The weights come from the university and work well.',
    'Retraining in the middle of a season is not wanted.',
    'The model is our own and two years old.',
    'The register was last updated in 2021.',
    'Our building is from 2018.',
    'The network was trained on our own pictures.',
    'Waste has fallen from 20 to 14 percent.',
    'The price dropped by 3 percent.',
    'The training takes two hours on the GPU.',
    'If the model gets worse, we keep the old one.',
    'The model does not know who the patient is, names are removed.',
  ])('is not heard in other talk of models and years: %s', (text) => {
    expect(worth(text)).toBeUndefined();
  });
});
