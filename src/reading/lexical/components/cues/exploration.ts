import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'exploration',
  says: [
    turns(0.75, 'ad hoc|ad-hoc analysis|analyses|queries|questions'),
    turns(
      0.6,
      'explore|play|poke|experiment|dig ~4 {data}|around|with|in',
      'try ~2 things|ideas|out',
      'sandbox|playground',
    ),
    turns(0.45, 'notebook|notebooks|jupyter|colab', 'exploratory|exploration|eda'),
  ],
  shows: ['The analysts explore the data in notebooks.', 'ad hoc analysis in Jupyter'],
  clean: ['The markets are new.'],
});
