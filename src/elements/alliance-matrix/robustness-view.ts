import {html} from 'lit';
import {foldView} from '../../figure/views/parts.js';
import {sensitivityOf, singleTurns, turningView} from '../../figure/views/changes.js';
import {markView, verdicts} from '../../figure/views/verdict.js';
import type {ModeContext} from './modes.js';

/** More cases are not asked about: each of their codings is tried. */
const most = 100;

/** Which verdicts hang on one coding: each case with the single changes that turn it. */
export function robustnessView({words, study}: ModeContext) {
  const tried = (study.cases ?? []).slice(0, most).map((item) => {
    const found = sensitivityOf(study, item);
    return {item, verdict: found.evaluation.verdict, turning: singleTurns(found).length};
  });
  const counts = {n: tried.filter(({turning}) => turning).length, total: tried.length};
  return html`<p>${words.say('Verdicts that hang on a single coding: {n} of {total}.', counts)}</p>
    ${tried.map(({item, verdict, turning}) => {
      const head = html`${markView(verdict)}
        ${words.label(item)}${words.say(': ')}${words.say(verdicts[verdict][1])}
        <small>${words.say('changes that turn it: {n}', {n: turning})}</small>`;
      return foldView('coding', head, turningView(words, study, item));
    })}`;
}
