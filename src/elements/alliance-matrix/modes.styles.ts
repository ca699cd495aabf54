import {css} from 'lit';

export const modeStyles = css`
  [part='controls'] label {
    min-inline-size: 0;
    max-inline-size: 100%;
    margin-inline-end: auto;
  }
  [part='controls'] {
    flex-wrap: wrap;
    align-items: center;
  }
  select,
  textarea {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 24px;
    border: 1px solid var(--line);
    border-radius: 0.3em;
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  textarea {
    display: block;
    inline-size: 100%;
    margin-block: 0.5em;
    font-family: monospace;
    font-size: 0.85em;
  }
  [part='mode'] {
    /* In WebKit the longest option of a select reaches beyond it, whatever the select's own width. */
    overflow-x: clip;
    margin-block: 0.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--line);
    border-radius: 0.3em;
    box-decoration-break: clone;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
    margin-block: 0.5em;
  }
  .fields label {
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: 0.85em;
  }
  .fields select {
    display: block;
  }
  [part='implied'] > div {
    grid-template-columns: 9em 1fr;
  }
  [part='answers'] [rowspan] {
    vertical-align: top;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.5em 1.5em;
  }
  [part='model'] {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--line);
  }
  .origin {
    border-style: dashed;
  }
  [part='moved'] {
    margin-block: 0.3em;
    padding: 0.2em 0.6em;
    border: 2px solid var(--accent);
    border-radius: 0.3em;
  }
  [part='moved'] small {
    display: block;
  }
  .differs > * {
    font-weight: bold;
  }
  @container (max-width: 28em) {
    [part='mode'] table {
      font-size: 0.85em;
    }
    [part='pair'] :is(th, td) {
      min-inline-size: 0;
    }
  }
  [part='comparison'] {
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--line);
  }
  [part='tray'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    min-block-size: 2em;
    margin-block: 0.5em;
    padding: 0.4em;
    border: 1px dashed var(--line);
    border-radius: 0.3em;
  }
  [part='piece'] {
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  [part='places'] td {
    inline-size: 40%;
    block-size: 3em;
  }
  [part='places'] button {
    display: block;
    margin-block: 0.2em;
  }
  button:disabled {
    border-style: dashed;
    background: none;
    opacity: 0.7;
    cursor: auto;
  }
  .dragged {
    position: relative;
    z-index: 1;
    background: Canvas;
    pointer-events: none;
  }
  @media print {
    [part='download'],
    [part='mode'] button:not([part]) {
      display: none;
    }
    [part='mode'] {
      border: 0;
      padding: 0;
    }
  }
`;
