// Brings the program, compiled beside the page, which stays free to be drawn and read.
// The build puts this into early.js, which waits for nothing, and runs a second time as
// a worker of its page.

const isWorker = typeof document === "undefined";
const earlyScript = isWorker ? undefined : new URL(document.currentScript.src);

async function compileFetched(address) {
  const response = await fetchSmall(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Streaming compiles while the bytes arrive, but takes only the right type.
  const streams = WebAssembly.compileStreaming && response.headers.get("Content-Type") === "application/wasm";
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

// compiled gives a part of the program, of the version of this script. Where there can
// be no worker, or it may not hand the part over, the page does it all: in a frame
// without an origin.
async function compiled(name) {
  if (typeof WebAssembly !== "object") throw new Error("no WebAssembly");
  const address = new URL(name + earlyScript.search, earlyScript).href;
  let worker;
  const { module, error } = await new Promise((resolve) => {
    try {
      worker = new Worker(earlyScript);
    } catch {
      return resolve({});
    }
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = worker.onmessageerror = () => resolve({});
    worker.postMessage(address);
  });
  worker?.terminate();
  if (error) throw new Error(error);
  return module || compileFetched(address);
}

// isKept tells whether the site is on this device: then there is no hurry to ask for more.
function isKept() {
  try {
    return Boolean(navigator.serviceWorker.controller);
  } catch {
    return false; // A frame without an origin.
  }
}

// What takes longest begins first. What a score needs comes over the network right
// behind it, if that was not all. Why one fails is said when it is waited for.
const firstPart = isWorker ? undefined : compiled("app.wasm");
const secondPart = firstPart?.then((first) => {
  const isAll = !WebAssembly.Module.exports(first).some(({ name }) => name === "here1");
  return isAll || isKept() ? undefined : compiled("score.wasm");
});
firstPart?.catch(() => {});
secondPart?.catch(() => {});

if (isWorker) {
  onmessage = async ({ data: address }) => {
    try {
      postMessage({ module: await compileFetched(address) });
    } catch (error) {
      postMessage({ error: error.message });
    }
  };
}
