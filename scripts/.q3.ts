import { analyseText } from '#reading/lexical/text';
import { partsOf } from '#reading/lexical/components/naming/find-parts';
for (const s of process.argv.slice(2)) {const t=analyseText(s).tokens; const p=partsOf(t); console.log(t.map((t,i)=>`${t.text}/${t.pos}/${p[i]}`).join(' '));}
