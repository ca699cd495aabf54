/** The timeline comes after the outline, and after the reader's choice: so nothing here may import it first. */
import {expect, fixture, html} from '@open-wc/testing';
import type {OkinawaTimeline} from '../../src/elements/okinawa-timeline/okinawa-timeline.js';
import '../../src/elements/alliance-outline/alliance-outline.js';
import type {AllianceOutline} from '../../src/elements/alliance-outline/alliance-outline.js';
import {dated} from './dated.js';
import {button, find, findAll, says, stands, textOf} from './figures.js';
import {click} from './outlines.js';

describe('<okinawa-timeline> that comes after an outline', () => {
  it('shows the date that was chosen before', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="en">
        <alliance-outline .study=${dated}></alliance-outline>
        <okinawa-timeline .study=${dated}></okinawa-timeline>
        <okinawa-timeline .study=${dated} group="other"></okinawa-timeline>
      </div>`,
    );
    const [outline, timeline, other] = [...place.children] as [
      AllianceOutline,
      OkinawaTimeline,
      OkinawaTimeline,
    ];
    await stands(outline);
    await click(outline, 'Day');
    button(outline, 'Show in the timeline').click();

    await import('../../src/elements/okinawa-timeline/okinawa-timeline.js');
    await stands(timeline);
    expect(says(timeline, '[part=date-line]')).to.include('March 4, 1952');
    expect(findAll(timeline, '.of-date').map(textOf)).to.deep.equal(['Signed']);
    await stands(other);
    expect(find(other, '[part=date-line]')).to.equal(null);
  });
});
