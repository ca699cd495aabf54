import type {LedgerItemInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';

export const people: LedgerItemInput[] = [
  {
    id: 'people',
    parent: 'strengthened',
    column: 'measures',
    field: 'people',
    label: both('People: frequent and close exchange', '人员往来：频繁而密切'),
    description: both(
      'The pandemic had affected exchange between many countries; once it eased, both sides set great store by exchange with each other. Programmes for Japanese people who live near American bases stand out.',
      '疫情曾影响许多国家之间的往来；好转之后，双方都很看重相互交流。其中突出的是面向美军基地周边日本人的项目。',
    ),
    actors: ['us', 'japan'],
    status: 'claimed',
    cite: [article('evolution 7')],
  },
  {
    id: 'summit-exchange',
    parent: 'people',
    column: 'measures',
    field: 'people',
    label: both('Summit agrees to promote exchange', '首脑会谈商定促进交流'),
    description: both(
      'The leaders agree on exchanges of many kinds for the time after the pandemic.',
      '两国首脑就疫情过后开展各种交流达成一致。',
    ),
    actors: ['us', 'japan'],
    date: '2022-05',
    status: 'observed',
    cite: [article('evolution 7', 14)],
  },
  {
    id: 'youth-exchange',
    parent: 'people',
    column: 'measures',
    field: 'people',
    label: both('Youth exchange near the bases', '基地周边的青少年交流'),
    description: both(
      'Pupils of Japanese lower and upper secondary schools near American bases meet children of those who belong to the American forces: four times in 2021, five times in 2022.',
      '美军基地附近的日本初高中学生与美军相关人员的子女交流：2021年四次，2022年五次。',
    ),
    date: '2021/2022',
    note: both('The article does not say who holds it.', '文中没有说由谁主办。'),
    status: 'observed',
    cite: [article('evolution 8', 15)],
  },
  {
    id: 'tofu',
    parent: 'people',
    column: 'measures',
    field: 'people',
    label: both('Think of Okinawa’s Future in the United States (TOFU)', '在美国思考冲绳未来项目（TOFU）'),
    description: both(
      '40 Okinawan high-school and university students are invited to the United States to think about the future of Okinawa.',
      '邀请40名冲绳高中生和大学生赴美，思考冲绳的未来。',
    ),
    date: '2022',
    note: both(
      'The article does not say which side invites; it prints the English name with “Okianwa’s”.',
      '文中没有说由哪一方邀请；所印英文名称中“冲绳”一词有误植。',
    ),
    status: 'observed',
    cite: [article('evolution 8', 16)],
  },
];
