import {css} from 'lit';

export const styles = css`
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    margin-block: 0.5em;
  }
  [part='controls'] > span {
    display: flex;
    gap: 0.4em;
  }
  label {
    display: flex;
    flex: 1 1 14em;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.5em;
  }
  input {
    flex: 0 1 16em;
    min-inline-size: 0;
    min-block-size: 24px;
    padding: 0.2em 0.4em;
    border: 1px solid var(--line);
    border-radius: 0.3em;
    background: none;
    color: inherit;
    font: inherit;
    box-sizing: border-box;
  }
  [part='controls'] > [role='status'] {
    flex: 1 0 100%;
    min-block-size: 1.5em;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
    /* Room for the ring of the focus. */
    padding: 5px;
  }
  .scroll ul {
    margin: 0;
  }
  [part='node'] {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    min-block-size: 24px;
    padding: 0.15em 0.4em 0.15em 0;
    border: 1px solid transparent;
    border-radius: 0.3em;
    box-sizing: border-box;
    outline-offset: 1px;
    cursor: pointer;
  }
  [part='node']:hover,
  [aria-selected='true'] {
    background: var(--fill);
  }
  [aria-selected='true'] {
    box-shadow: inset 0 0 0 1.5px var(--accent);
  }
  .top > .label,
  .label:has(mark) {
    font-weight: bold;
  }
  .twisty {
    inline-size: 1.4em;
    min-inline-size: 24px;
    min-block-size: 24px;
    text-align: center;
    transition: rotate 0.1s;
  }
  [aria-expanded='true'] > .twisty {
    rotate: 90deg;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 0.2em;
  }
  .count {
    padding-inline: 0.4em;
    border: 1px solid var(--line);
    border-radius: 1em;
    font-weight: normal;
    white-space: nowrap;
  }
  .label {
    text-wrap: balance;
  }
  .label,
  [part='detail'] {
    grid-column: 2;
  }
  [part='detail'] {
    max-inline-size: 46em;
    cursor: auto;
  }
  [part='tree'] {
    min-inline-size: min-content;
  }
  [part='tree'] [part='node'] {
    min-inline-size: 9em;
  }
  [part='tree'] ul {
    margin-inline-start: 0.65em;
    padding-inline-start: 0.6em;
    border-inline-start: 1px solid color-mix(in srgb, var(--line) 50%, transparent);
  }

  /* The map: each branch beside the middle of those under it, on lines that bend at right angles. */
  [part='map'] {
    inline-size: max-content;
    font-size: 0.9em;
  }
  [part='map'] ul {
    position: relative;
    padding-inline-start: 2em;
  }
  [part='map'] li {
    position: relative;
    display: flex;
    align-items: center;
    padding-block: 0.2em;
  }
  [part='map'] [part='node'] {
    inline-size: 12em;
    padding-block: 0.3em;
    border-color: var(--line);
  }
  [part='map'] .twisty:empty {
    inline-size: 0.5em;
    min-inline-size: 0;
  }
  [part='map'] [part='node']:has([part='detail']) {
    inline-size: min(26em, 85cqi);
  }
  [part='map'] ul::before,
  [part='map'] ul > li::before,
  [part='map'] ul > li::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1em;
  }
  [part='map'] ul::before,
  [part='map'] ul > li::before {
    inset-block-start: 50%;
    border-block-start: 1px solid var(--line);
  }
  [part='map'] ul > li::before {
    inset-inline-start: -1em;
  }
  [part='map'] ul > li::after {
    inset-block: 0;
    inset-inline-start: -1em;
    border-inline-start: 1px solid var(--line);
  }
  [part='map'] ul > li:first-child::after {
    inset-block-start: 50%;
  }
  [part='map'] ul > li:last-child::after {
    inset-block-end: 50%;
  }
  @container (max-width: 28em) {
    [part='tree'] ul {
      margin-inline-start: 0.5em;
      padding-inline-start: 0.2em;
    }
    [part='map'] [part='node'] {
      inline-size: 10em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .twisty {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    [aria-selected='true'] {
      border: 2px solid Highlight !important;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    .twisty {
      visibility: hidden;
    }
    [part='detail'] {
      font-size: 0.9em;
    }
    .label {
      break-after: avoid;
    }
  }
`;
