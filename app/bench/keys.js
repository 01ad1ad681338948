// Notes how long each key takes until the list that answers it is painted: from
// the moment the browser gives the key to the first task after the frame in which
// the list changed. A key that changes nothing in the list is not counted.
function noteKeys(list) {
  const afterPaint = new MessageChannel();
  const noted = (window.notedKeys = []);
  let pressed = 0;
  let changed;
  addEventListener("keydown", (event) => (pressed = event.timeStamp), true);
  afterPaint.port1.onmessage = () => noted.push({ changed: changed.took, painted: performance.now() - changed.pressed });
  new MutationObserver(() => {
    if (pressed === 0) return;
    changed = { pressed, took: performance.now() - pressed };
    pressed = 0;
    requestAnimationFrame(() => afterPaint.port2.postMessage(0));
  }).observe(list, { childList: true, subtree: true, characterData: true, attributes: true });
}
