import {html, nothing} from 'lit';
import type {TheoryEvaluation} from '../../model/theories.js';
import {citesView} from '../../figure/views/cites.js';
import {markView, verdicts, verdictView} from '../../figure/views/verdict.js';
import type {ChainContext} from './node-state.js';

/** What the theory shown expects of the chosen case, and how it fares with all of them. */
export function theoryView(context: ChainContext, {theory, byVerdict, cases}: TheoryEvaluation) {
  const {words, study, evaluation} = context;
  const said = (['hit', 'near', 'miss', 'undetermined'] as const).filter(
    (verdict) => byVerdict[verdict].length,
  );
  return html`<div part="theory">
    ${evaluation ? verdictView(words, study, evaluation) : nothing}
    <ul role="list">
      ${said.map((verdict) => {
        const names = words.names(byVerdict[verdict]);
        const params = {
          n: byVerdict[verdict].length,
          total: cases.length,
          verdict: words.say(verdicts[verdict][1]),
        };
        return html`<li>
          ${markView(verdict)} ${words.say('{n} of {total} {verdict}: ', params)}${words.mark(names)}
        </li>`;
      })}
    </ul>
    ${theory?.note ? html`<p><small>${words.text(theory.note)}${citesView(words, study, theory.cite)}</small></p>` : nothing}
  </div>`;
}
