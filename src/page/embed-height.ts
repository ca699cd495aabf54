/** For a page that shows figures in frames: gives each frame the height that its figure tells. */

export {};

const LIMIT = 20_000;

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed"]');

addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
  const {allianceWidgets, height} = Object(data) as {allianceWidgets?: unknown; height?: unknown};
  if (allianceWidgets !== 'height' || typeof height !== 'number' || !(height > 0)) return;
  for (const frame of frames())
    // Whoever else sends such a message sets the height of no frame but its own.
    if (frame.contentWindow === source) frame.style.height = `${Math.min(Math.ceil(height), LIMIT)}px`;
});

// Those that told theirs before this script ran tell it again.
for (const frame of frames()) frame.contentWindow?.postMessage({allianceWidgets: 'ask'}, '*');
