import { describe, expect, it } from 'vitest';
import type { Nameable } from '#interview/said/parts-named';
import { lastSaid, saidOf } from '#interview/said/said-of';

const FORECAST: Nameable = {
  kind: 'batch_inference',
  name: 'Excel forecast of visits per branch',
  quotes: ['once made an Excel forecast of visits per branch'],
};
const SERVICE: Nameable = {
  kind: 'realtime_inference',
  name: 'answers',
  quotes: ['The prediction service has to answer in 50 ms'],
};
const BOARD: Nameable = { kind: 'dashboard', name: 'Streamlit page', quotes: ['a Streamlit page'] };
const BOT: Nameable = { kind: 'application', name: 'chatbot', quotes: ['a chatbot the drivers can ask'] };
const CLEANING: Nameable = {
  kind: 'preprocessing',
  name: 'removal of tugs',
  quotes: ['we remove tugs and pilot boats'],
};
const RELEASE: Nameable = { kind: 'promotion', name: 'release by the board', quotes: ["the board's consent"] };
const PARTS = [FORECAST, SERVICE, BOARD, BOT, CLEANING, RELEASE];

const answered = (text: string): string | null =>
  lastSaid(saidOf(text, [FORECAST], [FORECAST], true)).map(({ says }) => says)[0] ?? null;
const said = (text: string): string =>
  lastSaid(saidOf(text, PARTS))
    .map(({ part, says }) => `${part.name}: ${says}`)
    .join('; ');

describe('an answer about a part', () => {
  it.each([
    ['We do not want it, she lost it', 'refused'],
    ['no, drop it', 'refused'],
    ['No.', 'refused'],
    ['nope', 'refused'],
    ['leave it out', 'refused'],
    ['Leave that out please', 'refused'],
    ["we don't want that", 'refused'],
    ['not needed', 'refused'],
    ["No, that isn't needed any more.", 'refused'],
    ['that was only her own spreadsheet; it is gone, I would not build on it', 'refused'],
    ['nobody needs it', 'refused'],
    ["I wouldn't use that", 'refused'],
    ['drop the forecast', 'refused'],
    ['It can go', 'refused'],
    ['no need for it', 'refused'],
    ['forget about it', 'refused'],
    ['skip it', 'refused'],
    ['later', 'later'],
    ['next year', 'later'],
    ['Not now, maybe next year', 'later'],
    ['no, later', 'later'],
    ['yes, but next year', 'later'],
    ['it can wait', 'later'],
    ["we don't need it yet", 'later'],
    ['in a second version', 'later'],
    ['drop it for now, maybe later', 'later'],
    ["it's there already", 'exists'],
    ['already there', 'exists'],
    ['that runs already and stays as it is', 'exists'],
    ['we have that already', 'exists'],
    ["somebody else's", 'exists'],
    ["that's somebody else's job", 'exists'],
    ['another team does that', 'exists'],
    ['not ours', 'exists'],
    ["don't touch it", 'exists'],
    ['leave it as it is', 'exists'],
    ['build it', 'wanted'],
    ['yes, wanted', 'wanted'],
    ['yes', 'wanted'],
    ['Yes, we want it built', 'wanted'],
    ['it is to be built now', 'wanted'],
    ['the forecast is needed', 'wanted'],
    ['that is the most important part', 'wanted'],
  ])('%j means %s', (text, status) => {
    expect(answered(text)).toBe(status);
  });

  it.each([
    'visits per branch and week, from the counters',
    'We do not want a chatbot',
    'Ines would have to tell you',
    'I do not want it to wait for the others',
    'we drop rows without a branch',
    'not sure',
  ])('%j does not say how it is to be taken', (text) => {
    expect(answered(text)).toBeNull();
  });
});

describe('words about parts that they name', () => {
  it.each([
    ['Drop the chatbot.', 'chatbot: refused'],
    ['We drop the cleaning.', 'removal of tugs: refused'],
    ['I drop the 50 ms prediction service', 'answers: refused'],
    ['honestly a forecast every hour would do, drop the 50 ms service', 'answers: refused'],
    ['The chatbot is wanted, it is the most important part, it goes into a pipeline', 'chatbot: pipeline'],
    ['leave out the chatbot and the Streamlit page', 'chatbot: refused; Streamlit page: refused'],
    ['The Streamlit page can wait, the chatbot is not needed.', 'Streamlit page: later; chatbot: refused'],
    ['no chatbot, I do not want it, they just want a list', 'chatbot: refused'],
    ['The forecast is to be built now, whenever a zip arrives', 'Excel forecast of visits per branch: wanted'],
    ['put the chatbot into a deployed pipeline', 'chatbot: deployed_pipeline'],
    ['the Streamlit page is not a pipeline', 'Streamlit page: not_a_pipeline'],
  ])('%j', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    'No forecast on Sundays.',
    'A failed forecast must never stop the list.',
    'The chatbot asks the service and waits.',
    'We dropped the rows without a branch.',
    'It is not needed.',
    'Then throw out tugs and pilot boats.',
    "Without the board's consent no version may be used.",
    'The board says yes or no.',
    'No streaming needed, the drivers have their own chatbot.',
    'The forecast can be run by anybody.',
    'The forecast should be there by seven.',
    'Without the till data the forecast is worthless on Mondays.',
  ])('%j says nothing of the kind', (text) => {
    expect(said(text)).toBe('');
  });
});
