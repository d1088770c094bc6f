import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'labeling',
  says: [
    turns(0.75, 'label studio|labelstudio|cvat|prodigy|labelbox|doccano|roboflow|argilla'),
    turns(
      0.6,
      'ground truth|truth is|are|come|comes',
      'groundtruth',
      'label|labels ~2 come|comes|taken ~2 from',
      'draw|drew ~2 box|boxes|polygon|polygons|outlines',
      'what ~3 {person} ~3 decided|found|wrote|diagnosed|confirmed',
    ),
    turns(
      0.45,
      'label|annotate|tag|relabel ~4 {data}',
      '{person} ~2 mark|marks|code|codes|grade|grades|confirm|confirms|correct|corrects',
      'verdict|outcome|disposition|diagnosis ~3 from|in|of|by',
    ),
    turns(0.3, '{person} ~4 label|annotate|mark|tag|circle|transcribe|box'),
  ],
  shows: [
    'Two students annotate the images in CVAT.',
    'The labels come from the dispute desk.',
    'The ground truth is the lab result.',
  ],
  clean: ['The label on the bottle is green.'],
});
