/**
 * What people do in pipeline work, by what it amounts to. Lemmas; a word may stand in several classes. Rules name the
 * classes, the trained model sees them as features, so that a verb it never met still means something to it.
 */
export const ACTS = {
  get: 'get pull fetch load read grab collect gather take scrape crawl download import ingest retrieve query extract receive pick suck slurp harvest draw obtain acquire poll tap capture dump stage land copy mirror drain snatch bring',
  clean:
    'clean cleanse cleanup drop remove delete throw kick dedupe deduplicate filter discard strip scrub exclude fix repair correct normalise normalize standardise standardize harmonise harmonize unify impute fill mask anonymise anonymize pseudonymise pseudonymize redact denoise trim winsorise winsorize cap clip sanitize despike weed purge blank scrubbing tidy translate round',
  join: 'join merge combine glue match link attach map stitch fuse align collate concatenate enrich append consolidate reconcile put_together pair union sync resolve',
  split:
    'split chunk cut chop crop slice segment tile partition separate window resample downsample sample subsample resize rescale scale rotate augment patch frame tokenise tokenize sentencise snip divide shard balance',
  transform:
    'transform convert parse ocr transcribe decode unpack unzip decompress reformat reshape pivot flatten reproject orthorectify georeference binarize spectrogram render extract recode reencode transcode detokenize lemmatize deskew',
  compute:
    'compute calculate derive aggregate count sum average engineer encode hash embed vectorise vectorize featurise featurize bucket bin roll lag turn build work summarise',
  label:
    'label annotate tag mark box circle transcribe judge grade rate code adjudicate relabel draw outline tick classify assign review correct confirm mark-up',
  train:
    'train fit refit re-fit learn finetune fine-tune retrain re-train relearn re-learn teach estimate re-estimate boost calibrate recalibrate regress',
  again: 'retrain re-train refit re-fit relearn re-learn refresh update rebuild re-estimate redo',
  tune: 'tune sweep search optimise optimize grid optuna bayesian try tweak',
  evaluate:
    'evaluate measure compare assess benchmark backtest back-test validate score judge grade hold check test count quantify verify replay rerun contrast review audit inspect look see report',
  promote:
    'promote approve register bless release sign accept authorise authorize countersign swap switch replace adopt publish activate flip take_over crown elect champion certify endorse ratify green-light greenlight initial',
  refuse: 'refuse stop fail abort halt reject block throw complain bail break quarantine skip',
  check:
    'check verify validate assert ensure inspect guard test compare reconcile sanity-check audit confirm count look',
  convert:
    'quantise quantize convert compile export package prune distill distil shrink compress bundle bake serialise serialize containerize wrap dockerize onnx flash',
  ship: 'ship push deploy send copy install flash roll_out deliver distribute upload sideload',
  predict:
    'predict forecast score rank infer estimate classify detect flag guess project assign prioritise prioritize recognise recognize compute recommend suggest rate select pick anticipate price segment sort generate summarize draft translate count propose mark',
  serve:
    'serve answer respond reply return expose host recommend suggest chat route autocomplete call hit request react decide',
  write:
    'write store save put drop place land publish insert upload export push send load append upsert deliver return sync feed hand record post persist dump transfer copy enter file deposit go end',
  report: 'report print plot chart summarise summarize mail email document list draw render compile',
  index: 'index embed vectorise vectorize refresh rebuild ingest upsert reindex re-index chunk',
  watch: 'watch monitor observe track compare notice see look measure check keep supervise',
  alert: 'alert page notify warn ping call ring text wake sms beep escalate shout tell inform alarm raise open scream',
  move: 'move migrate transfer copy backfill port carry import convert bring transport replicate sync shovel shift relocate lift load',
  show: 'show display view visualise visualize see look browse open click present render expose',
  explore: 'explore play try experiment investigate look poke prototype analyse analyze understand',
  build: 'build create make develop set_up construct run start launch do have need want',
  release: 'release build test lint deploy merge tag publish roll_out ship compile unit-test',
  arrive:
    'arrive come land stream flow trickle pour appear emit publish send listen subscribe consume fire hit stream process',
} as const;

export type Act = keyof typeof ACTS;
