// Notes how long each key takes until what answers it is painted: from the moment
// the browser gives the key to the first task after the frame in which the element
// changed. A key that changes nothing in it is not counted; where only its words
// matter, one that does not change them. Words that change once more without a key
// were not the answer: notedLate counts them.
function noteKeys(element, words) {
  const afterPaint = new MessageChannel();
  const painting = [];
  const noted = (window.notedKeys = []);
  window.notedLate = 0;
  let pressed = 0;
  let said = element.textContent;
  addEventListener("keydown", (event) => (pressed = event.timeStamp), true);
  afterPaint.port1.onmessage = () => {
    const key = painting.shift();
    noted.push({ changed: key.changed - key.pressed, painted: performance.now() - key.pressed });
  };
  new MutationObserver(() => {
    if (words && element.textContent === said) return;
    said = element.textContent;
    if (pressed === 0) {
      window.notedLate++;
      return;
    }
    const key = { pressed, changed: performance.now() };
    pressed = 0;
    requestAnimationFrame(() => {
      painting.push(key);
      afterPaint.port2.postMessage(0);
    });
  }).observe(element, { childList: true, subtree: true, characterData: true, attributes: true });
}
