const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that are about something: "churn MODEL", "demand FORECAST", "risk of DEFAULT". */
export const ABOUT_SOMETHING = set(
  'model classifier forecast prediction score scoring detector detection estimator ranker ranking recommender recommendation probability likelihood chance risk estimate forecaster predictor classification forecasting propensity',
);

/** Verbs whose object is what is predicted, with how surely it is. */
export const PREDICTING: ReadonlyMap<string, number> = new Map([
  ['predict', 1],
  ['forecast', 1],
  ['anticipate', 0.8],
  ['estimate', 0.7],
  ['detect', 0.7],
  ['recognise', 0.7],
  ['recognize', 0.7],
  ['classify', 0.6],
  ['spot', 0.5],
  ['guess', 0.5],
]);

/** What is to happen, as a noun: "which members quit" is about churn. */
export const EVENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    churn: 'leave quit cancel churn unsubscribe',
    lapse: 'lapse',
    default: 'default repay',
    failure: 'fail break crash',
    purchase: 'buy purchase order',
    return: 'return',
    delay: 'delay',
    arrival: 'arrive',
    swarming: 'swarm',
    sales: 'sell',
    readmission: 'readmit',
  }).flatMap(([noun, verbs]) => verbs.split(' ').map((verb) => [verb, noun] as const)),
);

/** What a measure is called as a noun: "how full every locker will be" is about locker fill. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ['full', 'fill'],
  ['long', 'duration'],
  ['late', 'delay'],
  ['busy', 'load'],
  ['high', 'level'],
  ['expensive', 'price'],
]);

/** Outcomes that models are about, whoever speaks. */
export const OUTCOMES = set(
  'churn attrition lapse fraud default demand price yield delay failure defect anomaly outage leak no-show noshow readmission mortality sepsis turnover lead-time occupancy congestion consumption scrap wear corrosion drift-free damage spoilage waste ctr conversion sentiment plagiarism spam toxicity relevance lameness mastitis',
);

/** Words that say nothing about what a model is about. */
export const EMPTY_SUBJECTS = set(
  'drift retraining canary rollout online offline new old same weather wind rain holiday school phone sequence use speed first second third live current best better good great fresh own real final previous next latest whole single another which what any big small little large simple complete data dataset ml ai machine learning deep statistical neural champion challenger candidate production base foundation vendor world business generic working resulting reward prediction predictive regression classification model models training language vision open-source pretrained pre-trained separate different global local common joint cloud internal external average mean median baseline benchmark reference test validation version feature score number result output thing stuff one two three four five six something everything list file table column row row way kind type sort lot bit part set group point case work job run step pipeline batch time real-time realtime near daily weekly monthly nightly hourly yearly early late day week month quarter year hour minute today tomorrow yesterday evening morning night each every per still want need main custom in-house public free hosted fine-tuned finetuned tuned trained fitted survival frozen physics rule scorecard overall total relative absolute confidence higher high low lower top bottom quality accuracy recall precision auc error loss metric f1 mae rmse mape judge critic not never auto promote extract',
);
