import { signalsOf } from '#design/facts';
import { exception } from '#design/classify/classify-rule';

export default exception({
  id: 'trading_or_live_video',
  says: 'High-frequency trading and live video are served by a dedicated framework.',
  because: 'Tens of frames or thousands of ticks a second leave no time for the run that a deployed pipeline records.',
  source: 'D4.3',
  cost: 'Frames or prices would queue up behind the bookkeeping of each request.',
  instead: 'Serve on Triton, TorchServe or the device, and feed it from the training pipeline.',
  shows: [
    {
      text: 'It must look at every frame of the camera, thirty a second.',
      heard: {
        components: [{ kind: 'realtime_inference', quote: 'look at every frame of the camera' }],
        signals: [{ signal: 'trading_or_video', quote: 'every frame of the camera, thirty a second' }],
      },
    },
  ],
  clean: [
    {
      text: 'Somebody uploads a photo and waits for the answer.',
      heard: { components: [{ kind: 'realtime_inference', quote: 'uploads a photo and waits' }] },
    },
  ],
  judge: ({ kind, status }, reading) => {
    const [heard] = signalsOf(reading, 'trading_or_video');
    return kind === 'realtime_inference' && status !== 'later' && heard
      ? {
          bucket: 'not_a_pipeline',
          text: 'Live frames or ticks come faster than a deployed pipeline can record its runs.',
          evidence: heard.evidence,
        }
      : null;
  },
});
