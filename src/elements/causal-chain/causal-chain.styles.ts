import {css} from 'lit';

export const styles = css`
  [part='choices'],
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block: 0.5em;
    font-size: 0.85em;
  }
  [part='diagram'] {
    display: flex;
    flex-direction: column;
    margin-block: 0.75em;
    line-height: 1.35;
    /* Lines are drawn from left to right. */
    direction: ltr;
    break-inside: avoid;
  }
  .layer {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  [part='node'] {
    padding: 0.4em 0.5em;
    border: 1px solid var(--line);
    border-radius: 0.3em;
    text-align: center;
    overflow-wrap: break-word;
    unicode-bidi: plaintext;
  }
  [part='node'] > :is(small, strong) {
    display: block;
  }
  .known {
    border-width: 2px;
  }
  .passing {
    inline-size: calc(50% + 0.75px);
    border-inline-end: 1.5px solid;
  }
  .gap {
    position: relative;
    flex: none;
    block-size: 4em;
  }
  .gap > svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .gap svg svg {
    overflow: visible;
    stroke: none;
    fill: currentColor;
  }
  .across {
    display: none;
  }
  .tag {
    position: absolute;
    inset-block-start: var(--along);
    inset-inline-start: var(--at);
    translate: -50% -50%;
    font-size: 0.85em;
    white-space: nowrap;
  }
  .tag b {
    padding-inline-end: 0.25em;
  }
  @container (min-width: 48em) {
    [part='diagram']:not(.long) {
      flex-direction: row;
    }
    :not(.long) > .layer {
      flex: 1;
      grid-auto-flow: row;
      grid-auto-rows: minmax(0, 1fr);
      align-items: center;
    }
    :not(.long) > .layer > .passing {
      align-self: start;
      inline-size: auto;
      block-size: calc(50% + 0.75px);
      border-inline-end: none;
      border-block-end: 1.5px solid;
    }
    :not(.long) > .gap {
      block-size: auto;
      inline-size: 6em;
    }
    :not(.long) > .gap > .across {
      display: block;
    }
    :not(.long) > .gap > .down {
      display: none;
    }
    :not(.long) > .gap > .tag {
      inset-block-start: var(--at);
      inset-inline-start: var(--along);
    }
  }
  h3 {
    break-after: avoid;
  }
  ol {
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }
  /* On the screen the button says it. */
  @media not print {
    .heading {
      display: none;
    }
  }
  [part='step'] {
    margin-block: 0.5em;
  }
  [part='step'] > :is(details, div) {
    margin-inline-start: 1em;
    border: none;
  }
`;
