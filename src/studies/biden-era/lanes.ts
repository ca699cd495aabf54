import type {LaneInput} from './input.js';
import {both} from './text.js';

/** The first three are the article's fields; the last two gather what it tells under drivers and prospects. */
export const lanes: LaneInput[] = [
  {id: 'security', label: both('Security', '安全')},
  {id: 'economy', label: both('Economy', '经济')},
  {id: 'people', label: both('People', '人员往来')},
  {id: 'views', label: both('Threats and values', '威胁与价值观')},
  {id: 'home', label: both('Politics at home', '国内政治')},
];
