import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

const FIELD = 'sec. 2, field 4';

/** Measures of the field of security in space and in networks. */
export const domains: ItemInput[] = [
  {
    id: 'space',
    column: 'means',
    parent: 'security',
    field: 'security',
    label: both('Cooperate in space', '太空合作'),
    actors: ['japan', 'united-states'],
    evidence: [
      told(
        FIELD,
        'The first comprehensive dialogue on space opens the cooperation.',
        '首届全面太空对话开启合作议程。',
        {
          date: '2013-03',
        },
      ),
      told(
        FIELD,
        'The guidelines of 2015 name surveillance, sharing of information, early warning, navigation, command and space debris; a working group follows them up.',
        '2015年版指针列出太空监视、情报共享、早期预警、导航、指挥控制和太空垃圾等合作；双方设工作小组落实。',
        {date: '2015'},
      ),
      told(
        FIELD,
        'From 2018 the United States gives technical support for a system of space situational awareness.',
        '2018年起，美国提供技术支持，帮助自卫队建立感知太空态势的系统。',
        {date: '2018'},
      ),
      told(FIELD, 'They agree to link their systems.', '双方商定把各自的太空态势感知系统相连接。', {
        date: '2019',
      }),
      told(
        FIELD,
        'They also work on rules for flight and exploration in space, around a system of space control with the two of them at the centre.',
        '双方还合作制定太空飞行与探测规则，谋求以日美为中心、相关国家共享的“太空管制系统”。',
      ),
      told(
        FIELD,
        'The seventh dialogue welcomes the arrangements, approved on both sides, for an American payload on Japan’s Quasi-Zenith satellites, to be launched by the end of March 2024.',
        '第7次太空对话欢迎双方已批准的安排：由日本“准天顶”卫星搭载美国的载荷，定于2024年3月底前发射。',
        {date: '2020-08'},
      ),
    ],
    cite: [paper(FIELD)],
  },
  {
    id: 'cyber',
    column: 'means',
    parent: 'security',
    field: 'security',
    label: both('Cooperate in networks', '网络合作'),
    description: both(
      'Begun in the economy, carried over into national security.',
      '始于经济领域，逐渐过渡到国家安全。',
    ),
    actors: ['japan', 'united-states'],
    evidence: [
      told(
        FIELD,
        'First policy dialogue on the internet economy, in Tokyo; yearly from then on.',
        '首次互联网经济政策对话在东京举行，此后每年一次。',
        {
          date: '2010-11',
        },
      ),
      told(
        FIELD,
        'First cyber dialogue, in Tokyo: threats, policies, strategies, defence, and critical infrastructure.',
        '“日美网络对话”在东京首次举行，议定交换威胁信息、协调政策和防务、保护关键基础设施等。',
        {date: '2013-05'},
      ),
      told(
        FIELD,
        'An agreement on military cooperation in cyberspace is signed.',
        '双方就网络空间的军事协作签订协议。',
        {
          date: '2013-10',
        },
      ),
      told(
        FIELD,
        'The guidelines of 2015 make networks a new field of strategic cooperation.',
        '2015年版指针新增网络这一战略合作领域。',
        {date: '2015'},
      ),
      told(
        FIELD,
        'The seventh dialogue promises cooperation by the whole of both governments.',
        '第7次网络对话确认以两国“全政府”之力合作。',
        {date: '2019-10'},
      ),
      told(
        FIELD,
        'The statement after Biden and Suga meet adds sensitive supply chains, semiconductors and critical technologies.',
        '拜登与菅义伟会谈后的声明又加上敏感供应链、半导体和关键技术。',
        {date: '2021-04'},
      ),
    ],
    cite: [paper(FIELD)],
  },
];
