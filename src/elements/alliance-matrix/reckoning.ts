import {html, nothing} from 'lit';
import {codedValues, isFirm} from '../../model/coding.js';
import {citesView} from '../../figure/views/cites.js';
import {basisView, codedAs} from '../../figure/views/coding.js';
import {foldView, headedView} from '../../figure/views/parts.js';
import {markView, ruleView, verdicts} from '../../figure/views/verdict.js';
import {evaluationsOf} from './evaluations.js';
import type {MatrixContext} from './matrix-table.js';

/** How many cases the theory got right, nearly right and wrong: counts with names, never one figure. */
export function summaryView({words, study}: MatrixContext) {
  const {evaluations, byVerdict} = evaluationsOf(study);
  return html`<ul part="summary" role="list">
    ${(['hit', 'near', 'miss', 'undetermined'] as const).map((verdict) => {
      const found = byVerdict[verdict];
      if (!found.length && verdict !== 'hit') return nothing;
      const counts = {n: found.length, total: evaluations.size, verdict: words.say(verdicts[verdict][1])};
      return html`<li>
        ${markView(verdict)}
        <span
          >${words.say('{n} of {total} {verdict}: ', counts)}${
            found.length ? words.mark(words.names(found)) : words.say('none')
          }</span
        >
      </li>`;
    })}
  </ul>`;
}

/** What the summary rests on: the codings and rules that no source states, the scope, and the limits. */
export function restsView(context: MatrixContext) {
  const {words, study} = context;
  const soft = [
    ...softCodings(context),
    ...(study.rules ?? []).filter(({basis}) => !isFirm(basis)).map((rule) => ruleView(words, study, rule)),
  ];
  const parts = [
    study.note && html`<p>${words.text(study.note)}</p>`,
    headedView(words, 'Scope', study.scope),
    headedView(words, 'Limits', study.limits),
    soft.length &&
      html`<ul role="list">
        ${soft.map((item) => html`<li part="coding">${item}</li>`)}
      </ul>`,
  ].filter(Boolean);
  return parts.length ? foldView('rests', words.say('What this rests on'), parts) : nothing;
}

function softCodings({words, study}: MatrixContext) {
  return (study.cases ?? []).flatMap((item) =>
    codedValues(study, item)
      .filter(({coding}) => !isFirm(coding?.basis))
      .map((value) => {
        const {coding, level} = value;
        const label = words.names([item, codedAs(words, value)]);
        return html`${words.mark(words.pair({id: label}, level))}${basisView(words, coding?.basis)}
        ${words.text(coding?.note)}${citesView(words, study, coding?.cite)}`;
      }),
  );
}
