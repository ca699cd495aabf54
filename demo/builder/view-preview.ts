/** What stands around the live figure: its width, theme, language and settings. */
import {html, nothing} from 'lit';
import {text} from '../../src/model/text.js';
import type {Builder} from './builder.js';
import {pickList, radios} from './controls.js';
import {figureOf, type Choice, type Option} from './figures.js';
import {widths} from './work.js';

export function previewControls(builder: Builder) {
  const {work, say} = builder;
  return html`<div class="toolbar">
    ${radios({
      legend: say('Width'),
      name: 'width',
      chosen: work.width,
      choices: widths.map((value) => ({value, label: value === 'fit' ? say('as here') : value})),
      choose: (width) => builder.set({width}),
    })}
    ${radios({
      legend: say('Theme'),
      name: 'theme',
      chosen: work.theme,
      choices: (['light', 'dark'] as const).map((value) => ({value, label: say(value)})),
      choose: (theme) => builder.set({theme}),
    })}
    ${radios({
      legend: say('Language'),
      name: 'language',
      chosen: work.language,
      choices: [
        {value: 'en', label: html`<span lang="en">English</span>`},
        {value: 'zh-Hans', label: html`<span lang="zh-Hans">中文</span>`},
      ],
      choose: (language) => builder.set({language}),
    })}
  </div>`;
}

/** Lists of what the figure's attributes can be; what offers no choice is left out. */
export function optionsView(builder: Builder) {
  const {work, study} = builder;
  if (!study) return nothing;
  const lists = figureOf(work.figure)
    .options.map((option) => optionView(builder, option))
    .filter((list) => list !== nothing);
  return lists.length ? html`<div class="row options">${lists}</div>` : nothing;
}

function optionView({work, study, say, set}: Builder, {attribute, choices}: Option) {
  const offered = study ? choices(study) : [];
  if (offered.length < 2) return nothing;
  const nameOf = (choice: Choice) =>
    'word' in choice
      ? say(choice.word === 'level' ? '{n} deep' : choice.word, {n: choice.value})
      : text(choice.named.label, work.language).value || choice.value;
  const chosen = work.options[attribute] ?? '';
  return pickList({
    label: say(`option: ${attribute}`),
    value: offered.some(({value}) => value === chosen) ? chosen : '',
    choices: [['', say('by default')], ...offered.map((choice) => [choice.value, nameOf(choice)] as const)],
    pick: (value) => set({options: {...work.options, [attribute]: value}}),
  });
}
