import { kind } from '#vocabulary/kind';

export default kind({
  id: 'model_export',
  is: 'converts, quantizes, packages or ships a model for use elsewhere, edge devices included',
  usual: 'pipeline',
  instead: 'the tool that ships the model today; the pipeline leaves the promoted version where that tool looks',
  step: { verb: 'export', produces: 'packaged model', artifact: 'file' },
  examples: [
    "an ONNX file for the vendor's box",
    'quantize it for the handhelds in the warehouse',
    'package the weights so that the kiosk software can pick them up',
    'compile the model for the microcontroller',
  ],
});
