import {css} from 'lit';

export const styles = css`
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.4em 1em;
    margin-block: 0.5em;
  }
  [part='controls'] span,
  [part='filter'] p,
  [part='cases'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  [part='filter'] {
    font-size: 0.85em;
  }
  input {
    min-block-size: 24px;
    max-inline-size: 100%;
    box-sizing: border-box;
    padding: 0.2em 0.4em;
    border: 1px solid var(--line);
    border-radius: 0.3em;
    background: none;
    color: inherit;
    font: inherit;
  }
  h3 {
    margin: 0;
    font-size: 1em;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lanes {
    margin-block: 0.5em;
  }
  [part='lane'] {
    padding-block: 0.3em;
    border-block-start: 1px solid var(--line);
  }
  [part='event'] > button {
    inline-size: 100%;
    border-color: transparent;
  }
  [part='event'] > [aria-expanded='true'],
  [part='more'] > [aria-expanded='true'] {
    border-color: var(--accent);
    background: var(--fill);
    box-shadow: inset 0 0 0 1.5px var(--accent);
  }
  .of-date > button {
    font-weight: bold;
    text-decoration: underline;
  }
  .of-case > button {
    border-inline-start: 3px solid var(--accent);
  }
  .rows .of-case > button {
    border-inline-start: 0;
    font-weight: bold;
  }
  [part='detail'] {
    margin-block: 0.3em;
    padding-inline: 0.75em;
    border: 1px solid var(--line);
    border-radius: 0.3em;
  }
  li > [part='detail'] {
    margin-block-end: 0.6em;
    border-width: 0 0 0 2px;
    border-radius: 0;
  }

  .chart {
    --height: max(24px, 1.9em);
    --faint: color-mix(in srgb, var(--line) 35%, transparent);
    position: relative;
    z-index: 0;
    padding-block-start: 1.8em;
    overflow: clip;
    font-size: 0.85em;
    touch-action: pan-y;
    user-select: none;
    cursor: grab;
  }
  .chart [part='detail'] {
    user-select: text;
    cursor: auto;
  }
  .chart h3 {
    inline-size: max-content;
    max-inline-size: 100%;
  }
  .scale {
    position: absolute;
    inset: 0;
    z-index: -1;
  }
  /* Time runs from left to right, and so do the buttons that lead along it. */
  .scale,
  .rows,
  [part='controls'] span {
    direction: ltr;
  }
  .scale > * {
    position: absolute;
  }
  .scale i {
    inset-block: 0;
    inset-inline-start: 0;
    padding-inline-start: 0.3em;
    border-inline-start: 1px solid var(--faint);
    font-style: normal;
    white-space: nowrap;
  }
  .scale .begun {
    border: 0;
  }
  .chart:has([part='detail']) .scale {
    block-size: 1.8em;
    overflow: clip;
    inset-block-end: auto;
  }
  .scale b {
    inset-block: 1.8em 0;
    border-inline: 1px dashed var(--accent);
    background: var(--fill);
  }
  .rows {
    /* Of known size, so that only what is within is laid out again. */
    contain: size layout style;
  }
  /* Lanes out of sight catch up when the view has come to rest. */
  .moving .rows {
    content-visibility: auto;
  }
  .rows ol {
    transform-origin: 0 0;
  }
  .rows li {
    position: absolute;
    inset-inline-start: 0;
    block-size: max(24px, 1.9em);
    contain: layout style;
    white-space: nowrap;
  }
  .rows li > button {
    display: block;
    min-block-size: 0;
    block-size: max(24px, 1.9em);
    box-sizing: border-box;
    overflow: clip;
    padding: 0 0 0.3em;
    border: 0;
    border-radius: 0;
    text-align: left;
    unicode-bidi: plaintext;
    text-overflow: ellipsis;
  }
  /* To look where to cut costs a frame as much as to draw. */
  .rows li > .free {
    overflow: visible;
  }
  /* An item is as long as its mark, and its button reaches beyond: a box of its own for each mark would cost as much
     again as the labels. */
  .rows [part='event'] {
    box-sizing: border-box;
    border-block-end: 0.35em solid;
  }
  .rows .within,
  .rows .vague,
  .rows .period {
    border: 0;
  }
  .rows .within {
    background:
      linear-gradient(currentColor 0 0) 0 100% / 100% 1px no-repeat,
      linear-gradient(currentColor 0 0) 0 calc(100% - 0.3em) / 100% 1px no-repeat,
      linear-gradient(currentColor 0 0) 0 100% / 1px 0.35em no-repeat,
      linear-gradient(currentColor 0 0) 100% 100% / 1px 0.35em no-repeat;
  }
  .rows .vague {
    background: linear-gradient(to right, transparent, currentColor 40% 60%, transparent) 0 100% / 100% 0.35em
      no-repeat;
  }
  .rows .vague.within {
    --soft: linear-gradient(to right, transparent, currentColor 40% 60%, transparent);
    background:
      var(--soft) 0 100% / 100% 1px no-repeat,
      var(--soft) 0 calc(100% - 0.3em) / 100% 1px no-repeat;
  }
  .rows .period {
    background:
      linear-gradient(var(--fill) 0 0) 0 50% / 100% 90% no-repeat,
      linear-gradient(var(--line) 0 0) 0 50% / 1px 90% no-repeat,
      linear-gradient(var(--line) 0 0) 100% 50% / 1px 90% no-repeat;
  }
  .rows .period.vague {
    background:
      linear-gradient(to right, transparent, var(--fill) 40% 60%, transparent) 0 50% / 100% 90% no-repeat,
      linear-gradient(to right, transparent, var(--line) 40% 60%, transparent) 0 95% / 100% 1px no-repeat;
  }
  .rows .period > button {
    padding-inline: 0.3em;
  }
  :is(.rows, .lanes) :focus-visible {
    outline-offset: -2px;
  }
  .rows [part='more'] > button {
    overflow: visible;
    padding: 0 0.4em;
    border: 1px dashed var(--line);
    border-radius: 0.3em;
  }
  /* Backgrounds, which marks and lines are here, would be left out. */
  @media (forced-colors: active) {
    .rows {
      --line: CanvasText;
      --faint: GrayText;
      --fill: transparent;
      --accent: Highlight;
      color: CanvasText;
      forced-color-adjust: none;
    }
    .rows button {
      color: CanvasText;
      forced-color-adjust: auto;
    }
    .rows [aria-expanded='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    [part='filter'] {
      display: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;
