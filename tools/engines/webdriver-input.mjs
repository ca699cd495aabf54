/** Turns the payloads of the runner's `sendKeys` and `sendMouse` into WebDriver actions. */

/** Puppeteer's names of keys, and the code points that WebDriver gives them. */
const keys = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  F2: '\uE032',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

const buttons = {left: 0, middle: 1, right: 2};

/** @param {{type?: string, press?: string, down?: string, up?: string}} payload */
export function keyActions({type, press, down, up}) {
  if (type !== undefined) return source([...type].flatMap(strike));
  if (press !== undefined) return source(chord(press));
  return source(down !== undefined ? [keyDown(down)] : [keyUp(up)]);
}

const source = (actions) => ({type: 'key', id: 'keyboard', actions});
const code = (key) => {
  const value = keys[key] ?? key;
  if ([...value].length !== 1) throw new RangeError(`sendKeys: no such key: ${key}`);
  return value;
};
const keyDown = (key) => ({type: 'keyDown', value: code(key)});
const keyUp = (key) => ({type: 'keyUp', value: code(key)});
const strike = (key) => [keyDown(key), keyUp(key)];

/** `Shift+Tab`: all down in order, then up in reverse. */
function chord(press) {
  const held = press === '+' ? [press] : press.split('+');
  return [...held.map(keyDown), ...held.reverse().map(keyUp)];
}

/** @param {{type: 'move' | 'click' | 'down' | 'up', position?: [number, number], button?: string}} payload */
export function mouseActions({type, position, button = 'left'}) {
  const [x, y] = position ?? [];
  const move = {type: 'pointerMove', duration: 0, origin: 'viewport', x, y};
  const down = {type: 'pointerDown', button: buttons[button]};
  const up = {type: 'pointerUp', button: buttons[button]};
  const actions = {move: [move], click: [move, down, up], down: [down], up: [up]}[type];
  return {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
}
