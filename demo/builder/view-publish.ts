/** What the author takes along: snippets for the chosen host, and files. */
import {html, nothing} from 'lit';
import type {Builder} from './builder.js';
import {button, field, radios} from './controls.js';
import type {Way} from './host.js';
import {hosts} from './hosts.js';
import {copy, download, publicationOf, selfContained} from './publication.js';
import {nameOf, snippets, type Publication, type Snippet} from './snippets.js';

export function publishView(builder: Builder) {
  const {work, say} = builder;
  const publication = publicationOf(builder);
  const host = hosts.find(({id}) => id === work.host) ?? hosts[0];
  if (!publication || !host) return html`<p class="empty">${say('There is nothing to publish yet.')}</p>`;
  return html`
    <div class="files">
      ${field({
        label: say('Address of the library’s files'),
        name: 'files',
        value: work.files,
        hint: say(
          'Put the package’s folder “dist” on your server: its address, such as https://example.org/dist.',
        ),
        write: (files) => builder.set({files}),
      })}
      ${field({
        label: say('Address of the study'),
        name: 'address',
        value: work.address,
        hint: say('Where you put the file that you download below.'),
        write: (address) => builder.set({address}),
      })}
    </div>
    ${radios({
      legend: say('Where it is published'),
      name: 'host',
      chosen: work.host,
      choices: hosts.map(({id, name}) => ({value: id, label: name})),
      choose: (id) => builder.set({host: id}),
    })}
    ${host.note ? html`<p class="note">${say(host.note)}</p>` : nothing}
    ${
      publication.files && publication.address
        ? nothing
        : html`<p class="note">${say('The marked places wait for the addresses above.')}</p>`
    }
    ${host.ways.map((way) => wayView(builder, way, publication))} ${downloads(builder)}
  `;
}

function wayView(builder: Builder, way: Way, publication: Publication) {
  const {say} = builder;
  const made = snippets(way, publication);
  const isPartial = [publication.files, publication.address].some((url) => url && !/^https?:/.test(url));
  return html`<div class="way">
    ${way.name ? html`<h3>${say(way.name)}</h3>` : nothing}
    ${
      way.isElsewhere && isPartial
        ? html`<p class="note">${say('Here both addresses have to be complete: https://…')}</p>`
        : nothing
    }
    <ol class="steps">
      ${made.map((snippet, i) => html`<li>${stepView(builder, snippet, `${way.id}-${i + 1}`)}</li>`)}
    </ol>
  </div>`;
}

function stepView({say, tell}: Builder, {about, file, text, pieces}: Snippet, id: string) {
  const sentence = html`<p id=${id}>${say(about)}${file ? html` <code>${file}</code>` : nothing}</p>`;
  if (!text) return sentence;
  const take = async ({currentTarget}: Event) => {
    const source = (currentTarget as Element).closest('.snippet')?.querySelector('pre code');
    const isDone = source ? await copy(text, source) : false;
    tell(say(isDone ? 'Copied.' : 'The browser does not let the page copy: the text is selected, copy it.'));
  };
  return html`<div class="snippet">
    <div class="bar">
      ${sentence}
      <button type="button" aria-describedby=${id} @click=${take}>${say('Copy')}</button>
    </div>
    <pre tabindex="0" aria-labelledby=${id} role="region"><code>${pieces.map(({text: piece, isHole}) =>
      isHole ? html`<mark>${piece}</mark>` : piece,
    )}</code></pre>
  </div>`;
}

function downloads(builder: Builder) {
  const {work, say, study} = builder;
  const name = study ? nameOf(study) : 'study';
  const whole = () =>
    selfContained(builder).then(
      (page) => download(`${name}.html`, page, 'text/html'),
      () => builder.tell(say('The file could not be made: the figure’s script could not be loaded.')),
    );
  return html`<div class="downloads">
    ${button(say('Download the study'), () => download(`${name}.json`, work.text, 'application/json'))}
    ${button(say('Download a self-contained page'), whole)}
    <p class="hint">${say('The page holds the study and the figure’s script, and needs nothing else.')}</p>
  </div>`;
}
