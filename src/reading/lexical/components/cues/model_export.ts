import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'model_export',
  says: [
    turns(0.9, 'quantise|quantize|quantised|quantized|int8|onnx|tflite|coreml|tensorrt|openvino|gguf|pmml'),
    turns(0.75, '{convert} ~4 {edge}', 'pickle|binary|artifact ~3 goes|copied|sent'),
    turns(0.6, '{model} ~5 onto|on|to ~3 {edge}', 'container|image ~3 with ~2 model'),
    turns(
      0.45,
      'export|convert|compile|package|bundle ~4 {model}',
      '{ship} ~5 {edge}',
      'copy|push|send|scp|flash|roll ~3 {model} ~4 to|onto|on',
    ),
    turns(0.3, 'over the air'),
  ],
  shows: [
    'Convert the network to ONNX and quantise it.',
    'push the model to the tablets',
    'Export the model as TFLite.',
  ],
  clean: ['Convert euros to dollars.'],
});
