import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'preprocessing',
  says: [
    turns(0.9, 'strip|blank ~3 names|personal|headers|html|signatures'),
    turns(
      0.75,
      'drop|remove|filter|discard|throw|kick|exclude ~5 duplicate|duplicates|test|cancelled|canceled|refunds|outliers|nulls|empty|broken|blurry|rows|noise|internal|staff|bots|bad|short',
      'split|cut|chop|chunk|slice ~4 in|into|by|to ~3 <NOUN>',
    ),
    turns(0.6, 'train test split', 'fill ~3 gaps|holes|missing'),
    turns(
      0.45,
      'clean|cleanse|dedupe|deduplicate|normalise|normalize|resample|tokenise|tokenize|chunk|crop|resize|augment|impute|denoise|harmonise|harmonize|anonymise|anonymize|pseudonymise|redact ~3 <NOUN>',
      'join ~5 with|to|and|against',
      'transform|convert|parse|transcribe|ocr ~3 {data}|{source}',
      'glue|stitch|merge|fuse|align ~4 <NOUN>',
      'resize|crop|mask|pad|flip',
      'fix|correct ~3 time|clock|timestamp|timestamps|units|encoding|typos',
    ),
    turns(0.3, '{clean} ~4 {data}|{source}'),
  ],
  shows: [
    'Clean the readings and drop duplicates.',
    'join the school holidays to the sales',
    'Split the pages into paragraphs.',
    'throw out the blurry images',
  ],
  clean: ['Join our meeting on Monday.', 'The office is clean.'],
});
