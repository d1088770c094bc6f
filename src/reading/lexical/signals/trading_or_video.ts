import { signal } from '#reading/lexical/signals/signal';

/** High-frequency trading or live video frames. */
export default signal('trading_or_video', {
  strong: [
    '(high frequency|hft|algorithmic|low latency|market making|intraday) ~2 (trading|trader|traders|orders?|tick|ticks|quotes)',
    '(order book|order gateway|tick data|tick by tick|market maker|microsecond|microseconds|exchange gateway|co ?located)',
    '(live|real time|realtime|continuous) (video|camera|frames?|cctv|stream of (images|frames))',
    '# (frames|fps|pictures|images) (per|a|in the|each|every) ?(second|sec)',
    '# ?fps',
    '(video|camera) (frames|feed|stream|streams|feeds) ~3 (live|real time|as they|in real time|per second|continuously)',
    'frames (per|a) second',
  ],
  but: ['traders? (look|looks|read|open|have their own)'],
});
