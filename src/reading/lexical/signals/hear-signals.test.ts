import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWeights as readBytes } from '#machine/weights';
import { readWeights } from '#reading/lexical/model/reader-weights';
import { hearSignals } from '#reading/lexical/signals/hear-signals';
import { SIGNAL_SHEETS } from '#reading/lexical/signals/signal-sheets';
import { analyseText } from '#reading/lexical/text';
import { kindIds } from '#vocabulary/kinds';
import { type SignalId, signalIds } from '#vocabulary/signals';

const heard = (text: string): Map<SignalId, number | undefined> =>
  new Map(
    hearSignals(analyseText(text), null).flatMap((claim) =>
      claim.confidence >= 0.5 ? [[claim.signal, claim.value] as const] : [],
    ),
  );

const GIVES: readonly (readonly [SignalId, string])[] = [
  ['pipeline_for_each_model', 'There will be one pipeline for each algorithm.'],
  ['pipeline_for_each_model', 'I want a pipeline for Prophet, one for SARIMA and one for XGBoost.'],
  ['pipeline_for_each_case', 'Each depot gets its own pipeline, 27 of them.'],
  ['pipeline_for_each_case', 'We plan one pipeline per region.'],
  ['pipeline_for_each_case', 'I copy the job: North has its own, South has its own, the port has its own, and so on.'],
  ['pipeline_starts_pipeline', '4. Evaluation pipeline, triggered by 3'],
  ['pipeline_for_each_case', 'Every harbour gets its own five.'],
  ['pipeline_for_each_model', 'It stands there three times, the same but for the encoder inside.'],
  ['pipeline_runs_pipelines', 'A tenth brings the others into being and sets them going in the right order.'],
  ['pipeline_starts_pipeline', 'P1 triggers P2, P2 triggers P3; all are pipelines.'],
  ['pipeline_starts_pipeline', 'The pipelines are boxes. When it is done it starts the next one.'],
  ['pipeline_runs_pipelines', 'Above them sits a conductor, a pipeline that launches all others.'],
  ['full_automation_now', 'It has to run by itself from day one, no human anywhere.'],
  ['manual_is_fine', 'For now I start it by hand, that is fine at first.'],
  ['learns_continuously', 'The model must learn from every single click.'],
  ['step_as_service', 'Every step is a REST service of its own.'],
  ['feature_store_first', 'Feast has to stand before anything else.'],
  ['step_per_transformation', 'Every transformation is its own step.'],
  ['many_steps_planned', 'I came to 26 steps in total.'],
  ['one_big_step', 'Please keep it as one step which calls main().'],
  ['empty_check_step', 'One step that only checks whether there are any rows.'],
  ['large_data_between_steps', 'Each step hands the full 300 GB to the next one.'],
  ['dynamic_logic', 'Nested pipelines in loops, decided at run time.'],
  ['tracked_twice', 'Metrics go to MLflow and also into Weights & Biases.'],
  ['every_intermediate_kept', 'Every intermediate result is kept as a versioned artifact.'],
  ['pipelines_planned', 'So that makes fourteen pipelines.'],
  ['everything_a_pipeline', 'Everything becomes a pipeline, no exceptions.'],
  ['one_pipeline_for_all', 'I want one pipeline that does everything from the raw data to the mail.'],
  ['one_pipeline_for_all', 'I see a single pipeline that never sleeps, from the till to the poster.'],
  ['one_pipeline_for_all', 'It will be The Pipeline. One.'],
  ['everything_a_pipeline', 'We have to put everything on ZenML.'],
  ['one_pipeline_for_all', 'I want one thing that runs in the night and does it all.'],
  ['empty_check_step', 'steps: count_rows fails if there are none, copy_maps'],
  [
    'step_per_transformation',
    "I've drawn it as steps, on the full scan: read, tidy, trim, cast, rename, join, fill, thin, smooth, crop.",
  ],
  ['no_clear_goal', 'I am not sure what the prediction would be.'],
  ['no_clear_goal', 'Could be caries. Could be bone loss. We would see.'],
  ['still_exploring', 'She is at the stage of just looking.'],
  ['nothing_built_yet', 'None of the boxes has been built.'],
  ['no_clear_goal', 'We were told we need MLOps but no use case has been picked.'],
  ['still_exploring', "I'm still looking at the data, I plot spectrograms."],
  ['no_useful_result', 'It does no better than guessing the majority.'],
  ['useful_result', 'The notebook gets an AUC of 0.81.'],
  ['useful_result', 'I have a fine-tuned YOLO model that counts well on maize.'],
  ['no_useful_result', 'Best AUC so far 0.56, and it falls to 0.51.'],
  ['unknown_format', "I can't tell you in which form the files are."],
  ['asks_for_time', 'How many weeks will it take?'],
  ['asks_for_cost', 'What would that cost per month?'],
  ['on_zenml_already', 'Our other pipelines already run on ZenML.'],
  ['trading_or_video', 'It is for high-frequency trading.'],
  ['asks_for_bucket', 'Should the dashboard be a pipeline too?'],
  ['team_described', 'We are a team of three.'],
];
const GIVES_NOT: readonly (readonly [SignalId, string])[] = [
  [
    'step_per_transformation',
    'There will be a pipeline for each of these: early, late, core, dwarf, nova, disk, star, dust. All have the same steps.',
  ],
  ['step_per_transformation', 'Suppliers can exchange single steps.'],
  ['asks_for_time', 'We import the timetable every week.'],
  ['pipeline_for_each_case', 'No pipeline per language, we had that in 2022.'],
  ['pipeline_for_each_case', "A colleague suggested one pipeline per vendor, I don't see why."],
  ['pipeline_starts_pipeline', 'Drift starts the training, and the season starts in May.'],
  ['pipeline_runs_pipelines', 'My supervisor reads the report.'],
  ['full_automation_now', 'Nobody touches that firmware, hands off.'],
  ['learns_continuously', 'The board sees each version and votes; without the vote nothing changes.'],
  ['learns_continuously', 'The dashboard is updated with every order.'],
  ['learns_continuously', 'Aled refits it after each yarn delivery, and Siân signs.'],
  ['step_as_service', 'The model is served as a REST service.'],
  ['feature_store_first', 'No feature store, please.'],
  ['one_big_step', 'One step per feature.'],
  ['no_useful_result', 'The works council said no.'],
  ['everything_a_pipeline', 'We put everything in one pipeline.'],
  ['everything_a_pipeline', 'Sven asked if the map should be a pipeline too.'],
  ['one_pipeline_for_all', 'Would that be one pipeline or two?'],
  ['one_pipeline_for_all', 'Four networks, one flow apiece.'],
];

describe('hearSignals', () => {
  it('knows how every signal of the vocabulary sounds, each with an example here', () => {
    expect(SIGNAL_SHEETS.map((sheet) => sheet.id).sort()).toEqual([...signalIds].sort());
    expect([...new Set(GIVES.map(([id]) => id))].sort()).toEqual([...signalIds].sort());
  });
  it.each(GIVES)('hears %s in %j', (id, text) => {
    expect([...heard(text).keys()]).toContain(id);
  });
  it.each(GIVES_NOT)('does not hear %s in %j', (id, text) => {
    expect([...heard(text).keys()]).not.toContain(id);
  });
  it.each([
    ['- intake: fetch. when done it starts\n- tidy: clean. starts\n- learn: fit. starts\n- send: write', 3, 4],
    [
      'Our pipelines, planned by Ola.\n1. Intake of the meters. Starts 2.\n2. Gaps. Starts 3.\n3. Training, 3.001 to 3.040.\n4. Check.',
      2,
      43,
    ],
    ['These pipelines are planned:\n- intake\n- tidy\n- learn\n- send\n- watch', 0, 5],
    ['my list, each its own pipeline\n\n- intake\n- tidy\n- learn\n- send', 0, 4],
  ])('counts links and pipelines of the list %j', (text, chained, planned) => {
    const claims = hearSignals(analyseText(text), null);
    expect(claims.filter(({ signal }) => signal === 'pipeline_starts_pipeline')).toHaveLength(chained);
    expect(claims.find(({ signal }) => signal === 'pipelines_planned')?.value).toBe(planned);
  });
  it('follows a chain of pipelines through a sentence', () => {
    const text =
      'Three pipelines. When Intake is done it launch Tidy, this one launch the fit, then scoring and so on.';
    const claims = hearSignals(analyseText(text), null);
    expect(claims.filter(({ signal }) => signal === 'pipeline_starts_pipeline').length).toBeGreaterThanOrEqual(3);
  });
  it.each([
    ['Thirteen pipelines. Collector wakes Cleaner, which wakes Vectoriser, which wakes Teacher, wakes Judge.', 4],
    ['The layers of the drawing: calculating triggers fitting, fitting triggers judging, judging triggers release.', 3],
    ['Our pipelines start at six. The season starts in May, the shift starts at seven, the week starts on Monday.', 0],
  ])('counts the links of %j', (text, links) => {
    const claims = hearSignals(analyseText(text), null);
    expect(claims.filter(({ signal }) => signal === 'pipeline_starts_pipeline')).toHaveLength(links);
  });
  it('gives two links at least where each starts the next and nobody counted', () => {
    expect(heard('Separate pipelines for each stage, each triggering the next.').get('pipeline_starts_pipeline')).toBe(
      2,
    );
  });

  it('gives a link that each pipeline has as many times as there are pipelines to link', () => {
    expect(heard('Nine pipelines. Each one calls the next when it is finished.').get('pipeline_starts_pipeline')).toBe(
      8,
    );
  });
  it('counts what it counts', () => {
    expect(heard('I came to 26 steps in total.').get('many_steps_planned')).toBe(26);
    expect(heard('So that makes fourteen pipelines.').get('pipelines_planned')).toBe(14);
  });
  it('quotes slices of the text, whatever the text', () => {
    const words = GIVES.map(([, text]) => text);
    assert(
      property(array(oneof(constantFrom(...words), string({ maxLength: 10 })), { maxLength: 8 }), (pieces) => {
        const text = pieces.join('\n');
        for (const claim of hearSignals(analyseText(text), null)) {
          expect(claim.confidence).toBeLessThanOrEqual(1);
          for (const quote of claim.quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Turns of speech that stand in no sheet and in no training text. */
const NEW: readonly (readonly [SignalId, string])[] = [
  ['pipeline_for_each_case', 'Every vineyard is to have a flow that is all its own, cloned from the first.'],
  ['tracked_twice', 'The scores go into MLflow, and then the same numbers are typed into the wiki table as well.'],
  ['team_described', 'It is just me, two mornings a week.'],
  ['useful_result', 'In the trial the drivers took my list over their own nine days out of ten.'],
  ['nothing_built_yet', 'There are nineteen boxes on the wall and not one line of code behind them.'],
  ['learns_continuously', 'As soon as a customer returns a shoe the weights should already have moved.'],
  ['no_clear_goal', 'Our director wants AI, no idea what for.'],
];
const INNOCENT = [
  'We said no to a flow per vineyard.',
  'The invoice is kept in two places, the folder and the safe.',
  'The lift starts when the door closes.',
  'Every vineyard gets a report of its own.',
  'It is just me who reads the paper.',
  'We retrain on the first of each month.',
  'The screen in the hall shows the pipeline of deals.',
];

const bytes = readBytes();

describe.runIf(bytes !== null)('the trained judge of signals', () => {
  const weights = readWeights(bytes as Uint8Array, kindIds);
  const signalsIn = (text: string): SignalId[] =>
    hearSignals(analyseText(text), weights).flatMap(({ signal, confidence }) => (confidence >= 0.5 ? [signal] : []));

  it.each(NEW)('hears %s in %j', (id, text) => {
    expect(signalsIn(text)).toContain(id);
    expect(heard(text).has(id), 'the sheets do not know it').toBe(false);
  });
  it.each(INNOCENT)('hears nothing in %j', (text) => {
    expect(signalsIn(text)).toEqual([]);
  });
  it('quotes slices of the text, whatever the text', () => {
    const words = [...NEW, ...GIVES].map(([, text]) => text);
    assert(
      property(array(oneof(constantFrom(...words), string({ maxLength: 10 })), { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { confidence, quotes } of hearSignals(analyseText(text), weights)) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});
