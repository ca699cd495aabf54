import {html} from 'lit';
import {sensitivity} from '../../model/sensitivity.js';
import {foldView} from '../../figure/views/parts.js';
import {turningView} from '../../figure/views/changes.js';
import {markView, verdicts} from '../../figure/views/verdict.js';
import type {ModeContext} from './modes.js';

/** More cases are not asked about: each of their codings is tried. */
const most = 100;

/** Which verdicts hang on one coding: each case with the single changes that turn it. */
export function robustnessView({words, study}: ModeContext) {
  const tried = (study.cases ?? []).slice(0, most).map((item) => sensitivity(study, item));
  const hanging = tried.filter(({changes}) =>
    changes.some(({turns, changes: changed}) => turns && Object.keys(changed).length === 1),
  );
  const counts = {n: hanging.length, total: tried.length};
  return html`<p>${words.say('{n} of {total} verdicts hang on a single coding.', counts)}</p>
    ${tried.map((one) => {
      const {verdict} = one.evaluation;
      const turning = one.changes.filter(({turns, changes}) => turns && Object.keys(changes).length === 1);
      const head = html`${markView(verdict)}
        ${words.label(one.case)}${words.say(': ')}${words.say(verdicts[verdict][1])}
        <small>${words.say('changes that turn it: {n}', {n: turning.length})}</small>`;
      return foldView('coding', head, turningView(words, study, one));
    })}`;
}
