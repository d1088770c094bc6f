import { analyseText } from '#reading/lexical/text';
for (const s of process.argv.slice(2)) console.log(analyseText(s).tokens.map(t=>`${t.text}/${t.pos}/${t.lemma}`).join(' '));
