import {css} from 'lit';

export const styles = css`
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.4em 1em;
    margin-block: 0.5em;
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
  .scale > *,
  .rows li {
    position: absolute;
    white-space: nowrap;
  }
  .scale i {
    inset-block: 0;
    padding-inline-start: 0.3em;
    border-inline-start: 1px solid color-mix(in srgb, var(--line) 35%, transparent);
    font-style: normal;
  }
  .scale b {
    inset-block: 1.8em 0;
    border-inline: 1px dashed var(--accent);
    background: var(--fill);
  }
  .rows {
    block-size: calc(var(--height) * var(--rows));
  }
  .rows ol {
    position: relative;
  }
  .rows li {
    inset-block-start: calc(var(--height) * var(--row));
    block-size: var(--height);
  }
  .rows li > button {
    display: block;
    position: relative;
    block-size: 100%;
    box-sizing: border-box;
    overflow: clip;
    padding: 0 0 0.3em var(--shift);
    border-radius: 0;
    text-align: left;
    text-overflow: ellipsis;
  }
  .rows [part='event'] > button::after {
    content: '';
    position: absolute;
    inset: auto auto 0 0;
    box-sizing: border-box;
    inline-size: var(--mark);
    border-block-start: 0.35em solid;
  }
  .rows .within > button::after {
    block-size: 0.35em;
    border: 1px solid;
  }
  .rows .vague > button::after {
    inline-size: max(var(--mark), 1.5em);
    mask: linear-gradient(to right, transparent, #000 40% 60%, transparent);
  }
  .rows .period > button {
    padding-left: calc(var(--shift) + 0.3em);
  }
  .rows .period > button::after {
    inset: 1px auto 1px 0;
    border: 1px solid var(--line);
    border-block-width: 0;
    background: var(--fill);
  }
  :is(.rows, .lanes) :focus-visible {
    outline-offset: -2px;
  }
  .rows :is(:focus-visible, [aria-expanded='true']) {
    z-index: 1;
  }
  [part='more'] > button {
    padding-block: 0;
    border-style: dashed;
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
