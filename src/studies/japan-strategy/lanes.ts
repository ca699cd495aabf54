import type {LaneInput} from './input.js';
import {both} from './text.js';

export const lanes: LaneInput[] = [
  {id: 'leaders', label: both('Leaders and visits', '首脑与互访')},
  {id: 'alliance', label: both('Documents and dialogues of the alliance', '同盟文件与对话')},
  {id: 'japan', label: both('Japan’s policy', '日本政策')},
  {id: 'defence', label: both('Arms, exercises, space and networks', '装备、演习、太空与网络')},
  {id: 'setting', label: both('United States and the world', '美国与世界')},
];
