// Shared by early.js and worker.js: the build puts it into both. What it declares is
// there for boot.js too.

// fetchSmall fetches a large file as small as the host can send it. Many hosts
// of plain files compress no programs, and say so in the first line of their
// answer: it is cut off there, and the compressed copy beside the file is fetched
// in its place. Brotli only browsers themselves can unpack, gzip scripts can too.
async function fetchSmall(address, options = {}) {
  const cut = new AbortController();
  const response = await fetch(address, { ...options, signal: cut.signal });
  const small = response.headers.has("Content-Encoding") || response.headers.has("Portage-Kept");
  if (!response.ok || small || typeof DecompressionStream !== "function") return response;
  cut.abort();
  return (await fetchPacked(address, options)) || fetch(address, options);
}

// fetchPacked fetches the compressed copy of a file and unpacks it, or gives
// nothing where the host has none.
async function fetchPacked(address, options) {
  const copy = new URL(address);
  copy.pathname += ".gz";
  const response = await fetch(copy, options);
  if (!response.ok) return undefined;
  if (response.headers.has("Content-Encoding")) return response; // The browser has unpacked it.
  const reader = response.body.getReader();
  const first = await reader.read();
  if (first.done || first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    await reader.cancel(); // A page that says that there is no such file.
    return undefined;
  }
  const all = new ReadableStream({
    start: (stream) => stream.enqueue(first.value),
    pull: async (stream) => {
      const { done, value } = await reader.read();
      if (done) stream.close();
      else stream.enqueue(value);
    },
    cancel: (why) => reader.cancel(why),
  });
  const type = copy.pathname.endsWith(".wasm.gz") ? "application/wasm" : "application/json";
  return new Response(all.pipeThrough(new DecompressionStream("gzip")), { headers: { "Content-Type": type } });
}

// ask gives the answer of a worker, or nothing where it takes longer than
// patience (ms) or is there no more.
function ask(worker, question, patience) {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => done(event.data);
    setTimeout(done, patience);
    worker.postMessage(question, [port2]);
  });
}

