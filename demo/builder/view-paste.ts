/** Making a study of a table. */
import {html} from 'lit';
import type {Builder} from './builder.js';

export const pasteView = (_builder: Builder) => html``;
