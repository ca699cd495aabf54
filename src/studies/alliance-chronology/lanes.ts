import type {LaneInput} from './input.js';
import {both} from './text.js';

/** What the United States decides or declares alone stands under its administrations, unless it is about Okinawa. */
export const lanes: LaneInput[] = [
  {id: 'documents', label: both('Treaties and documents', '条约与文件')},
  {id: 'okinawa', label: both('Okinawa and the bases', '冲绳与基地')},
  {id: 'cabinets', label: both('Cabinets and summits', '内阁与首脑会晤')},
  {id: 'washington', label: both('US administrations', '美国历届政府')},
  {id: 'region', label: both('Region and crises', '地区与危机')},
  {id: 'forces', label: both('Forces, space and cyber', '军力、太空与网络')},
  {id: 'economy', label: both('Economy, people and burden sharing', '经济、人员与费用分担')},
  {id: 'cohesion', label: both('Alliance cohesion', '同盟凝聚力')},
];
