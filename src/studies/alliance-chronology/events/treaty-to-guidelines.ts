import {chenWang, mindMap, zhu} from '../cite.js';
import type {EventInput} from '../input.js';
import {both} from '../text.js';

/** From the new security treaty to the first defence guidelines. */
export const treatyToGuidelines: EventInput[] = [
  {
    date: '1960/1969',
    display: both('from the 1960s on', '20世纪60年代以后'),
    label: both(
      'The United States is drawn step by step into the Vietnam War, and its military and economic lead shrinks',
      '美国一步步陷入越南战争，军事和经济优势缩小',
    ),
    lane: 'region',
    cases: ['sato'],
    cite: [chenWang('sec. 3.3')],
  },
  {
    date: '1960',
    label: both(
      'The Administrative Agreement is drawn up anew and called Status of Forces Agreement',
      '《日美行政协定》重订，改称“地位协定”',
    ),
    lane: 'documents',
    cite: [chenWang('sec. 3.1')],
  },
  {
    date: '1960-01',
    label: both(
      'New security treaty, without such clauses as those on putting down unrest and on bases for third countries; the defence of Japan becomes a legal duty of the American forces there',
      '签署新安保条约，删去关于镇压内乱、向第三国提供基地等条款；保卫日本成为驻日美军的法律义务',
    ),
    lane: 'documents',
    cases: ['kishi'],
    cite: [chenWang('sec. 3.2'), zhu('sec. 1.1', {date: '1960/1969'})],
  },
  {
    date: '1961-06',
    label: both(
      'A Japan–US joint statement acknowledges Japan’s potential sovereignty over Okinawa again',
      '《日美联合声明》再次承认日本对冲绳有潜在主权',
    ),
    lane: 'okinawa',
    cite: [chenWang('sec. 3', {notes: [17]})],
  },
  {
    date: '1962',
    label: both(
      'An American guideline on policy towards Japan calls it the most important American ally in East Asia',
      '美国的一份对日行动方针称日本是其在东亚最重要的盟国',
    ),
    lane: 'washington',
    cases: ['sato'],
    cite: [chenWang('sec. 3.3', {notes: [25]})],
  },
  {
    date: '1967',
    label: both(
      'The Japanese foreign minister, visiting the United States, asks for an end to the “blue sky” policy; Rusk advises Johnson to ask more of Japan',
      '日本外相访美，请求放弃“晴空政策”；腊斯克建议约翰逊要日本作出更多承担',
    ),
    lane: 'okinawa',
    cases: ['sato'],
    cite: [chenWang('sec. 3.3', {notes: [20]})],
  },
  {
    date: '1967-11',
    label: both(
      'Satō and Johnson: the Ogasawara Islands are to be returned first, Okinawa in principle within “two to three years”',
      '佐藤与约翰逊会谈：先归还小笠原，原则上“两三年内”归还冲绳',
    ),
    lane: 'okinawa',
    cases: ['sato'],
    cite: [chenWang('sec. 3', {notes: [22]}), chenWang('sec. 3.3')],
  },
  {
    date: '1969-04',
    label: both(
      'The National Security Council finds good relations with Japan more important than wholly free use of the bases',
      '美国国家安全委员会认为，同日本保持友好，比能否完全自由地使用基地更要紧',
    ),
    lane: 'okinawa',
    cases: ['sato'],
    cite: [chenWang('sec. 3.3', {notes: [43]})],
  },
  {
    date: '1969-05-28',
    label: both(
      'A National Security Decision Memorandum calls for the return of Okinawa with the bases kept working',
      '《国家安全决定备忘录》主张在保持基地机能的同时归还冲绳',
    ),
    lane: 'okinawa',
    cases: ['sato'],
    cite: [chenWang('sec. 3.3', {notes: [44]})],
  },
  {
    date: '1969-11',
    label: both(
      'Satō and Nixon: a joint statement promises the formal return before 1972',
      '佐藤与尼克松会谈：共同声明承诺1972年之前正式归还',
    ),
    lane: 'okinawa',
    cases: ['sato'],
    cite: [chenWang('sec. 3')],
  },
  {
    date: '1970/1979',
    display: both('the 1970s', '20世纪70年代'),
    label: both(
      'American strength declines in relative terms and the contest with the Soviet Union turns in the latter’s favour; forces in Asia are reduced under the Nixon doctrine and relations with China become normal. Japan, fearing to be abandoned, wants closer defence cooperation and more of a defence policy of its own',
      '美国实力相对减弱，同苏联的竞争转而对苏联有利；美国按“尼克松主义”收缩在亚洲的军力，又与中国关系正常化。日本担心被抛弃，开始寻求更紧密的防卫合作和更自主的防卫政策',
    ),
    lane: 'region',
    cite: [mindMap('founding')],
  },
  {
    date: '1972-05-15',
    label: both('Japan recovers the administration of Okinawa', '日本收回冲绳施政权'),
    lane: 'okinawa',
    cases: ['sato'],
    cite: [chenWang('sec. 3')],
  },
  {
    date: '1978-11',
    label: both(
      'Guidelines for defence cooperation: the first legal framework for how the allies work together on security, without a joint plan of operations',
      '《防卫合作指针》：同盟首个规定如何开展安全合作的法律框架，但没有制定联合作战计划',
    ),
    lane: 'documents',
    cite: [mindMap('founding')],
  },
];
