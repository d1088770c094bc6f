import { analyze, briefOf, createLexicalReader } from '#headwater';
import { analysisText } from '#report/analysis-text';

/** One look at a description, in a browser tab: nothing leaves the page, and what was typed is shown as text only. */
export function openStudio(page: Document): void {
  const reader = createLexicalReader();
  const brief = page.createElement('textarea');
  brief.rows = 16;
  brief.placeholder = 'Describe your ML workflow in your own words.';
  const result = page.createElement('pre');
  const look = () => {
    result.textContent = brief.value.trim() === '' ? '' : analysisText(analyze(briefOf(brief.value), reader), 100);
  };
  brief.addEventListener('change', look);
  page.body.replaceChildren(brief, result);
}
