import { describe, expect, it } from 'vitest';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { analyseText } from '#reading/lexical/text';

const inUse = (text: string): boolean =>
  hearFacts(analyseText(text), []).some(
    ({ attribute, value }) => attribute === 'prototype' && String(value).endsWith('(in use today)'),
  );

describe('a model in use that hangs on a person or a script', () => {
  it.each([
    'The ranking runs on my laptop and the nurses wait for it.',
    "At the moment it runs from Gita's workstation.",
    'He starts it by hand when the trucks are back.',
    'The forecast is run by hand every Monday.',
    'A script that I run at seven writes the list.',
    'Every morning my script scores the parcels.',
    'The notebook is executed on request.',
    'She runs it whenever she has time.',
    'The model has been in daily use since May.',
    'The forecast has been running at two sites since spring.',
    'It works, only as long as Piet is in.',
    'The estimate comes out of a scheduled task.',
    'The planners who tried it will not give it back.',
    'Bring the forecast off his desktop and onto a server.',
    'Each night the script ranks the open cases.',
    'When Jo is on holiday there is no list.',
    'If she falls ill nobody gets the forecast.',
    'The ranking list only comes when Paolo remembers.',
    'Somebody has to start the script.',
    'The bakers have been ordering by it since June.',
    'Two wards already use the scores.',
  ])('is heard: %s', (text) => {
    expect(inUse(text)).toBe(true);
  });

  it.each([
    'She retrains it by hand on her laptop.',
    'The training runs on my workstation for two days.',
    'Labels are made by hand every Friday.',
    'It should not run on my laptop.',
    'We want a script that runs every night.',
    'The notebook gets an AUC of 0.8.',
    'A notebook exists, with the model in it.',
    'The clerks type the forms by hand.',
    'It no longer runs on his desktop.',
    'The model would have been in use since May.',
    'Nothing runs on a laptop here.',
    'The dashboard has been used since 2019.',
    'I fit the curves on my machine and start it by hand.',
    'A new version is deployed by hand on request.',
    'The warehouse is loaded every night.',
    'When the feed is off there is no data.',
    'If the mast is down nobody gets a signal.',
    'The planners have been ordering by phone since June.',
    'They already use the canteen list of names.',
    'Somebody has to sign the release.',
    'The pump only runs when the tank is full.',
    "It is built to run on the skipper's laptop, without a net.",
    'Everything runs on one box under a desk.',
    'The golden questions are run by hand each week.',
    'A scheduled task copies the raw files.',
    'Nobody starts it by hand.',
    "The exporter lives on the ship's PC.",
  ])('is not made of other work: %s', (text) => {
    expect(inUse(text)).toBe(false);
  });
});
